// What the page of search hands to its script: the words of its language and the list of the column files.
import { cardFormats, numberFormat } from '../../messages/format.ts';
import type { Language } from '../../messages/format.ts';
import type { SearchMessages } from '../../messages/en/search.ts';
import type { Compared } from '../../search/fields.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { CardWords } from '../listing/card-facts.ts';

/** An element that the page is never without. */
export function part<E extends Element = HTMLElement>(id: string): E {
  return document.getElementById(id) as unknown as E;
}

export const data: PageData = JSON.parse(part('search-data').textContent ?? '') as PageData;
export const { words } = data;
const language = document.documentElement.lang as Language;
export const written = numberFormat(language);
// Pure, so that the box, which needs none but the numbers, is bundled without the others.
export const format = /* @__PURE__ */ cardFormats(language);

const plural = new Intl.PluralRules(language);

/** `12 vehicles` */
export function vehicles(count: number): string {
  const form = plural.select(count) as keyof typeof words.vehicles;
  return fill(words.vehicles[form] ?? words.vehicles.other, written(count));
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
      about: string;
      comparison: {
        label: string;
        yes: string;
        notStated: string;
        labels: Record<Compared, string>;
      };
    };
  manifest: Manifest;
};
