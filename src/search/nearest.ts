// The plain list and the feed that come nearest to a search: for a visitor whose search fails, and for one who
// wants to be told of arrivals.
import * as addresses from '../catalogue/addresses.ts';
import type { Choice } from './fields.ts';
import { keyOf } from './query.ts';
import { nothingAsked, type Search } from './search-state.ts';
import type { ListingIdentity } from '../catalogue/menu.ts';

/** @param known the values of the stock: what it does not hold may have no list */
export function nearestListing({ chosen }: Search, known: Known): Nearest {
  const make = only(chosen.make, known.make);
  const model = only(chosen.model, known.model);
  const type = only(chosen.type, known.type);
  if (model) return at(modelAddress(model, known.make.values), 'model', model);
  if (make) return at(addresses.make(make), 'make', make);
  if (type) return at(addresses.type(type), 'type', type);
  const found = byCategory.find(([, name, values]) => {
    const asked = chosen[name];
    return asked?.every((value) => values.includes(value));
  });
  if (!found) return { address: addresses.stock };
  const [slug, name] = found;
  return at(addresses.category(slug), name, chosen[name]![0]!);
}

/** Feeds exist for every make and every type, and for all arrivals. */
export function nearestFeed({ chosen }: Search, known: Known): Nearest {
  const make = only(chosen.make, known.make);
  const type = only(chosen.type, known.type);
  if (make) return at(`${addresses.make(make)}rss.xml`, 'make', make);
  if (type) return at(`${addresses.type(type)}rss.xml`, 'type', type);
  return { address: addresses.rss };
}

/**
 * The list of a model that is named with its make. Of two makes that begin alike the longer one is meant:
 * `Mitsubishi Fuso Canter` is no Mitsubishi.
 */
export function modelAddress(model: string, makes: readonly string[]): string {
  const make = makes
    .filter((name) => model.startsWith(`${name} `))
    .reduce((longest, name) => (name.length > longest.length ? name : longest), '');
  return addresses.model(make, model.slice(make.length + 1));
}

/**
 * Whether a text asks for a list by its name, with other words beside it or not yet whole: some lists are of no value
 * that a vehicle has. `toyota new arrivals` and `new arr` mean `New Arrivals`.
 */
export function means(text: string, listing: string): boolean {
  const [typed, name] = [text, listing].map(
    (each) =>
      ` ${each
        .split(/[\s-]+/)
        .map(keyOf)
        .join(' ')}`,
  );
  return `${typed} `.includes(`${name} `) || name!.includes(typed!);
}

/** The search that finds what a listing holds, to be narrowed further; of new arrivals, the newest first. */
export function searchFor(listing: ListingIdentity): Search {
  const ask = (chosen: Search['chosen']): Search => ({ ...nothingAsked, chosen });
  switch (listing.kind) {
    case 'type':
      return ask({ type: [listing.slug] });
    case 'make':
      return ask({ make: [listing.name] });
    case 'model':
      return ask({ make: [listing.make], model: [`${listing.make} ${listing.name}`] });
    case 'category': {
      const [, name, values] = byCategory.find(([slug]) => slug === listing.slug) ?? [];
      if (listing.slug === 'trucks-by-class') return ask({ type: ['truck'] });
      return name && values ? ask({ [name]: values }) : nothingAsked;
    }
    case 'load-class':
      return ask({ type: ['truck'] });
    case 'everything':
      return nothingAsked;
  }
}

const byCategory: [category: string, name: Choice, values: string[]][] = [
  ['welfare', 'welfare', ['yes']],
  ['brand-new', 'condition', ['new']],
  ['left-hand-drive', 'steering', ['LHD']],
  ['manual', 'transmission', ['MT']],
  ['diesel', 'fuel', ['diesel']],
  ['hybrid', 'fuel', ['hybrid', 'phev']],
];

/** The one value that is chosen, as the stock spells it. */
function only(chosen: readonly string[] = [], { values }: { values: readonly string[] }): string | undefined {
  const [value] = chosen;
  return chosen.length === 1 ? values.find((each) => keyOf(each) === keyOf(value!)) : undefined;
}

function at(address: string, name: Choice, value: string): Nearest {
  return { address, of: { name, value } };
}

type Known = Record<'make' | 'model' | 'type', { values: readonly string[] }>;

/** Without `of` it is the list or the feed of everything. */
export type Nearest = { address: string; of?: { name: Choice; value: string } };
