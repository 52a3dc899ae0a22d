// What depends on more than one cell of a row: names that belong together, dates that contradict each
// other, and what a row leaves unsaid.
import type { Issue, IssueCode } from '../issues/issue.ts';
import { slugOf } from '../catalogue/slug.ts';
import { nearestMake, type makeFinder } from './makes.ts';
import { findModel } from './models/models.ts';
import type { RowFields } from './vehicle.ts';

/**
 * Settles the fields of one row among each other, in place.
 * @param report adds an issue at the cell of a field
 */
export function settleRow(fields: RowFields, report: ReportAt, { findMake, asOf, hasType }: RowRules): void {
  if (fields.ref === undefined) report('ref-missing', 'ref');
  else if (slugOf(fields.ref) === undefined) report('ref-without-address', 'ref');
  settleNames(fields, report, findMake);
  settleDates(fields, report, asOf);
  if (fields.type === undefined) {
    if (hasType) report('type-missing', 'type');
    fields.type = 'other';
  }
}

function settleNames(fields: RowFields, report: ReportAt, findMake: RowRules['findMake']): void {
  if (fields.model === undefined) report('model-missing', 'model');
  if (fields.make === undefined) return report('make-missing', 'make');
  const make = findMake(fields.make);
  if (!make) {
    const suggestion = nearestMake(fields.make);
    return suggestion === undefined
      ? report('make-unknown', 'make')
      : report('make-misspelt', 'make', { suggestion });
  }
  fields.make = make.name;
  if (fields.model === undefined) return;
  const whole = findModel(make.name, fields.model, make.spellings);
  const prefixed =
    whole.known || make.modelPrefix === undefined
      ? undefined
      : findModel(make.name, `${make.modelPrefix} ${fields.model}`, []);
  const model = prefixed ?? whole;
  fields.model = model.name;
  if (!model.known) report('model-unknown', 'model');
}

function settleDates(fields: RowFields, report: ReportAt, asOf: string): void {
  const { manufactured, firstRegistered, modelYear, arrived, status } = fields;
  if (manufactured !== undefined && firstRegistered !== undefined) {
    const length = Math.min(manufactured.length, firstRegistered.length);
    if (manufactured.slice(0, length) > firstRegistered.slice(0, length)) {
      report('years-contradict', 'firstRegistered', { manufactured });
    }
  }
  const registered = Number(firstRegistered?.slice(0, 4));
  if (modelYear !== undefined && Math.abs(registered - Number(modelYear.slice(0, 4))) > yearsApart) {
    report('model-year-differs', 'modelYear', { registered });
  }
  if (arrived !== undefined && arrived > asOf && status !== 'incoming') {
    report('date-in-future', 'arrived', { asOf });
    delete fields.arrived;
  }
}

/** A model year may lie this far from the first registration: old stock, early sales. */
const yearsApart = 2;

export type ReportAt = (code: IssueCode, field: keyof RowFields, facts?: Issue['facts']) => void;

export type RowRules = {
  findMake: ReturnType<typeof makeFinder>;
  asOf: string;
  /** Whether the file has a column for body types at all. */
  hasType: boolean;
};
