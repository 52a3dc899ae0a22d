// What depends on more than one cell of a row: names that belong together, dates that contradict each
// other, and what a row leaves unsaid.
import type { Issue, IssueCode } from '../issues/issue.ts';
import { slugOf } from '../catalogue/slug.ts';
import { maskOwnChassis } from './chassis-in-text.ts';
import type { NameFinder } from './names.ts';
import { noVehicle } from './no-vehicle.ts';
import { isSerialOf } from './private-refs.ts';
import type { Reading } from './reading.ts';
import type { RowFields } from './vehicle.ts';
import { furtherFromSale } from './vocabularies.ts';

/**
 * Settles the fields of one row among each other, in place.
 * @param report adds an issue at the cell of a field
 * @param typeIsBlank whether the row has a cell for the body type, and nothing in it
 */
export function settleRow(
  fields: RowFields,
  report: ReportAt,
  { findVehicle, suggestMake, asOf }: RowRules,
  typeIsBlank: boolean,
): void {
  if (fields.make === undefined && fields.model === undefined) {
    fields.type = 'other';
    return report('vehicle-missing', 'make');
  }
  const none = noVehicle(fields);
  if (none) {
    // What it says in the column of refs is the ref of none.
    fields.ref = undefined;
    fields.type = 'other';
    return report(...none);
  }
  const held = new Set(maskOwnChassis(fields));
  const { ref, modelCode } = fields;
  if (ref !== undefined && modelCode !== undefined && isSerialOf(modelCode, ref)) held.add('ref');
  for (const field of held) report(field === 'ref' ? 'ref-is-chassis' : 'chassis-masked', field);
  if (fields.ref === undefined) report('ref-missing', 'ref');
  else if (slugOf(fields.ref) === undefined) report('ref-without-address', 'ref');
  settleNames(fields, report, findVehicle, suggestMake);
  settlePrices(fields, report);
  settleDates(fields, report, asOf);
  if (fields.type === undefined) {
    if (typeIsBlank) report('type-missing', 'type');
    fields.type = 'other';
  }
}

/**
 * Settles the status, in place, with the states of sale that other columns say: one counts where it is further from
 * sale than the status, or where no status is said.
 */
export function settleStatus(fields: RowFields, said: readonly SaidBeside[], report: ReportAt): void {
  for (const { field, says, isReported } of said) {
    const { status = 'available' } = fields;
    if (furtherFromSale(status, says.status) === status) continue;
    if (!isReported) report('text-says-status', field, says);
    fields.status = says.status;
  }
}

function settleNames(
  fields: RowFields,
  report: ReportAt,
  findVehicle: RowRules['findVehicle'],
  suggestMake: RowRules['suggestMake'],
): void {
  if (fields.model === undefined) report('model-missing', 'model');
  if (fields.make === undefined) return report('make-missing', 'make');
  const found = findVehicle(fields.make, fields.model);
  if (!found) {
    const suggestion = suggestMake(fields.make);
    return suggestion === undefined
      ? report('make-unknown', 'make')
      : report('make-misspelt', 'make', { suggestion });
  }
  fields.make = found.make;
  if (found.model === undefined) return;
  fields.model = found.model;
  if (found.otherMake !== undefined)
    return report('model-of-other-make', 'model', { make: found.make, other: found.otherMake });
  if (!found.isKnown) report('model-unknown', 'model');
}

/** Two prices of which one has a digit too many or too few: none of them is shown. */
function settlePrices(fields: RowFields, report: ReportAt): void {
  const { fobUsd, fobJpy } = fields;
  if (!fobUsd || !fobJpy) return;
  const yenPerUsd = fobJpy / fobUsd;
  if (yenPerUsd >= leastYenPerUsd && yenPerUsd <= mostYenPerUsd) return;
  report('prices-contradict', 'fobUsd', { fobUsd, fobJpy });
  fields.fobUsd = undefined;
  fields.fobJpy = undefined;
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
  fields.modelYear = undefined;
  const built = manufactured ?? firstRegistered;
  if (arrived !== undefined && built !== undefined && arrived.slice(0, built.length) < built) {
    report('date-too-early', 'arrived', { built });
    fields.arrived = undefined;
  }
  if (arrived !== undefined && arrived > asOf && status !== 'incoming') {
    report('date-in-future', 'arrived', { asOf });
    fields.arrived = undefined;
  }
}

/** Since 1986 a dollar has cost between 75 yen (2011) and about 200. Well beyond that a digit has slipped. */
const leastYenPerUsd = 50;
const mostYenPerUsd = 300;

/** A model year may lie this far from the first registration: old stock, early sales. */
const yearsApart = 2;

/** `isReported`: the cell is reported already, as one that cannot be read. */
export type SaidBeside = {
  field: keyof RowFields;
  says: NonNullable<Reading<unknown>['says']>;
  isReported: boolean;
};

export type ReportAt = (code: IssueCode, field: keyof RowFields, facts?: Issue['facts']) => void;

export type RowRules = {
  findVehicle: NameFinder;
  suggestMake: (make: string) => string | undefined;
  asOf: string;
};
