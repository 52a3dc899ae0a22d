// The fixed set of components a policy may use: one line each here, its words in src/messages. A component
// becomes Markdown; nothing of it is left in the text that people approve and read.
import { escape, link, list, table } from './markdown.ts';
import { isDay } from '../catalogue/days.ts';
import { isRequirement, requirements } from './requirements.ts';
import { servicesOn } from '../site/service-days.ts';
import { siteSchema } from '../site/site.ts';
import type { PolicyFacts, PolicyHead } from './policy.ts';
import type { PolicyWords } from './words.ts';

/**
 * Where a component may stand: `inline` among words, `block` alone between blank lines at the top level,
 * `around` as a block with text inside, `mark` as a block that is not shown.
 */
export const components: Readonly<Record<string, Component>> = {
  /** `<Company fact="telephone" />` */
  Company: {
    place: 'inline',
    attributes: { fact: (value) => Object.hasOwn(companyFacts, value) },
    choices: () => Object.keys(companyFacts),
    toMarkdown: ({ fact }, { facts, words }) => known(companyFacts[fact!]!(facts), words),
    lacks: ({ fact }, facts) => companyFacts[fact!]!(facts) === null,
  },
  /** `<Retention of="inquiries" />` */
  Retention: {
    place: 'inline',
    attributes: { of: (value) => Object.hasOwn(siteSchema.shape.retention.shape, value) },
    choices: () => Object.keys(siteSchema.shape.retention.shape),
    toMarkdown: ({ of }, { facts, words }) => {
      const { months, from } = facts.retention[of as keyof PolicyFacts['retention']];
      return escape(words.retention(months, from));
    },
  },
  /** `<Date value="2026-11-01" />` */
  Date: {
    place: 'inline',
    attributes: { value: isDay },
    toMarkdown: ({ value }, { words }) => escape(words.date(value!)),
  },
  /** The day from which this version holds. */
  EffectiveDate: {
    place: 'inline',
    attributes: {},
    toMarkdown: (_, { head, words }) => escape(words.date(head.effective)),
  },
  /** Name, address and representative. */
  Address: {
    place: 'block',
    attributes: {},
    toMarkdown: (_, { facts: { company }, words }) =>
      list([
        `${words.company}: ${escape(company.legalName)}`,
        `${words.address}: ${known(company.address, words)}`,
        `${words.representative}: ${known(company.representative, words)}`,
      ]),
    lacks: (_, { company }) => company.address === null || company.representative === null,
  },
  /** Every channel the company offers. */
  Contact: {
    place: 'block',
    attributes: {},
    toMarkdown: (_, { facts: { company }, words }) =>
      list([
        `${words.telephone}: ${link(company.telephone, `tel:${company.telephone.replaceAll('-', '')}`)}`,
        ...(company.mail === null ? [] : [`${words.mail}: ${link(company.mail, `mailto:${company.mail}`)}`]),
        ...(company.whatsapp === null ? [] : [`${words.whatsapp}: ${escape(company.whatsapp)}`]),
      ]),
  },
  /** Everyone who receives something from the browser on a day, from content/site/services.json. */
  CookieTable: {
    place: 'block',
    attributes: {},
    toMarkdown: (_, { facts, day, words: { cookieTable: words } }) =>
      table(
        [words.service, words.sends, words.to, words.why, words.kept, words.stores, words.category],
        servicesOn(facts.services, day).map((service) => [
          escape(service.name),
          escape(service.sends.join('; ')),
          `${link(service.provider, service.notice)}, ${escape(service.country)}`,
          escape(service.why),
          escape(service.kept),
          service.stores.length === 0
            ? words.noStorage
            : service.stores.map(({ name, kind, kept }) => escape(words.stored(name, kind, kept))).join('; '),
          words.categories[service.category],
        ]),
      ),
  },
  /** `<Callout title="In short">` text `</Callout>`: a box; the summary at the top of a policy. */
  Callout: { place: 'around', attributes: { title: (value) => value.trim() !== '' } },
  /** `<Anchor id="rights" />` under a heading: keeps the heading's place when its words change. */
  Anchor: { place: 'mark', attributes: { id: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) } },
  /** `<Covers items="retention" />`: the clause says what the law asks for under that name. */
  Covers: {
    place: 'mark',
    attributes: { items: (value) => value.trim().split(/\s+/).every(isRequirement) },
    choices: () => Object.keys(requirements),
  },
};

const known = (value: string | null, words: PolicyWords) => (value === null ? words.toSupply : escape(value));

const companyFacts: Readonly<Record<string, (facts: PolicyFacts) => string | null>> = {
  name: ({ company }) => company.name,
  legalName: ({ company }) => company.legalName,
  telephone: ({ company }) => company.telephone,
  address: ({ company }) => company.address,
  representative: ({ company }) => company.representative,
  dealerLicence: ({ company }) => company.dealerLicence,
  jumveaMembership: ({ company }) => company.jumveaMembership,
  mail: ({ company }) => company.mail,
  euRepresentative: ({ privacy }) => privacy.euRepresentative,
  ukRepresentative: ({ privacy }) => privacy.ukRepresentative,
  accreditedBody: ({ privacy }) => privacy.accreditedBody,
  edgeRegion: ({ privacy }) => privacy.edgeRegion,
};

/** `day` is the one for which the text says what is so: `YYYY-MM-DD`, or the month of a summary. */
export type Setting = { facts: PolicyFacts; words: PolicyWords; head: PolicyHead; day: string };
export type Attributes = Readonly<Record<string, string>>;

export type Component = {
  /** Every attribute is required; the function says whether a value is possible. */
  attributes: Readonly<Record<string, (value: string) => boolean>>;
  /** The values to offer when another one stood there. */
  choices?: () => string[];
} & (Shown | { place: 'around' | 'mark' });

type Shown = {
  place: 'inline' | 'block';
  toMarkdown: (attributes: Attributes, setting: Setting) => string;
  /** Whether a fact it states is still to be supplied. */
  lacks?: (attributes: Attributes, facts: PolicyFacts) => boolean;
};
