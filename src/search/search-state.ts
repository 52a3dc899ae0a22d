// What a visitor asks for, and its one spelling in an address. An address may hold anything: what makes no
// sense is left out, and nothing it holds is an error.
import { choices, ranges, sorts, type Choice, type Range, type Sort } from './fields.ts';

/** Longer lists and texts are cut: no visitor chooses so much, and a page must not hang on an address. */
const MOST_VALUES = 50;
const MOST_COMPARED = 4;
const LONGEST = 80;
const HIGHEST = 1e9;

export const nothingAsked: Search = {
  text: '',
  chosen: {},
  between: {},
  features: [],
  saved: false,
  compare: [],
  sort: undefined,
  page: 1,
  pictures: undefined,
};

/** Reads the query of an address: `?make=Toyota&fobUsdTo=5000&sort=price-up&page=2` */
export function parseSearch(query: string): Search {
  const asked = new URLSearchParams(query);
  const list = (name: string, most = MOST_VALUES) => {
    const values = asked.getAll(name).slice(0, most * 2);
    return [...new Set(values.map(tidy).filter((value) => value !== ''))].slice(0, most);
  };
  const number = (name: string) => parseWhole(tidy(asked.get(name) ?? ''));
  const search: Search = { ...nothingAsked, chosen: {}, between: {} };
  search.text = tidy(asked.get('q') ?? '');
  for (const name of choices) {
    const values = list(name);
    if (values.length > 0) search.chosen[name] = values;
  }
  for (const name of ranges) {
    const [from, to] = [number(`${name}From`) || undefined, number(`${name}To`)];
    if (from === undefined && to === undefined) continue;
    const reversed = from !== undefined && to !== undefined && from > to;
    search.between[name] = reversed ? { from: to, to: from } : { from, to };
  }
  search.features = list('feature');
  search.saved = asked.has('saved');
  search.compare = list('compare', MOST_COMPARED);
  search.sort = sorts.find((sort) => sort === asked.get('sort'));
  search.page = Math.max(1, number('page') ?? 1);
  const pictures = asked.get('pictures');
  search.pictures = pictures === 'yes' || (pictures === 'no' ? false : undefined);
  return search;
}

/** The query of an address, without the question mark; empty where nothing is asked. */
export function printSearch(search: Search): string {
  const asked = new URLSearchParams();
  if (search.text !== '') asked.set('q', search.text);
  for (const name of choices) for (const value of search.chosen[name] ?? []) asked.append(name, value);
  for (const name of ranges) {
    const { from, to } = search.between[name] ?? {};
    if (from !== undefined) asked.set(`${name}From`, String(from));
    if (to !== undefined) asked.set(`${name}To`, String(to));
  }
  for (const value of search.features) asked.append('feature', value);
  if (search.saved) asked.set('saved', '');
  if (search.sort) asked.set('sort', search.sort);
  if (search.page > 1) asked.set('page', String(search.page));
  if (search.pictures !== undefined) asked.set('pictures', search.pictures ? 'yes' : 'no');
  for (const ref of search.compare) asked.append('compare', ref);
  return asked.toString();
}

/** As people type it: `5,000`, `５０００`, `4999.5`; anything else, and what no vehicle reaches, is no number. */
function parseWhole(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replace(/[\s,']/g, '');
  const value = /^\d+(\.\d*)?$/.test(digits) ? Math.round(Number(digits)) : HIGHEST + 1;
  return value <= HIGHEST ? value : undefined;
}

function tidy(value: string): string {
  return value.trim().slice(0, LONGEST);
}

/** `sort` is undefined for the default: best match where a text is typed, else newest first. */
export type Search = {
  text: string;
  chosen: { [C in Choice]?: string[] };
  between: { [R in Range]?: Between };
  features: string[];
  /** Only the vehicles saved on this device. */
  saved: boolean;
  /** Refs of the vehicles shown side by side. */
  compare: string[];
  sort: Sort | undefined;
  /** From 1. */
  page: number;
  /** Undefined until chosen: then the browser's wish to save data decides. */
  pictures: boolean | undefined;
};
export type Between = { from: number | undefined; to: number | undefined };
