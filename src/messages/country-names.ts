// Countries by name, in the order of the language. Intl takes a third of a millisecond for this, and every
// vehicle's page has it: so each list is made once.
const known = new Map<string, Choice[]>();

/** @param codes ISO 3166-1, alpha-2 */
export function countryChoices(codes: readonly string[], locale: string): readonly Choice[] {
  const key = `${locale} ${codes.join(' ')}`;
  const choices = known.get(key) ?? toChoices(codes, locale);
  known.set(key, choices);
  return choices;
}

/** The name of one country; made once a language. `KE` -> `Kenya` */
export function countryName(code: string, locale: string): string {
  return countryChoices([code], locale)[0]?.name ?? code;
}

function toChoices(codes: readonly string[], locale: string): Choice[] {
  const regions = new Intl.DisplayNames(locale, { type: 'region' });
  const order = new Intl.Collator(locale);
  return codes
    .map((code) => ({ code, name: regions.of(code) ?? code }))
    .toSorted((a, b) => order.compare(a.name, b.name));
}

type Choice = { code: string; name: string };
