// Reads a search from an address, which may hold anything: what makes no sense is left out, and nothing it holds
// is an error.
import { foldKey } from '../inventory/fold.ts';
import { choices, ranges, sorts } from './fields.ts';
import { keyOf } from './query.ts';
import { MOST_COMPARED, type Search } from './search-state.ts';

/** Longer lists and texts are cut: no visitor chooses so much, and a page must not hang on an address. */
const MOST_VALUES = 50;
const LONGEST = 80;
const HIGHEST = 1e9;

/** Reads the query of an address: `?make=Toyota&fobUsdTo=5000&sort=price-up&page=2` */
export function parseSearch(query: string): Search {
  const asked = new URLSearchParams(query);
  const list = (name: string, most = MOST_VALUES, same = keyOf) => {
    const values = asked
      .getAll(name)
      .slice(0, most * 2)
      .map(tidy)
      .filter(Boolean);
    const keys = values.map(same);
    return values.filter((_, at) => keys.indexOf(keys[at]!) === at).slice(0, most);
  };
  const one = (name: string) => tidy(asked.get(name) ?? '');
  const number = (name: string) => parseWhole(one(name));
  const chosen: Search['chosen'] = {};
  for (const name of choices) {
    const values = list(name);
    if (values.length > 0) chosen[name] = values;
  }
  const between: Search['between'] = {};
  for (const name of ranges) {
    const [from, to] = [number(`${name}From`) || undefined, number(`${name}To`)];
    if ((from ?? to) === undefined) continue;
    const reversed = (from ?? 0) > (to ?? HIGHEST);
    between[name] = reversed ? { from: to || undefined, to: from } : { from, to };
  }
  const pictures = asked.get('pictures');
  return {
    // A text without a letter or a figure asks for nothing.
    text: foldKey(one('q')) && one('q'),
    chosen,
    between,
    features: list('feature'),
    saved: asked.has('saved'),
    // Refs may differ in no more than case or a hyphen.
    compare: list('compare', MOST_COMPARED, String),
    sort: sorts.find((sort) => sort === asked.get('sort')),
    page: number('page') || 1,
    pictures: pictures === 'yes' || (pictures === 'no' ? false : undefined),
  };
}

/**
 * As people type it: `5,000`, `5.000`, `５０００`, `US$ 4999.5`, `5k`; anything else, and what no vehicle reaches, is no
 * number.
 */
function parseWhole(typed: string): number | undefined {
  const bare = typed
    .normalize('NFKC')
    .replace(/[\s,$]|usd?|km|\.(?=\d{3}\b)/gi, '')
    .replace(/k$/i, 'e3');
  const value = /^[\d.]+(e3)?$/.test(bare) ? Math.round(Number(bare)) : NaN;
  return value <= HIGHEST ? value : undefined;
}

function tidy(value: string): string {
  return value.trim().slice(0, LONGEST);
}
