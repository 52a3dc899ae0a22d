// What stands around the results: counts, chips, the way out where there is nothing, plain lists and feeds,
// saved vehicles and the comparison. Fetched beside the vehicles, so that the results do not wait for it.
import { means, nearestFeed, nearestListing, type Nearest } from '../../search/nearest.ts';
import { conditionsOf, without, withoutAny, type Condition } from '../../search/conditions.ts';
import { MOST_COMPARED, nothingAsked, type Search } from '../../search/search-state.ts';
import { showConditions, textOf } from './conditions.ts';
import { labelOf, showFacets } from './facets.ts';
import { fill, part, vehicles, words } from './page-data.ts';
import { linkTo, showPager } from './links.ts';
import { actButton, anchor, element } from './elements.ts';
import { drawn } from '../ui/drawn.ts';
import { readSaved, writeSaved } from './saved.ts';
import type { Answer } from '../../search/query.ts';
import type { Reply } from './stock.ts';

/** As the page came. */
const { title } = document;

const opener = part('open-filters');
addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || opener.getAttribute('aria-expanded') !== 'true') return;
  opener.click();
  opener.focus({ preventScroll: true });
});

/** Done when all of it is there. */
export async function showAround(reply: Reply & { ok: true }, search: Search): Promise<void> {
  showFacets(search, reply.answer);
  showTitle(search, reply.complete ? `: ${vehicles(reply.answer.total)}` : '');
  showConditions(search);
  showPager(search, reply.answer);
  showNotes(reply);
  showNone(search, reply);
  showWays(search, reply.answer);
  showSaved(search, reply.savedGone);
  await showComparison(search, reply);
}

/** What is asked, for tabs and the history. @param found how many there are, where that is known */
export function showTitle(search: Search, found: string): void {
  const asked = askedIn(search);
  document.title = asked === '' ? title : `${asked}${found} | ${title}`;
}

/** `“noah”, Year: 2014 or more` */
function askedIn(search: Search): string {
  return conditionsOf(search).map(textOf).join(', ');
}

/** A tap on a button that acts on a vehicle, on the saved ones or on the comparison. @param go takes up a search */
export function onAct(act: string, ref: string, search: Search, go: Go): void {
  const toggled = (refs: readonly string[]) =>
    refs.includes(ref) ? refs.filter((each) => each !== ref) : [ref, ...refs];
  switch (act) {
    case 'compare': {
      const compare = toggled(search.compare);
      const show = actButton('show-comparison', words.compareShow);
      if (compare.length > MOST_COMPARED) return say(words.compareMost, show);
      void go({ ...search, compare }, 'replace');
      return compare.length > 0 ? say(fill(words.compareCount, compare.length), show) : undefined;
    }
    case 'show-comparison':
      return void openComparison();
    case 'save':
    case 'clear-saved': {
      const before = readSaved();
      if (!writeSaved(act === 'save' ? toggled(before) : [])) return say(words.savedFailed);
      void go(search, 'replace').then(focusAt(ref));
      if (before.length === 0) say(words.savedNote);
    }
  }
}

/** Where a button goes with its card, the focus goes to the same button of the next one, else to the heading. */
function focusAt(ref: string): () => void {
  const saves = () => [...part('hits').querySelectorAll<HTMLButtonElement>('[data-act=save]')];
  const place = saves().findIndex(({ value }) => value === ref);
  return () => {
    const left = saves();
    if (document.activeElement === document.body) (left[place] ?? left.at(-1) ?? part('found')).focus();
  };
}

async function openComparison(): Promise<void> {
  await drawn();
  const comparison = part<HTMLDetailsElement>('comparison');
  comparison.open = true;
  comparison.scrollIntoView();
  comparison.querySelector('summary')!.focus();
}

/** Announced, and in sight until the next click. */
function say(text: string, ...acts: Node[]): void {
  part('said').replaceChildren(text, ...acts);
}

/** What could not be had, and what was taken for something else. */
function showNotes({ faults, near = [], answer }: Reply & { ok: true }): void {
  const texts = faults.map(({ kind }) => (kind === 'text' ? words.textLacking : words.featuresLacking));
  if (near.length > 0 && answer.total > 0) texts.push(fill(words.near, quoted(near)));
  part('note').append(...texts.map((text) => element('p', text)));
}

const quoted = (typed: readonly string[]) => typed.map((word) => fill(words.textLabel, word)).join(', ');

/** Where nothing is found: the words that fit nothing, and what asks for less and finds something. */
function showNone(search: Search, { answer, lost = [], ways = [] }: Reply & { ok: true }): void {
  const groups = conditionGroups(search);
  const isOnly = groups.length === 1;
  const lines = [
    ...ways.map(({ search: less, count }) => ({ less, text: askedIn(less), count })),
    // Without the only one everything is left: the link below says so.
    ...(isOnly ? [] : groups)
      .map(({ key, texts, loosened }) => ({
        less: loosened,
        text: fill(words.without, texts),
        count: answer.withoutIt[key] ?? 0,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count),
  ].map(({ less, text, count }) => element('li', linkTo(less, text), ` ${vehicles(count)}`));
  const told = lost.length > 0 ? [fill(words.lost, quoted(lost))] : [];
  const hint = lines.length > 0 ? words.loosen : words.loosenMore;
  const hints = [...told, ...(isOnly && lines.length === 0 ? [] : [hint])].map((text) => element('p', text));
  const all = element('p', linkTo(nothingAsked, words.clear));
  const panel = element('div', ...listsMeant(search), ...hints, element('ul', ...lines), all);
  panel.className = 'panel';
  part('none').replaceChildren(...(answer.total > 0 ? [] : [panel]));
}

/** What is typed may be the name of a list below. */
function listsMeant({ text }: Search): Node[] {
  const items = [...document.querySelectorAll('#browse li')];
  const meant = items.filter((item) => text !== '' && means(text, item.querySelector('a')!.text));
  const list = element('ul', ...meant.map((item) => item.cloneNode(true)));
  list.className = 'counted';
  return meant.length > 0 ? [element('p', words.listsMeant), list] : [];
}

/** The plain list and the feed that come nearest. */
function showWays(search: Search, { choices }: Answer): void {
  const line = (template: string, { address, of }: Nearest) => {
    const name = of ? labelOf(of.name, of.value) : words.everything;
    const [before = '', after = ''] = template.split('{}');
    return element('p', before, anchor(address, name), after);
  };
  part('ways').replaceChildren(
    line(words.plainList, nearestListing(search, choices)),
    line(words.feed, nearestFeed(search, choices)),
    element('p', words.feedHint),
  );
}

function showSaved(search: Search, gone: readonly string[]): void {
  const saved = readSaved();
  part('saved').replaceChildren(
    // It leads to as many as it says, whatever else is asked.
    linkTo({ ...withoutAny(search), saved: true }, fill(words.savedCount, saved.length)),
  );
  const lines = [
    saved.length === 0 ? words.savedNone : words.savedNote,
    ...(gone.length > 0 ? [fill(words.savedGone, gone.join(', '))] : []),
    ...(saved.length > 0 ? [actButton('clear-saved', words.clearSaved)] : []),
  ];
  part('saved-note').replaceChildren(...(search.saved ? lines.map((line) => element('p', line)) : []));
}

async function showComparison(search: Search, { compared }: Reply & { ok: true }): Promise<void> {
  const { compare } = search;
  const comparison = part<HTMLDetailsElement>('comparison');
  comparison.hidden = compare.length === 0;
  comparison.firstElementChild!.textContent = fill(words.compareCount, compare.length);
  if (comparison.hidden || !comparison.open) return;
  const module = await import('./comparison.ts').catch(() => undefined);
  const contents = module?.comparisonOf(compared, search) ?? [element('p', words.problems.script)];
  comparison.lastElementChild!.replaceChildren(...contents);
}

/** Values of one field fall together: a field is one filter. */
function conditionGroups(search: Search): { key: string; texts: string; loosened: Search }[] {
  const groups = new Map<string, Condition[]>();
  for (const condition of conditionsOf(search)) {
    const key = keyOfFilter(condition);
    groups.set(key, [...(groups.get(key) ?? []), condition]);
  }
  return [...groups].map(([key, conditions]) => ({
    key,
    texts: conditions.map(textOf).join(', '),
    loosened: conditions.reduce(without, search),
  }));
}

/** As the query names its filters. */
function keyOfFilter(condition: Condition): string {
  switch (condition.kind) {
    case 'choice':
    case 'range':
      return condition.name;
    case 'feature':
      return `feature ${condition.value}`;
    default:
      return condition.kind;
  }
}

type Go = (search: Search, how: 'push' | 'replace') => Promise<void>;
