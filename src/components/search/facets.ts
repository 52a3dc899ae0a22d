// The counts beside every choice and the bars above the ranges: what each further choice would give.
import { conditionsOf } from '../../search/conditions.ts';
import { choices, ranges, type Choice, type Range } from '../../search/fields.ts';
import { keyOf, type Answer, type Facet, type Histogram } from '../../search/query.ts';
import { boxOf, form } from './form.ts';
import { fill, part, vehicles, words } from './page-data.ts';
import type { Search } from '../../search/search-state.ts';

/** Brings counts and bars up to an answer. */
export function showFacets(search: Search, answer: Answer): void {
  const count = conditionsOf(search).length;
  part('open-filters').textContent = count > 0 ? fill(words.filtersActive, count) : words.filters;
  part('close-filters').textContent = fill(words.suggestAll, vehicles(answer.total));
  for (const name of choices) showChoice(search, name, answer.choices[name]);
  for (const name of ranges) showRange(search, name, answer.ranges[name]);
  if (answer.features) {
    const { values, counts } = answer.features;
    showChoice(search, 'feature', { values, counts: Uint32Array.from([0, ...counts]) });
  }
}

/** What the form calls a value: `diesel` -> `Diesel` */
export function labelOf(name: Choice | 'feature', value: string): string {
  return boxOf(name, value)?.nextElementSibling?.textContent ?? value;
}

export function legendOf(name: Range): string {
  return part(`range-${name}`).textContent?.trim() ?? '';
}

/** The boxes of a field stand in any panel; values that have none are added to the field's own, if it takes them. */
function showChoice(search: Search, name: Choice | 'feature', { values, counts }: Facet): void {
  const options = byKey(values, counts);
  const list = document.getElementById(`options-${name}`);
  const grows = list?.matches('[data-grows]');
  const isOpen = list?.closest('details')?.open;
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)) {
    const key = keyOf(box.value);
    const count = options.get(key)?.count;
    options.delete(key);
    box.parentElement!.lastElementChild!.textContent = count === undefined ? '' : String(count);
    box.parentElement!.classList.toggle('quiet', !count);
    box.closest('li')!.hidden = grows === true && isOpen === true && !count && !box.checked;
  }
  if (!list || !grows) return;
  const chosen = new Set((name === 'feature' ? search.features : (search.chosen[name] ?? [])).map(keyOf));
  const missing = [...options]
    .map(([key, { value, count }]) => ({ value, count, isChosen: chosen.has(key) }))
    .filter(({ count, isChosen }) => isChosen || (isOpen && count > 0))
    .sort((a, b) => b.count - a.count);
  if (isOpen && counts.length > 1) list.querySelector('li.quiet')?.remove();
  list.append(...missing.map(({ value, count, isChosen }) => option(name, value, count, isChosen)));
}

/** Spellings of one value are one option, as they are one for the query. */
function byKey(
  values: readonly string[],
  counts: Uint32Array,
): Map<string, { value: string; count: number }> {
  const options = new Map<string, { value: string; count: number }>();
  values.forEach((value, at) => {
    const key = keyOf(value);
    const { value: first = value, count = 0 } = options.get(key) ?? {};
    options.set(key, { value: first, count: count + counts[at + 1]! });
  });
  return options;
}

function option(name: string, value: string, count: number, checked: boolean): Node {
  const item = part<HTMLTemplateElement>('option').content.cloneNode(true) as DocumentFragment;
  const [box, label, number] = item.querySelector('label')!.children as unknown as [
    HTMLInputElement,
    HTMLElement,
    HTMLElement,
  ];
  Object.assign(box, { name, value, checked });
  label.textContent = value;
  number.textContent = String(count);
  return item;
}

/** A bar for every step, as high as its share of the highest; those inside the range are marked. */
function showRange(search: Search, name: Range, { edges, counts }: Histogram): void {
  const { from = 0, to = Infinity } = search.between[name] ?? {};
  const bars = counts.slice(1);
  const highest = Math.max(1, ...bars);
  const paths = { in: '', out: '' };
  bars.forEach((count, at) => {
    const isIn = (edges[at] ?? Infinity) > from && (edges[at - 1] ?? 0) <= to;
    paths[isIn ? 'in' : 'out'] += `M${at} 20v-${((20 * count) / highest).toFixed(1)}h.9V20`;
  });
  const svg = part<SVGElement>(`bars-${name}`);
  svg.setAttribute('viewBox', `0 0 ${bars.length} 20`);
  for (const path of svg.children) path.setAttribute('d', paths[path.getAttribute('class') as 'in' | 'out']);
  // A range can only hold what states its number: how many do not is said, not hidden.
  const leftOut = search.between[name] ? counts[0]! : 0;
  part(`left-out-${name}`).textContent =
    leftOut > 0 ? fill(words.leftOut[name === 'fobUsd' ? 'onRequest' : 'notStated'], vehicles(leftOut)) : '';
}
