// One question about an upload: a measure, the limits above which it asks or refuses, and what comes of it.
import type { Gate, GateId } from './report.ts';

export function gate(id: GateId, value: number, { asks, refuses }: Limit): Gate {
  const rounded = Math.round(value * 1000) / 1000;
  if (value > refuses) return { id, value: rounded, limit: refuses, verdict: 'refuses' };
  return { id, value: rounded, limit: asks, verdict: value > asks ? 'asks' : 'passes' };
}

/** Nothing of nothing is no share. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Gates that measure a share, which is shown in per cent. */
export const shares: ReadonlySet<GateId> = new Set<GateId>([
  'quarantined',
  'missing',
  'leaving',
  'price-moves',
  'mileage',
  'identity',
]);

type Limit = { asks: number; refuses: number };
