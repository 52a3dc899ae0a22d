// One row -> one draft: what the row says, in our fields, and what is wrong with it. A draft whose issues
// hold an error is quarantined; the others can be published.
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { slugOf } from '../catalogue/slug.ts';
import { settleRow, settleStatus, type ReportAt, type SaidBeside } from './agreement.ts';
import { damageIn } from './damage.ts';
import { positionOf, type Header } from './header.ts';
import { makeSuggester, type AcceptedMakes } from './makes.ts';
import { settleMileage } from './mileage-and-age.ts';
import { nameFinder } from './names.ts';
import { privateIn } from './private-text.ts';
import type { Reading } from './reading.ts';
import { rowCellReader } from './row-units.ts';
import { shiftFinder } from './shifted.ts';
import { blankFields, type ColumnFields, type RowFields } from './vehicle.ts';
import { furtherFromSale } from './vocabularies.ts';

/**
 * A reader for the rows below one header.
 * @param damaged whether the file holds damaged text anywhere: only then each row is searched for it
 */
export function rowReader(
  header: Header,
  accepted: AcceptedMakes,
  asOf: string,
  damaged: boolean,
): RowReader {
  const columns = header.readers.map((reader) => ({ ...reader, read: rowCellReader(reader, header) }));
  const columnOf = new Map(columns.map((column) => [column.column.field, column]));
  const refColumn = columnOf.get('ref');
  const rules = { findVehicle: nameFinder(accepted), suggestMake: makeSuggester(), asOf };
  const typeColumn = columnOf.get('type');
  const statusAt = (columnOf.get('status')?.index ?? -1) + 1;
  const findShifted = shiftFinder(header);

  return (cells, row) => {
    const issues: Issue[] = [];
    const beside: Beside[] = [];
    const said: SaidBeside[] = [];
    if (isRagged(cells, header)) {
      const facts = { cells: cells.length, expected: header.needed };
      issues.push(
        issue('row-ragged', { in: 'inventory', row }, cells.join(' | ').slice(0, shownOfRow), facts),
      );
      const ref = refColumn?.read(cells[refColumn.index] ?? '', cells) as Reading<string> | undefined;
      return draftOf(row, ref?.value === undefined ? {} : { ref: ref.value }, issues);
    }
    const fields = blankFields();
    for (const { index, header: name, column, read, isHeldBack } of columns) {
      const cell = cells[index] ?? '';
      if (cell === '') continue;
      const whole = read(cell, cells);
      const reading: Reading<unknown> = isHeldBack ? (whole.says ? { says: whole.says } : {}) : whole;
      const broken = damaged && !isHeldBack ? damageIn(cell) : undefined;
      if (reading.code !== undefined || reading.leftOut || broken !== undefined) {
        const at = { in: 'inventory', row, column: index + 1, header: name } as const;
        if (broken !== undefined) issues.push(issue('text-damaged', at, broken));
        if (reading.code !== undefined) issues.push(issue(reading.code, at, cell, reading.facts));
        for (const kind of reading.leftOut ?? []) issues.push(issue(kind, at));
      }
      if (reading.value !== undefined) put(fields, column.field, reading.value, column.many);
      if (reading.also) beside.push({ from: column.field, also: reading.also });
      const { says, code } = reading;
      if (says) said.push({ field: column.field, says, isReported: code === 'text-holds-state' });
    }
    const report: ReportAt = (code, field, facts) => {
      const at = positionOf(header, field, row);
      const column = columnOf.get(field);
      // A cell that was refused is not missing as well.
      if (code.endsWith('-missing') && column && issues.some((other) => isAt(other, column.index + 1)))
        return;
      issues.push(issue(code, at, column ? (cells[column.index] ?? '') : '', facts));
    };
    for (const each of beside) putBeside(fields, each, report);
    const saysStatus = fields.status !== undefined;
    const shifted = findShifted(cells, issues);
    const isUnread = issues.some((each) => each.severity === 'error' && isAt(each, statusAt));
    if (!shifted && !isUnread) fields.status ??= 'available';
    settleStatus(fields, said, report);
    if (shifted) {
      const { index, header: name } = shifted;
      const cell = cells[index] ?? '';
      const at = { in: 'inventory', row, column: index + 1, header: name } as const;
      // Of what else the row says, the words of a state and the names of a make and its model are of no other column.
      const { make, model } = rules.findVehicle(fields.make ?? '', fields.model) ?? {};
      const told = issues.filter((each) => isAt(each, statusAt) || saysState.has(each.code));
      told.push(issue('row-shifted', at, privateIn(cell) ? '' : cell));
      return draftOf(row, { ref: fields.ref, status: fields.status, make, model }, told);
    }
    const typeIsBlank = typeColumn !== undefined && (cells[typeColumn.index] ?? '').trim() === '';
    settleRow(fields, report, rules, typeIsBlank);
    settleMileage(fields, report, asOf, cells[columnOf.get('mileageKm')?.index ?? -1] ?? '');
    return { ...draftOf(row, fields, issues), saysStatus };
  };
}

function isAt({ at }: Issue, column: number): boolean {
  return at.in === 'inventory' && at.column === column;
}

/**
 * Behind the last named column a row may end or go on with empty cells. A text there was pushed out of its
 * column: by a comma in a cell without quotation marks, most often.
 */
function isRagged(cells: readonly string[], { needed }: Header): boolean {
  if (cells.length < needed) return true;
  for (let index = needed; index < cells.length; index += 1) if (cells[index]?.trim() !== '') return true;
  return false;
}

function put(fields: RowFields, field: keyof RowFields, value: unknown, many: boolean): void {
  const before = fields[field];
  const joined = many && Array.isArray(before) ? [...new Set([...before, ...(value as string[])])] : value;
  (fields as Record<string, unknown>)[field] = joined;
}

/**
 * What a cell says about other fields counts where their own column says nothing; or says only that all is well:
 * `SOLD` for a price, or `meter replaced` beside the mileage, is of more weight than a word that is seldom changed.
 */
function putBeside(fields: RowFields, { from, also }: Beside, report: ReportAt): void {
  const { status, odometer, repairHistory, ...others } = also;
  for (const [field, value] of Object.entries(others)) (fields as Record<string, unknown>)[field] ??= value;
  if (status !== undefined) fields.status = furtherFromSale(fields.status, status);
  if (odometer !== undefined) putOdometer(fields, from, odometer, report);
  if (repairHistory === undefined) return;
  if (fields.repairHistory === 'none') report('repair-contradicts', from);
  fields.repairHistory = repairHistory;
}

/** Beside the mileage itself its number goes without saying; remarks far from it take a number off the page. */
function putOdometer(fields: RowFields, from: keyof RowFields, said: Odometer, report: ReportAt): void {
  const own = fields.odometer;
  if (doubts.indexOf(said) <= doubts.indexOf(own ?? 'actual')) return;
  const isRemark = from === 'remarks';
  if (isRemark && (own !== undefined || fields.mileageKm !== undefined))
    report('remark-says-odometer', from, { odometer: said });
  if (!isRemark && own === 'actual') report('odometer-contradicts', 'odometer', { odometer: said });
  fields.odometer = said;
}

function draftOf(row: number, fields: RowFields, issues: Issue[]): Draft {
  const slug = fields.ref === undefined ? undefined : slugOf(fields.ref);
  const quarantined = issues.some(({ severity }) => severity === 'error');
  return { row, fields, issues, quarantined, ...(slug !== undefined && { slug }) };
}

const saysState: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'price-says-status',
  'text-holds-state',
  'text-says-status',
]);

/** Characters of a ragged row that its issue shows. */
const shownOfRow = 200;

/** How little an odometer tells, the better first. */
const doubts: readonly Odometer[] = ['actual', 'replaced', 'unknown'];

type Odometer = NonNullable<RowFields['odometer']>;
/** What a cell of the column `from` says about other fields. */
type Beside = { from: keyof RowFields; also: Partial<RowFields> };
export type RowReader = (cells: readonly string[], row: number) => Draft;

/**
 * What one row says. `slug` is its identity: the address, and the key under which it is merged. A row that does not
 * say its status is of a vehicle that is available.
 */
export type Draft = {
  row: number;
  fields: RowFields;
  slug?: string;
  issues: Issue[];
  quarantined: boolean;
  saysStatus?: boolean;
};

/** A draft that is to be published: complete, and not hidden. */
export type Arrival = Draft & { slug: string; fields: ColumnFields };
