// The form and the search it stands for. What the form has no control for (a page, a make that is not in stock)
// stays as the address said it.
import { choices, type Choice, type Range, type Sort } from '../../search/fields.ts';
import { keyOf } from '../../search/query.ts';
import { parseSearch } from '../../search/parse-search.ts';
import type { Search } from '../../search/search-state.ts';
import { part } from './page-data.ts';
import { wantsPictures } from './save-data.ts';

export const form = part<HTMLFormElement>('search');

/** The search the form shows now, on its first page. */
export function readForm(before: Search): Search {
  const shown = parseSearch(new URLSearchParams(new FormData(form) as never).toString());
  const kept = (name: string, values: readonly string[] = []) =>
    values.filter((value) => !boxOf(name, value));
  for (const name of choices) {
    const values = [...(shown.chosen[name] ?? []), ...kept(name, before.chosen[name])];
    if (values.length > 0) shown.chosen[name] = values;
  }
  const features = [...shown.features, ...kept('feature', before.features)];
  // A sort nobody chose follows the text: with one the best match comes first.
  const isWanted = shown.sort !== sortOf(before) || before.sort !== undefined;
  const sort = isWanted && shown.sort !== sortOf({ ...shown, sort: undefined }) ? shown.sort : undefined;
  const pictures = shown.pictures ?? false;
  return {
    ...shown,
    features,
    sort,
    pictures: pictures === wantsPictures() ? undefined : pictures,
    saved: before.saved,
    compare: before.compare,
  };
}

/** Makes the form show the sort in force. */
export function writeSort(search: Search): void {
  const menu = form.querySelector('select')!;
  menu.value = sortOf(search);
  menu.namedItem('best')!.disabled = search.text === '';
}

/** Makes the form show a search. */
export function writeForm(search: Search): void {
  writeSort(search);
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement) {
      const { name, value } = control;
      if (name === 'q') control.value = search.text;
      else if (name === 'pictures') control.checked = search.pictures ?? wantsPictures();
      else if (control.type === 'checkbox') control.checked = isChosen(search, name, value);
      else control.value = String(boundOf(search, name) ?? '');
    }
  }
}

export function boxOf(name: string, value: string): HTMLInputElement | undefined {
  const key = keyOf(value);
  const boxes = [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
  return boxes.find((box) => keyOf(box.value) === key);
}

function isChosen(search: Search, name: string, value: string): boolean {
  const values = name === 'feature' ? search.features : (search.chosen[name as Choice] ?? []);
  return values.some((each) => keyOf(each) === keyOf(value));
}

function boundOf(search: Search, control: string): number | undefined {
  const [, name, end] = /^(.+)(From|To)$/.exec(control) ?? [];
  return search.between[name as Range]?.[end === 'To' ? 'to' : 'from'];
}

/** The sort in force, chosen or not. */
function sortOf({ sort, text }: Search): Sort {
  return sort ?? (text === '' ? 'newest' : 'best');
}
