// What was read on pages, for where much of it is kept or sent: a text that stands on many pages is written out
// on the first and is a number after it.
import type { Page } from './read-page.ts';

/** A function for pages in their order: a text it has met before becomes its number. */
export function shortener(): (page: Page) => ShortPage {
  const numbers = new Map<string, number>();
  return eachRepeated((text: string): string | number => {
    const number = numbers.get(text);
    if (number === undefined) numbers.set(text, numbers.size);
    return number ?? text;
  });
}

/** The way back, for the same pages in the same order; equal texts become one string. */
export function lengthener(): (page: ShortPage) => Page {
  const texts: string[] = [];
  return eachRepeated((short: string | number): string => {
    if (typeof short === 'number') return texts[short]!;
    texts.push(short);
    return short;
  });
}

/** Turns what is much the same on every page: its links, its places, its inline styles and scripts. */
function eachRepeated<From, To>(turn: (text: From) => To): (page: PageOf<From>) => PageOf<To> {
  return (page) => ({
    ...page,
    links: page.links.map(turn),
    ids: page.ids.map(turn),
    inlined: page.inlined.map(turn),
  });
}

type Repeated = 'links' | 'ids' | 'inlined';
type PageOf<Text> = Omit<Page, Repeated> & Record<Repeated, Text[]>;
export type ShortPage = PageOf<string | number>;
