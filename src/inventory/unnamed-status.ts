// Columns that nobody named and that say a vehicle is sold or hidden. Where the file has no status, or says another
// one, it would be put on offer.
import { issue, type Issue } from '../issues/issue.ts';
import { foldKey, toPlain } from './fold.ts';
import type { Header } from './header.ts';
import type { Mapping } from './mapping.ts';
import { isStateHeader, saleMark } from './sale-headers.ts';
import { stateIn } from './said-state.ts';
import { wordIndex, wordKey } from './values/word.ts';
import { furtherFromSale, type Status } from './vocabularies.ts';
import type { Draft } from './vehicles.ts';
import { statusWords } from './words.ts';

/** Of the filled cells of such a column at least this share is a state, of whatever papers or photos it may be. */
const NEARLY_ALL = 0.9;
/** Or more than this share, where one of them is a state of sale. In notes they stand among other texts. */
const MOSTLY = 0.5;

/** Watches the rows below a header for what its unpublished columns say, but for those that are said to be none. */
export function unnamedStatus({ row, readers, header }: Header, mapping: Mapping | undefined): Watch {
  const unpublished = new Set(mapping?.unpublished?.map(foldKey));
  const isNamed = readers.some(({ column }) => column.field === 'status');
  const watched = header.flatMap(({ header: name, field }, index) =>
    field !== null || (name.trim() !== '' && unpublished.has(foldKey(name)))
      ? []
      : [watchedColumn(index, name)],
  );
  let rows = 0;
  return {
    see(cells, draft) {
      const { status, make, model } = draft.fields;
      // Without a ref or a name a row puts nothing on offer: a total, most often.
      if (draft.slug === undefined || (make ?? model) === undefined) return;
      if (status === 'available' || status === 'incoming') rows += 1;
      for (const column of watched) seeCell(column, toPlain(cells[column.index] ?? ''), status, draft.row);
    },
    issues: () =>
      watched.flatMap((column): Issue[] => {
        const { index, name, words, marks } = column;
        const at = { in: 'inventory', column: index + 1, header: name } as const;
        if (saysStates(column, isNamed)) {
          if (name.trim() === '') return [issue('status-nameless', { ...at, row: words.row }, words.found)];
          if (!isNamed) return [issue('status-unnamed', { ...at, row }, words.found)];
          return [issue('status-elsewhere', { ...at, row: words.row }, '', { count: words.count })];
        }
        const says = marks.count > 0 && !(column.mark?.notInEveryRow && marks.count >= rows);
        return says ? [issue('status-elsewhere', { ...at, row: marks.row }, '', { count: marks.count })] : [];
      }),
  };
}

function watchedColumn(index: number, name: string): Watched {
  const none = { count: 0, row: 0, found: '' };
  return {
    index,
    name,
    mark: saleMark(name),
    filled: 0,
    states: 0,
    ofSale: false,
    sold: false,
    words: { ...none },
    marks: { ...none },
  };
}

function seeCell(column: Watched, cell: string, status: Status | undefined, row: number): void {
  if (cell === '') return;
  column.filled += 1;
  const ofSale = stateIn(cell);
  const state = ofSale?.status ?? states.get(wordKey(cell));
  if (state !== undefined) {
    column.states += 1;
    if (isNearerToSale(status, state)) {
      column.ofSale ||= ofSale !== undefined;
      column.sold ||= ofSale?.status === 'sold';
      note(column.words, row, ofSale?.said ?? cell);
    }
  } else if (status && column.mark?.against.includes(status) && column.mark.isMark(cell)) {
    note(column.marks, row, '');
  }
}

/** Whether a row would be more on offer than a column says; not one whose status cannot be read. */
function isNearerToSale(status: Status | undefined, said: Status): boolean {
  return status !== undefined && furtherFromSale(status, said) !== status;
}

function saysStates({ name, filled, states, ofSale, sold, words, mark }: Watched, isNamed: boolean): boolean {
  if (words.count === 0) return false;
  if (ofSale && (mark !== undefined || isStateHeader(name))) return true;
  // Beside a status, `pending` and `booked` are said of something else.
  if (isNamed) return sold && states / filled > MOSTLY;
  return ofSale ? states / filled > MOSTLY : states / filled >= NEARLY_ALL;
}

function note(seen: Seen, row: number, found: string): void {
  if (seen.count === 0) Object.assign(seen, { row, found });
  seen.count += 1;
}

const states = wordIndex(statusWords);

/** How many rows, the first of them, and the word in it. */
type Seen = { count: number; row: number; found: string };
type Watched = {
  index: number;
  name: string;
  mark: ReturnType<typeof saleMark>;
  filled: number;
  states: number;
  /** Some are states of sale, which are said of nothing else. */
  ofSale: boolean;
  /** And say sold. */
  sold: boolean;
  words: Seen;
  marks: Seen;
};
type Watch = {
  see(cells: readonly string[], draft: Draft): void;
  issues(): Issue[];
};
