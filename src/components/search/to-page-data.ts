// The data a page of search hands to its script (./page-data.ts), as text that is safe inside a script element.
import * as addresses from '../../catalogue/addresses.ts';
import { compared, ofEach } from '../../search/fields.ts';
import type { SearchMessages } from '../../messages/en/search.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { PageData } from './page-data.ts';

export function toPageData(words: VisitorMessages, search: SearchMessages, manifest: Manifest): string {
  const { facts, vehicle, price } = words;
  const { odometers, fuelsShort, yes, notStated } = facts;
  const { fobUsd, year } = search.ranges;
  const labels = { ...facts.labels, fobUsd, year, status: search.status, size: search.size };
  return toText({
    words: {
      ...search.live,
      filters: search.filters,
      facts: { odometers, fuelsShort },
      vehicle: { marks: vehicle.marks },
      vehicleAddress: addresses.vehicle('{}'),
      ref: vehicle.ref('{}'),
      inStock: vehicle.inStock('{}'),
      reduced: vehicle.reducedSince('{}'),
      listed: vehicle.listedLower('{}'),
      onRequest: price.onRequest,
      about: price.about('{}'),
      comparison: {
        label: search.comparison,
        yes,
        notStated,
        labels: ofEach(compared, (name) => labels[name]),
      },
    },
    manifest,
  });
}

/** The few words the box needs. */
export function toBoxData({ live }: SearchMessages): string {
  return toText({ words: { vehicles: live.vehicles, suggestAll: live.suggestAll } });
}

/** JSON in which nothing can end the script element it stands in. */
function toText(data: PageData | { words: Partial<PageData['words']> }): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
