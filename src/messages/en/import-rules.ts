// How the import rules of countries are told on a vehicle's page: always with a date or a condition, never with
// an age of today.

const bases = { manufactured: 'manufactured', firstRegistered: 'first registered' };
const missing = { manufactured: 'year of manufacture', firstRegistered: 'first registration' };
const countings = {
  'by year': ', counted by calendar year',
  'with the first year': ', counted by calendar year, that year being the first',
  'by day': '',
};
const sides = { RHD: 'right hand drive', LHD: 'left hand drive' };

export const importRuleWords = {
  heading: 'Import rules by country',
  lead: 'As we have read the rules. Only the authority of the country can tell you for certain: ask before you pay.',
  sample: 'Worked examples for the demonstration. Do not rely on them.',

  /** What stands behind the country's name. */
  short: {
    until: (until: string) => `importable until ${until}`,
    past: (until: string) => `not importable: the age limit was ${until}`,
    ifSide: (text: string, side: keyof typeof sides) => `${text} if ${sides[side]}`,
    late: 'registered too long after manufacture',
    refused: (side: keyof typeof sides) => `not importable: ${sides[side]}`,
    unlimited: 'no age limit found',
    taxFrom: (from: string) => `age tax from ${from}`,
    taxUnknown: 'age tax not checkable',
    also: '; ',
    unknown: (basis: keyof typeof bases) => `not checkable: ${missing[basis]} unknown`,
    otherType: 'ask: no age rule recorded for this body type',
    none: 'see the rules',
  },

  labels: { limit: 'Age limit', tax: 'Age tax', steering: 'Steering', inspection: 'Inspection' },
  years: (years: number, basis: keyof typeof bases, counted: keyof typeof countings) =>
    `${years} years from when it was ${bases[basis]}${countings[counted]}.`,
  given: (basis: keyof typeof bases, since: string) => `This vehicle: ${bases[basis]} ${since}.`,
  // True before the day and after it: a page stands for long.
  until: (until: string) => `Importable until ${until}.`,
  atLeastUntil: (until: string) => `Importable at least until ${until}.`,
  neverAllowed: (until: string) => `Too old: the age limit was ${until}.`,
  late: (months: number) =>
    `It was first registered more than ${months} months after manufacture, which the rule does not allow.`,
  notCheckable: (basis: keyof typeof bases) => `Not checkable: ${missing[basis]} unknown.`,
  otherType: 'The record does not speak of this body type. Ask.',
  unlimited: 'None found.',
  taxFrom: (from: string) => `Age tax from ${from}.`,
  steering: {
    fits: (side: keyof typeof sides) => `Only ${sides[side]}, which this vehicle has.`,
    refused: (side: keyof typeof sides) => `Only ${sides[side]}, which this vehicle does not have.`,
    unknown: (side: keyof typeof sides) =>
      `Only ${sides[side]}. Not checkable: the steering side of this vehicle is not stated.`,
    'no side': (side: keyof typeof sides) => `Only ${sides[side]}. This body type has no steering side.`,
  },
  inspection: (by: string, place: 'before shipping' | 'on arrival', fee: string | undefined) =>
    `Required ${place === 'before shipping' ? 'in Japan before shipping' : 'on arrival'}, by ${by}${fee ? `, ${fee}` : ''}.`,
  without: (what: string) => `Without it: ${what}`,
  or: ' or ',
  from: (from: string) => `Holds from ${from}.`,
  ends: (until: string) => `Holds until ${until}.`,
  endOf: (year: string) => `the end of ${year}`,
  source: 'Source',
  checked: (on: string) => `read on ${on}`,
};
