// The vehicles found, as the same cards as in a listing.
import { vehicleName } from '../../catalogue/name.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { thumbAddress } from '../../photos/names.ts';
import { toDay, type Row } from '../../search/columns.ts';
import type { Search } from '../../search/search-state.ts';
import { cardFacts, cardMarks, inOneLine } from '../listing/card-facts.ts';
import { element } from './elements.ts';
import { fill, format, part, words } from './page-data.ts';
import type { Card } from '../../catalogue/card.ts';

const list = part('hits');
/** The rows shown, with or without pictures: the same ones again are left as they stand. */
let shown = '';

/** @param saved refs the visitor keeps on this device */
export function showHits(
  hits: readonly Row[],
  search: Search,
  pictures: boolean,
  saved: readonly string[],
): void {
  const now = JSON.stringify([pictures, hits]);
  if (now !== shown) {
    shown = now;
    const cards = element('ul', ...hits.map((row) => cardOf(row, pictures)));
    cards.className = 'cards';
    list.replaceChildren(cards);
  }
  const pressed: Record<string, readonly string[]> = { save: saved, compare: search.compare };
  for (const button of list.querySelectorAll('button')) {
    const refs = pressed[button.dataset['act'] ?? ''] ?? [];
    button.setAttribute('aria-pressed', String(refs.includes(button.value)));
  }
}

function cardOf(row: Row, pictures: boolean): Element {
  const card = toCard(row);
  const name = vehicleName(card);
  const item = part<HTMLTemplateElement>('result').content.firstElementChild!.cloneNode(true) as Element;
  const get = (selector: string) => item.querySelector(selector)!;
  if (!pictures) get('svg').remove();
  else if (row.photo) get('svg').replaceWith(thumbnail(card.slug));
  else get('use').setAttribute('href', `/bodies.svg#${card.type}`);
  Object.assign(get('a'), { href: fill(words.vehicleAddress, card.slug), textContent: name });
  if (row.fobUsd === undefined) get('.price').textContent = words.onRequest;
  else Object.assign(get('data'), { textContent: priceOf(row), value: row.fobUsd });
  const reduced = row.reducedDay ? [fill(words.reduced, dayOf(row.reducedDay))] : [];
  const marks = [...cardMarks(card, words), ...reduced].map((mark) => element('li', mark));
  if (marks[0]) get('.marks').append(...marks);
  else get('.marks').remove();
  get('.facts-line').textContent = inOneLine(cardFacts(card, words, format));
  get('.foot-line').textContent = inOneLine([
    card.location,
    fill(words.ref, card.ref),
    fill(card.status === 'incoming' ? words.listed : words.inStock, dayOf(row.stockedDay!)),
  ]);
  for (const button of item.querySelectorAll('button')) {
    button.value = row.ref;
    const label = button.dataset['act'] === 'save' ? words.saveThis : words.compareThis;
    button.setAttribute('aria-label', fill(label, name));
  }
  return item;
}

const dayOf = (day: number) => format.day(toDay(day));

/** A price turned from yen is marked, as in a listing. */
export function priceOf({ fobUsd, fromYen }: Row): string {
  return fobUsd === undefined ? words.onRequest : fill(fromYen ? words.about : '{}', format.usd(fobUsd));
}

function thumbnail(slug: string): HTMLImageElement {
  const image = element('img');
  const facts = { className: 'picture', width: 320, height: 240, alt: '', loading: 'lazy' };
  // Lazy before it has an address, or it is fetched at once.
  return Object.assign(image, facts, { src: thumbAddress(slug) });
}

export function toCard(row: Row): SearchCard {
  return {
    ...(row as unknown as SearchCard),
    slug: slugOf(row.ref) ?? '',
    // Of which of the two dates it is the year is not known here: it only makes the name.
    firstRegistered: row.year?.toString(),
  };
}

/** The price and the days stay in the row. */
type SearchCard = Omit<Card, 'price' | 'reducedOn' | 'stockedOn'>;
