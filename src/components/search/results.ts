// The vehicles found, as the same cards as in a listing, and the ways on from them.
import { vehicleName } from '../../catalogue/name.ts';
import { slugOf } from '../../catalogue/slug.ts';
import { toDay, type Row } from '../../search/columns.ts';
import type { Search } from '../../search/search-state.ts';
import { cardFacts, cardMarks, inOneLine } from '../listing/card-facts.ts';
import { fill, format, part, words } from './page-data.ts';
import type { Card } from '../../catalogue/card.ts';

const list = part('hits');

/** @param saved refs the visitor keeps on this device */
export function showHits(
  hits: readonly Row[],
  search: Search,
  pictures: boolean,
  saved: readonly string[],
): void {
  const held = document.activeElement as HTMLButtonElement | null;
  const cards = element(
    'ul',
    ...hits.map((row) => {
      const card = toCard(row);
      const name = vehicleName(card);
      const item = part<HTMLTemplateElement>('result').content.firstElementChild!.cloneNode(true) as Element;
      const get = (selector: string) => item.querySelector(selector)!;
      if (pictures) get('use').setAttribute('href', `/bodies.svg#${card.type}`);
      else get('svg').remove();
      const link = get('a') as HTMLAnchorElement;
      link.href = fill(words.vehicleAddress, card.slug);
      link.textContent = name;
      if (card.price) {
        get('data').textContent = format.usd(card.price.fobUsd);
        get('data').setAttribute('value', String(card.price.fobUsd));
      } else get('.price').textContent = words.onRequest;
      const reduced = card.reducedOn === undefined ? [] : [words.vehicle.marks.reduced];
      const marks = [...cardMarks(card, words), ...reduced].map((mark) => element('li', mark));
      if (marks.length > 0) get('.marks').append(...marks);
      else get('.marks').remove();
      get('.facts-line').textContent = inOneLine(cardFacts(card, words, format));
      get('.foot-line').textContent = inOneLine([
        card.location,
        fill(words.ref, card.ref),
        fill(words.inStock, format.day(card.stockedOn)),
      ]);
      const pressed = { save: saved.includes(row.ref), compare: search.compare.includes(row.ref) };
      for (const button of item.querySelectorAll('button')) {
        const act = button.dataset['act'] as keyof typeof pressed;
        button.value = row.ref;
        button.setAttribute('aria-label', fill(act === 'save' ? words.saveThis : words.compareThis, name));
        button.setAttribute('aria-pressed', String(pressed[act]));
      }
      return item;
    }),
  );
  cards.className = 'cards';
  list.replaceChildren(cards);
  // A button that was tapped is a new one now.
  const { act } = held?.dataset ?? {};
  if (act && !held!.isConnected) {
    list.querySelector<HTMLButtonElement>(`[data-act=${act}][value=${CSS.escape(held!.value)}]`)?.focus();
  }
}

export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  ...contents: (string | Node)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.append(...contents);
  return made;
}

export function anchor(address: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = address;
  return link;
}

export function toCard(row: Row): Card {
  const { ref, year, fobUsd, reduced, stockedDay = 0 } = row;
  return {
    ...(row as unknown as Card),
    slug: slugOf(ref) ?? '',
    manufactured: undefined,
    firstRegistered: year === undefined ? undefined : String(year),
    price: fobUsd === undefined ? undefined : { fobUsd },
    reducedOn: reduced,
    stockedOn: toDay(stockedDay),
  };
}
