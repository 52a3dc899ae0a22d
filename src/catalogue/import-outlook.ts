// What the import rules of each country mean for one vehicle: as dates, never as an age, so that a page stays
// true for as long as it stands.
import { isShown, type ImportRule, type ImportRules } from '../site/import-rules.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * Countries in the order of their first rule.
 * @param today the day of the build: records checked too long ago, or no longer in force, are left out
 * @returns a function that judges a vehicle
 */
export function importOutlook(
  { rules, hiddenAfterMonths }: ImportRules,
  today: string,
): (vehicle: Judged) => CountryOutlook[] {
  const shown = rules
    .map((rule, at) => ({ rule, at }))
    .filter(({ rule }) => isShown(rule, hiddenAfterMonths, today));
  const countries = [...Map.groupBy(shown, ({ rule }) => rule.country)];
  return (vehicle) =>
    countries.map(([country, of]) => ({
      country,
      verdicts: of.map(({ rule, at }) => ({ rule: at, ...judge(rule, vehicle, today) })),
    }));
}

/** The verdicts with the records they are about, for the page that prints them. */
export function withRules({ country, verdicts }: CountryOutlook, { rules }: ImportRules): RuledOutlook {
  return { country, verdicts: verdicts.map((verdict) => ({ ...verdict, rule: rules[verdict.rule]! })) };
}

/** Steered by a handlebar or levers, or from the middle. */
const withoutSide: ReadonlySet<Vehicle['type']> = new Set(['motor-cycle', 'machinery']);

function judge(rule: ImportRule, vehicle: Judged, today: string): Outcome {
  if (rule.types && !rule.types.includes(vehicle.type)) return { outcome: 'other type' };
  switch (rule.kind) {
    case 'age limit':
    case 'age tax': {
      const since = vehicle[rule.basis];
      if (since === undefined) return { outcome: 'unknown' };
      const late = rule.kind === 'age limit' && isLate(vehicle, rule.registeredWithinMonths);
      const lastDay = lastDayWithin(since, rule);
      return { outcome: 'until', since, lastDay, isPast: lastDay < today, ...(late && { late }) };
    }
    case 'steering':
      if (withoutSide.has(vehicle.type)) return { outcome: 'no side' };
      if (vehicle.steering === undefined) return { outcome: 'unknown' };
      return { outcome: vehicle.steering === rule.side ? 'fits' : 'refused' };
    case 'inspection':
    case 'no age limit':
      return { outcome: 'holds' };
  }
}

/**
 * The last day on which a vehicle is certainly not older than the limit.
 * By year, 8 years, `2019-05` -> `2027-12-31`; with the first year `2026-12-31`. By day the day itself is not known, so the earliest counts:
 * `2019-05` -> `2027-04-30`, `2019` -> `2026-12-31`
 */
export function lastDayWithin(since: string, { years, counted }: Pick<AgeRule, 'years' | 'counted'>): string {
  const [year = 0, month = 1] = since.split('-').map(Number);
  if (counted === 'by year') return `${year + years}-12-31`;
  if (counted === 'with the first year') return `${year + years - 1}-12-31`;
  return new Date(Date.UTC(year + years, month - 1, 0)).toISOString().slice(0, 10);
}

/** Certainly registered later than allowed: months count where both are known, else whole years between. */
function isLate({ manufactured, firstRegistered }: Judged, within: number | undefined): boolean {
  if (within === undefined || manufactured === undefined || firstRegistered === undefined) return false;
  return monthOf(firstRegistered, 1) - monthOf(manufactured, 12) > within;
}

function monthOf(yearOrMonth: string, ifUnknown: number): number {
  const [year = 0, month = ifUnknown] = yearOrMonth.split('-').map(Number);
  return year * 12 + month;
}

type Judged = Pick<Vehicle, 'type' | 'manufactured' | 'firstRegistered' | 'steering'>;
type AgeRule = Extract<ImportRule, { years: number }>;

export type Outcome =
  /** The rule speaks of other body types. */
  | { outcome: 'other type' }
  /** What the rule asks for is not known of this vehicle. */
  | { outcome: 'unknown' }
  /** Within the age until a day; `isPast` once that day has gone by, and `late` if registered too late. */
  | { outcome: 'until'; since: string; lastDay: string; isPast: boolean; late?: true }
  | { outcome: 'fits' | 'refused' | 'no side' }
  /** It holds for every vehicle. */
  | { outcome: 'holds' };
/** `rule` is the place of the record in the list: the records themselves would be most of what a page is given. */
export type Verdict = { rule: number } & Outcome;
export type CountryOutlook = { country: string; verdicts: Verdict[] };
export type RuledVerdict = { rule: ImportRule } & Outcome;
export type RuledOutlook = { country: string; verdicts: RuledVerdict[] };
