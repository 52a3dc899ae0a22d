// A column of states that nobody named. A file that says `SOLD` where it is not read as the status would put on
// offer what is not for sale.
import { issue, type Issue } from '../issues/issue.ts';
import { foldKey, toPlain } from './fold.ts';
import type { Header } from './header.ts';
import type { Mapping } from './mapping.ts';
import { wordIndex, wordKey } from './values/word.ts';
import { statusWords } from './words.ts';

/** Of the filled cells of such a column at least this share is a state. */
const MOSTLY = 0.9;

/** Watches the rows below a header that has no status, nor a column that is said to be none. */
export function unnamedStatus({ row, readers, header }: Header, mapping: Mapping | undefined): Watch {
  const unpublished = new Set(mapping?.unpublished?.map(foldKey));
  const isNamed = readers.some(({ column }) => column.field === 'status');
  const watched = isNamed
    ? []
    : header.flatMap(({ header: name, field }, index) =>
        field !== null || name.trim() === '' || unpublished.has(foldKey(name))
          ? []
          : [{ index, name, filled: 0, states: 0, found: '' }],
      );
  return {
    see(cells) {
      for (const column of watched) {
        const cell = toPlain(cells[column.index] ?? '');
        if (cell === '') continue;
        column.filled += 1;
        const state = states.get(wordKey(cell));
        if (state === undefined) continue;
        column.states += 1;
        if (state !== 'available') column.found ||= cell;
      }
    },
    issues: () =>
      watched
        .filter(({ filled, states, found }) => found !== '' && states / filled >= MOSTLY)
        .map(({ index, name, found }) =>
          issue('status-unnamed', { in: 'inventory', row, column: index + 1, header: name }, found),
        ),
  };
}

const states = wordIndex(statusWords);

type Watch = {
  see(cells: readonly string[]): void;
  issues(): Issue[];
};
