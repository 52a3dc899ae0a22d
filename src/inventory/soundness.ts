// Whether a file is sound enough to be read row by row. A few broken rows are quarantined; many of them mean
// that the file itself is broken, and then nothing of it is believed.
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { spreadsheetCodes } from './spreadsheet-damage.ts';
import type { Draft } from './vehicles.ts';

/** The reasons to refuse the whole file; none for a sound one. */
export function unsoundness(drafts: readonly Draft[]): Issue[] {
  const counts = { ragged: 0, damaged: 0, spreadsheet: 0 };
  for (const { issues } of drafts) {
    const has = (isKind: (code: IssueCode) => boolean) => issues.some(({ code }) => isKind(code));
    if (issues.length === 0) continue;
    if (has((code) => code === 'row-ragged')) counts.ragged += 1;
    if (has((code) => code === 'text-damaged')) counts.damaged += 1;
    if (has((code) => spreadsheetCodes.has(code))) counts.spreadsheet += 1;
  }
  const rows = drafts.length;
  const unsound: [IssueCode, number, boolean][] = [
    ['file-ragged', counts.ragged, isWidespread(counts.ragged, rows)],
    ['file-damaged', counts.damaged, isWidespread(counts.damaged, rows)],
    [
      'file-spoilt-by-spreadsheet',
      counts.spreadsheet,
      counts.spreadsheet >= few || isWidespread(counts.spreadsheet, rows),
    ],
  ];
  return unsound
    .filter(([, , refused]) => refused)
    .map(([code, count]) => issue(code, { in: 'inventory' }, String(count), { count, rows }));
}

/** More than one row in a hundred; in a file of fewer rows, where one row is no share yet, three of them. */
function isWidespread(count: number, rows: number): boolean {
  return rows < 100 ? count >= few : count > rows / 100;
}

/** So many rows spoilt by a spreadsheet refuse a file of any size: the others may be spoilt unseen. */
const few = 3;
