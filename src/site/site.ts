// The exporter, as content/site describes it: one schema per file, and the whole as one value.
// A fact that is `null` is still to be supplied: pages leave it out and the checks list it.
import { z } from 'zod';
import { hasErrors, issue, type Issue, type Result } from '../issues/issue.ts';
import { freightFaults, freightSchema, portsWithoutRate } from './freight.ts';
import { importRulesSchema, oldRules } from './import-rules.ts';
import { servicesSchema } from './services.ts';
import { day, text } from './values.ts';

const toSupply = text.nullable();

/** content/site/company.json: who the exporter is and how to reach them. */
const companySchema = z.strictObject({
  name: text,
  legalName: text,
  telephone: z.string().regex(/^\+\d[\d-]+$/, 'a telephone number like +81-567-56-3170'),
  address: toSupply,
  representative: toSupply,
  /** The second-hand dealer licence (kobutsusho) number. */
  dealerLicence: toSupply,
  jumveaMembership: toSupply,
  /** Channels: null where the exporter does not offer them. */
  mail: z.email().nullable(),
  whatsapp: z
    .string()
    .regex(/^\+\d+$/, 'a number like +81901234567')
    .nullable(),
});

/** content/site/site.json: the site itself. A sample is fixed in time, marked on every page and not indexed. */
const settingsSchema = z.discriminatedUnion('sample', [
  z.strictObject({ origin: z.url({ protocol: /^https$/ }), sample: z.literal(true), stockDate: day }),
  z.strictObject({ origin: z.url({ protocol: /^https$/ }), sample: z.literal(false) }),
]);

/** content/site/prices.json: the dated rate at which a price in yen is also shown in dollars. */
const pricesSchema = z.strictObject({
  /** An invented rate. Left out means that it is the exporter's own. */
  sample: z.boolean().default(false),
  yenPerUsd: z.number().positive(),
  on: day,
  source: text,
});

/** content/site/privacy.json: facts that only the policies need. */
const privacySchema = z.strictObject({
  /** The representatives that the GDPR and the UK GDPR ask for (Art. 27), where they do. */
  euRepresentative: toSupply,
  ukRepresentative: toSupply,
  /** The accredited personal information protection organisation (the Act, Art. 32). */
  accreditedBody: toSupply,
  /** Where the edge keeps inquiries and consent records. */
  edgeRegion: toSupply,
});

const period = z.strictObject({
  months: z.int().positive(),
  /** What the months are counted from. */
  from: text,
});

/** content/site/retention.json: how long personal information is kept; the policies say it, the edge does it. */
const retentionSchema = z.strictObject({
  inquiries: period,
  privacyRequests: period,
  purchases: period,
  consentChoice: period,
  consentRecords: period,
  edgeLogs: period,
});

const why = text;
/** Shares of the rows or vehicles compared; for the price level, factors up or down. */
const gate = z.strictObject({ asks: z.number().positive(), refuses: z.number().positive(), why });

/** content/site/limits.json: how much an upload may change before it asks or is refused (src/inventory/gates.ts). */
const limitsSchema = z.strictObject({
  /** Vehicles on offer below which nothing is compared. */
  fewestLive: z.strictObject({ value: z.int().min(0), why }),
  /** Rows quarantined, of the rows read. */
  quarantined: gate,
  /** Live vehicles no longer in the export, of those on offer; what asks here asks of all that leave the offer. */
  missing: gate,
  /** The median of new to old price of the same vehicles. */
  priceLevel: gate,
  /** Vehicles whose make, model or year changed, of those in both. */
  identity: gate,
});

export const siteSchema = z.strictObject({
  company: companySchema,
  settings: settingsSchema,
  prices: pricesSchema,
  limits: limitsSchema,
  privacy: privacySchema,
  retention: retentionSchema,
  services: servicesSchema,
  importRules: importRulesSchema,
  freight: freightSchema,
});

/** The file of content/site that holds each part, without `.json`. */
const fileOf: Record<keyof Site, string> = {
  company: 'company',
  settings: 'site',
  prices: 'prices',
  limits: 'limits',
  privacy: 'privacy',
  retention: 'retention',
  services: 'services',
  importRules: 'import-rules',
  freight: 'freight',
};

/**
 * Checks the files of content/site.
 * @param sources the text of each file by its name without `.json`
 */
export function parseSite(sources: Readonly<Record<string, string>>): Result<Site> {
  const issues: Issue[] = [];
  const parts = Object.entries(fileOf).map(([part, file]) => {
    try {
      return [part, JSON.parse(sources[file] ?? '')];
    } catch (error) {
      issues.push(issue('site-file-unreadable', at(file), (error as Error).message));
      return [part, undefined];
    }
  });
  if (issues.length > 0) return { ok: false, issues };
  const parsed = siteSchema.safeParse(Object.fromEntries(parts));
  if (parsed.success) {
    issues.push(...freightFaults(parsed.data.freight));
    return hasErrors(issues) ? { ok: false, issues } : { ok: true, value: parsed.data, issues };
  }
  return {
    ok: false,
    issues: parsed.error.issues.map(({ path: [part, ...path], message }) =>
      issue('site-value-invalid', { ...at(fileOf[part as keyof Site]), path: path.join('.') }, message),
    ),
  };
}

/** The facts still to be supplied, by their place in content/site. */
export function missingFacts({ company, privacy }: Site): Issue[] {
  const { mail: _, whatsapp: __, ...facts } = company;
  return Object.entries({ company: facts, privacy }).flatMap(([part, values]) =>
    Object.entries(values)
      .filter(([, value]) => value === null)
      .map(([key]) => issue('fact-to-supply', { ...at(part), path: key })),
  );
}

/** The files of a real site that still hold the sample's figures. */
export function sampleFigures({ settings, prices, freight, importRules }: Site): Issue[] {
  if (settings.sample) return [];
  return Object.entries({ prices, freight, importRules } satisfies Partial<Site>).flatMap(
    ([part, { sample }]) => (sample ? [issue('figures-of-sample', at(fileOf[part as keyof Site]))] : []),
  );
}

/** The exporter as pages may show it: on a real site without invented freight rates and worked examples of rules. */
export function shownSite(site: Site): Site {
  const { settings, freight, importRules } = site;
  if (settings.sample) return site;
  return {
    ...site,
    freight: freight.sample ? { ...freight, ports: [] } : freight,
    importRules: importRules.sample ? { ...importRules, rules: [] } : importRules,
  };
}

/** What is left out of the pages on a day, because nobody has brought it up to date. */
export function datedIssues({ importRules, freight }: Site, today: string): Issue[] {
  return [...oldRules(importRules, today), ...portsWithoutRate(freight, today)];
}

const at = (file: string) => ({ in: 'site', file: `content/site/${file}.json` }) as const;

export type Site = z.infer<typeof siteSchema>;
