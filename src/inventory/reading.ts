// What reading one cell gives. A reading never throws and never guesses: it is a value, nothing, or the
// code of what is wrong; the place is added by the row (vehicles.ts).
import type { Facts, IssueCode } from '../issues/issue.ts';
import type { RowFields } from './vehicle.ts';
import type { Status } from './vocabularies.ts';

/** The cell says this. `also` is what it says about other fields: `5F` is a manual with five gears. */
export function value<T>(read: T, also?: Partial<RowFields>): Reading<T> {
  return also ? { value: read, also } : { value: read };
}

/** The cell says nothing about its own field, and perhaps something about others. */
export function nothing(also?: Partial<RowFields>): Reading<never> {
  return also ? { also } : empty;
}

/** The cell cannot be read: an error code quarantines the row, a warning drops the field. */
export function fault(code: IssueCode, facts?: Facts): Reading<never> {
  return facts ? { code, facts } : { code };
}

/** The cell was read, and something about it is to be reported. */
export function remarked<T>(reading: Reading<T>, code: IssueCode, facts?: Facts): Reading<T> {
  return { ...reading, code, ...(facts && { facts }) };
}

const empty: Reading<never> = {};

export type Reading<T> = {
  value?: T;
  also?: Partial<RowFields>;
  code?: IssueCode;
  facts?: Facts;
  /** A state of sale that stands in a text of another column. */
  says?: { said: string; status: Status };
  /** What the cell held that is not for visitors, by kind. */
  leftOut?: readonly IssueCode[];
};

/** What a cell's meaning depends on beside its text: the unit of its header, and the stock date. */
export type CellContext = {
  /** The unit the header names, or the column's own. */
  unit: Unit;
  /** The currency of a price column that names none, from the mapping. */
  currency: Currency | undefined;
  asOf: string;
};

export type Read<T> = (cell: string, context: CellContext) => Reading<T>;

export type Currency = 'USD' | 'JPY';
export type Unit = { factor: number; currency?: Currency };
