// Questions about the file as a whole, against the live stock: too much change asks or refuses.
import { issue, type Issue } from '../issues/issue.ts';
import type { Site } from '../site/site.ts';
import type { Merged } from './merge.ts';
import type { Gate, Report, Verdict } from './report.ts';
import type { Stock } from './vehicle.ts';

/** Passes an upload through the gates; they are skipped with a note while there is nothing to compare with. */
export function passGates(
  _report: Report,
  _next: Merged,
  live: { stock: Stock | undefined; sample: boolean; limits: Site['limits'] },
  _options: { confirm?: string | undefined; replaceStock?: boolean },
): { gates: Gate[]; verdict: Verdict; confirm: string | null; issues: Issue[] } {
  const onOffer = live.stock?.vehicles.filter(({ leftOn }) => leftOn === undefined).length ?? 0;
  const fewest = live.limits.fewestLive.value;
  const issues: Issue[] = [];
  if (live.sample || onOffer < fewest) {
    issues.push(issue('gates-skipped', { in: 'inventory' }, '', { fewest }));
  }
  return { gates: [], verdict: 'published', confirm: null, issues };
}
