// What a visitor asks for, and its one spelling in an address, which ./parse-search.ts reads again.
import { choices, ranges, type Choice, type Range, type Sort } from './fields.ts';

/** Vehicles that are shown side by side, at most. */
export const MOST_COMPARED = 4;

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
