// Rows that are no vehicle but a heading: 売約済一覧 or SOLD, and below it the vehicles it is said of. Read as a faulty
// row of its own, it would leave them on offer.
import { issue, type Issue } from '../issues/issue.ts';
import { foldKey, toPlain } from './fold.ts';
import type { Header } from './header.ts';
import { wordIndex, wordKey } from './values/word.ts';
import type { Draft } from './vehicles.ts';
import { furtherFromSale, type Status } from './vocabularies.ts';
import { statusWords } from './words.ts';

/** Watches the lines above the header and the rows below it. A heading holds until the next one, 在庫一覧 among them. */
export function stateHeadings(): Watch {
  const headings: Heading[] = [];
  return {
    see(cells, row, below) {
      const isVehicle = below && (below.draft.fields.make ?? below.draft.fields.model) !== undefined;
      const found = isVehicle ? undefined : headingIn(cells);
      const indexOf = (field: 'ref' | 'status') =>
        below?.header.readers.find(({ column }) => column.field === field)?.index;
      // With a ref beside it, it is a row that lacks its names.
      if (found && (found.index === indexOf('ref') || below?.draft.slug === undefined)) {
        headings.push({ ...found, row, count: 0, isFiller: found.index === indexOf('status') });
        return;
      }
      const heading = headings.at(-1);
      const status = below?.draft.fields.status;
      // Without a ref a row puts nothing on offer: a total, most often.
      if (!heading || below?.draft.slug === undefined || status === undefined || !isVehicle) return;
      if (heading.isFiller && below.draft.saysStatus) return;
      if (furtherFromSale(status, heading.status) !== status) heading.count += 1;
    },
    issues: () =>
      headings
        .filter(({ count }) => count > 0)
        .map(({ row, text, count }) =>
          issue('heading-says-state', { in: 'inventory', row }, text, { count }),
        ),
  };
}

/** A line with a state in it and little else: a day or a number of vehicles. */
function headingIn(cells: readonly string[]): Pick<Heading, 'text' | 'status' | 'index'> | undefined {
  const filled = cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [{ text: toPlain(cell), index }]));
  if (filled.length === 0 || filled.length > 3) return undefined;
  for (const { text, index } of filled) {
    const status = headed(text);
    if (status) return { text, status, index };
  }
  return undefined;
}

/** `売約済み車両一覧（12台）`, `SOLD CARS`, `List of sold vehicles` */
function headed(text: string): Status | undefined {
  const bare = text.replace(/[([【「].*$/, (part, at: number) => (at === 0 ? part : ''));
  let key = foldKey(bare).replace(/^LISTOF/, '') || wordKey(bare);
  for (;;) {
    const status = states.get(key);
    if (status !== undefined) return status;
    const shorter = key.replace(
      /(?:一覧表?|リスト|車両?|分|ノ部|在庫|LIST|CARS?|VEHICLES?|UNITS?|STOCKS?|\d+台?)$/,
      '',
    );
    if (shorter === key) return undefined;
    key = shorter;
  }
}

const states = wordIndex(statusWords);

type Heading = {
  row: number;
  text: string;
  status: Status;
  index: number;
  /** It stands in the status column, as a formula filled too far down: it says nothing of rows that say theirs. */
  isFiller: boolean;
  /** Vehicles below it that would be more on offer than it says. */
  count: number;
};
type Watch = {
  /** @param below the header and the draft of a row; undefined above the header */
  see(cells: readonly string[], row: number, below?: { header: Header; draft: Draft }): void;
  issues(): Issue[];
};
