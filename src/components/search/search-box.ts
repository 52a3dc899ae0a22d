// The search box on home and listings: as something is typed, how many vehicles there are and the models it may
// mean. Everything it shows is a link, and without it the form still leads to the page of search.
import * as addresses from '../../catalogue/addresses.ts';
import { foldKey } from '../../inventory/fold.ts';
import { modelAddress } from '../../search/nearest.ts';
import { parseManifest } from '../../search/manifest.ts';
import { nothingAsked } from '../../search/search-state.ts';
import { wantsPictures } from './save-data.ts';
import { fill, part, vehicles, words, written } from './page-data.ts';
import { linkTo } from './links.ts';
import { anchor, element } from './elements.ts';
import { openStock, type Stock } from './stock.ts';

const TYPING_MS = 200;
const MOST_SUGGESTED = 6;

void start();

/** Quietly does nothing where the stock cannot be had: the form works without it. */
async function start(): Promise<void> {
  const input = part<HTMLInputElement>('search-box');
  const list = part('search-suggestions');
  const stock = await openForBox();
  if (!stock) return;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const suggest = async () => {
    const text = input.value.trim();
    const suggestions = foldKey(text).length < 2 ? [] : await suggestionsFor(stock, text);
    if (input.value.trim() !== text) return;
    const shown = element('ul', ...suggestions);
    shown.className = 'counted suggestions';
    list.replaceChildren(...(suggestions.length > 0 ? [shown] : []));
  };
  input.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => void suggest(), TYPING_MS);
  });
  input.form!.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') list.replaceChildren();
  });
  void suggest();
}

/** Only a stock in one file, and not on a line where data is dear. */
async function openForBox(): Promise<Stock | undefined> {
  if (!wantsPictures()) return undefined;
  try {
    const manifest = parseManifest(await (await fetch(addresses.searchManifest)).json());
    return manifest && manifest !== 'newer' && manifest.parts.length === 1 ? openStock(manifest) : undefined;
  } catch {
    return undefined;
  }
}

async function suggestionsFor(stock: Stock, text: string): Promise<Node[]> {
  const search = { ...nothingAsked, text };
  const reply = await stock.ask({ search, saved: [], text: true, features: false }, () => {});
  if (!reply.ok || reply.answer.total === 0) return [];
  const { total, choices } = reply.answer;
  const models = choices.model.values
    .map((name, at) => ({ name, count: choices.model.counts[at + 1]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SUGGESTED);
  return [
    element('li', linkTo(search, fill(words.suggestAll, vehicles(total)))),
    ...models.map(({ name, count }) => {
      const number = element('data', written(count));
      number.className = 'count';
      number.value = String(count);
      return element('li', anchor(modelAddress(name, choices.make.values), name), number);
    }),
  ];
}
