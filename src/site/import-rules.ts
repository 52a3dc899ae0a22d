// content/site/import-rules.json: what countries ask of a vehicle, as dated records. Sources contradict each
// other and rules change, so each record names its own source and the day somebody read it.
import { z } from 'zod';
import { bodyTypes, steerings } from '../inventory/vocabularies.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { countryCode, day, text } from './values.ts';

const record = {
  country: countryCode,
  source: z.strictObject({ name: text, url: z.url({ protocol: /^https$/ }) }),
  /** The day somebody last read the source. */
  checkedOn: day,
  /** First and last day of the rule itself, where they are known. */
  validFrom: day.optional(),
  validUntil: day.optional(),
  /** The body types it speaks of; left out where it speaks of all. */
  types: z.array(z.enum(bodyTypes)).min(1).optional(),
  /** Where sources differ, or what the record cannot say. */
  note: text.optional(),
};

const age = {
  basis: z.enum(['manufactured', 'firstRegistered']),
  years: z.int().positive(),
  /**
   * Whether the age is a difference of calendar years, or counts the first of them as one (Kenya: of eight years,
   * 2019 is the first and 2026 the last), or goes by the day.
   */
  counted: z.enum(['by year', 'with the first year', 'by day']),
};

const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('age limit'),
    ...record,
    ...age,
    /** At most so many months may lie between manufacture and first registration. */
    registeredWithinMonths: z.int().positive().optional(),
  }),
  z.strictObject({ kind: z.literal('age tax'), ...record, ...age }),
  z.strictObject({ kind: z.literal('no age limit'), ...record }),
  z.strictObject({
    kind: z.literal('inspection'),
    ...record,
    by: z.array(text).min(1),
    where: z.enum(['before shipping', 'on arrival']),
    feeUsd: z.int().positive().optional(),
    /** What happens without the certificate. */
    without: text.optional(),
  }),
  z.strictObject({ kind: z.literal('steering'), ...record, side: z.enum(steerings) }),
]);

export const importRulesSchema = z.strictObject({
  /** Worked examples: pages say that nobody may rely on them. */
  sample: z.boolean(),
  /** A record that was checked longer ago than this is not shown. */
  hiddenAfterMonths: z.int().positive(),
  rules: z.array(ruleSchema),
});

/**
 * Whether a record may still be shown.
 * @param today the day of the build, `YYYY-MM-DD`
 */
export function isShown(rule: ImportRule, hiddenAfterMonths: number, today: string): boolean {
  return (
    (rule.validUntil === undefined || rule.validUntil >= today) && !isOld(rule, hiddenAfterMonths, today)
  );
}

/** The records that nobody has checked for too long, for those who keep them. */
export function oldRules({ rules, hiddenAfterMonths }: ImportRules, today: string): Issue[] {
  return rules.flatMap((rule, at) =>
    isOld(rule, hiddenAfterMonths, today)
      ? issue(
          'import-rule-old',
          { in: 'site', file: 'content/site/import-rules.json', path: `rules.${at}` },
          `${rule.country}, ${rule.kind}, ${rule.checkedOn}`,
        )
      : [],
  );
}

/** Months by the calendar: what was checked on 22 Nov is old, after one month, from 23 Dec. */
function isOld({ checkedOn }: ImportRule, months: number, today: string): boolean {
  const [year = 0, month = 1] = checkedOn.split('-').map(Number);
  const last = year * 12 + (month - 1) + months;
  const lastMonth = `${Math.floor(last / 12)}-${String((last % 12) + 1).padStart(2, '0')}`;
  return today > lastMonth + checkedOn.slice(7);
}

export type ImportRules = z.infer<typeof importRulesSchema>;
export type ImportRule = ImportRules['rules'][number];
