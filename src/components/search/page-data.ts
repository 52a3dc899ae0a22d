// What the page of search hands to its script: the words of its language and the list of the column files.
import { formats } from '../../messages/format.ts';
import type { Language } from '../../messages/format.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { SearchMessages } from '../../messages/en/search.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { CardWords } from '../listing/card-facts.ts';

/** An element that the page is never without. */
export function part<E extends Element = HTMLElement>(id: string): E {
  return document.getElementById(id) as unknown as E;
}

export const data: PageData = JSON.parse(part('search-data').textContent ?? '') as PageData;
export const { words } = data;
export const format = formats(document.documentElement.lang as Language);

const plural = new Intl.PluralRules(document.documentElement.lang);

/** `12 vehicles` */
export function vehicles(count: number): string {
  const form = plural.select(count) as keyof typeof words.vehicles;
  return fill(words.vehicles[form] ?? words.vehicles.other, format.number(count));
}

/** `Page {}`, `2` -> `Page 2` */
export function fill(template: string, value: string | number): string {
  return template.replace('{}', () => String(value));
}

/** The box elsewhere gets only the words it needs, and no manifest. */
export type PageData = {
  words: SearchMessages['live'] &
    CardWords & {
      filters: string;
      vehicleAddress: string;
      ref: string;
      inStock: string;
      reduced: string;
      listed: string;
      onRequest: string;
      comparison: {
        label: string;
        yes: string;
        notStated: string;
        labels: VisitorMessages['facts']['labels'] & { fobUsd: string; status: string };
      };
    };
  manifest: Manifest;
};
