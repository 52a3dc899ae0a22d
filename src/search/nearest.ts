// The plain list and the feed that come nearest to a search: for a visitor whose search fails, and for one who
// wants to be told of arrivals.
import * as addresses from '../catalogue/addresses.ts';
import type { Choice } from './fields.ts';
import { nothingAsked, type Search } from './search-state.ts';
import type { ListingIdentity } from '../catalogue/menu.ts';

/** @param makes every make of the stock, to tell where in `Land Rover Defender` the model begins */
export function nearestListing({ chosen }: Search, makes: readonly string[]): Nearest {
  const [make, model, type] = [only(chosen.make), only(chosen.model), only(chosen.type)];
  const makeOfModel = model && makes.find((name) => model.startsWith(`${name} `));
  if (model && makeOfModel) {
    return at(addresses.model(makeOfModel, model.slice(makeOfModel.length + 1)), 'model', model);
  }
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
export function nearestFeed({ chosen }: Search): Nearest {
  const [make, type] = [only(chosen.make), only(chosen.type)];
  if (make) return at(`${addresses.make(make)}rss.xml`, 'make', make);
  if (type) return at(`${addresses.type(type)}rss.xml`, 'type', type);
  return { address: addresses.rss };
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

function only(values: readonly string[] = []): string | undefined {
  return values.length === 1 ? values[0] : undefined;
}

function at(address: string, name: Choice, value: string): Nearest {
  return { address, of: { name, value } };
}

/** Without `of` it is the list or the feed of everything. */
export type Nearest = { address: string; of?: { name: Choice; value: string } };
