// Why a row is quarantined or merged, in English. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const rowIssueWords = {
  'row-ragged': {
    message: 'The row has {cells} cells where the header has {expected}.',
    remedy:
      'Look for a missing or surplus separator in this row; put cells that contain one into quotation marks.',
  },
  'row-shifted': {
    message: '“{found}” cannot be {header}: the cells of this row do not stand under their headers.',
    remedy:
      'Look left of it for a cell too many or too few, or a comma in a number without quotation marks. If these are numbers of yours, keep the column out: {"columns": {}, "unpublished": ["{header}"]} in a mapping file.',
  },
  'text-damaged': {
    message: 'The text is damaged: {found}.',
    remedy:
      'Correct the cell, or export again as “CSV UTF-8”. A character that only your computer shows cannot be published.',
  },
  'cell-is-formula-error': {
    message: '“{found}” is what a spreadsheet shows when a formula fails or a column is too narrow.',
    remedy: 'Put the value itself into the cell.',
  },
  'cell-is-scientific': {
    message: '“{found}” was a long number or code before a spreadsheet changed it.',
    remedy: 'Export again without opening the file in a spreadsheet, or type the value as text.',
  },
  'cell-became-date': {
    message: '“{found}” was something like 3-5 before a spreadsheet made a date of it.',
    remedy: 'Export again without opening the file in a spreadsheet, or type the value as text.',
  },
  'date-is-serial': {
    message: '“{found}” is a number in which a spreadsheet keeps a date.',
    remedy: 'Format the column as text or as a date (yyyy-mm-dd) and export again.',
  },
  'cell-is-ditto': {
    message: '“{found}” in {header} means “as above”; a row is read on its own.',
    remedy: 'Write the value itself into the cell.',
  },
  'ref-lost-zeros': {
    message: 'The ref “{found}” is {whole} in the live stock: a spreadsheet dropped the zeros.',
    remedy: 'Export again without opening the file in a spreadsheet, or write {whole} as text.',
  },
  'row-merged': {
    message: 'Row {other} says exactly the same; the vehicle is published once.',
    remedy: 'Nothing to do.',
  },
  'ref-missing': { message: 'The row has no ref.', remedy: 'Give the vehicle its stock number.' },
  'ref-without-address': {
    message: 'The ref “{found}” cannot become an address.',
    remedy: 'Use Latin letters, digits and hyphens, at most 80 characters.',
  },
  'ref-is-chassis': {
    message: 'The ref holds the full chassis number, which is never shown; the ref is always shown.',
    remedy: 'Give the vehicle a stock number of its own.',
  },
  'ref-is-plate': {
    message: 'The ref looks like a number plate, which is never shown; the ref is always shown.',
    remedy:
      'Give the vehicle a stock number of its own. If this column holds plates, name the column of stock numbers in a mapping file.',
  },
  'ref-is-private': {
    message:
      'The ref looks like a telephone number, an address or a name, which are never shown; the ref is always shown.',
    remedy: 'Give the vehicle a stock number of its own, and look whether the columns have shifted.',
  },
  'ref-duplicate': {
    message: 'The ref “{found}” stands in row {other} too, with other details.',
    remedy: 'Correct the ref of one row, or remove the row that is out of date.',
  },
  'ref-address-taken': {
    message: 'The ref “{found}” would have the same address as “{rival}” in row {other}.',
    remedy: 'Change one of the two refs so that they differ in letters or digits.',
  },
  'chassis-duplicate': {
    message:
      'Row {other}, the ref “{rival}”, has the same chassis number: one vehicle would be on sale twice. Neither is published.',
    remedy:
      'Remove the row that is out of date or set it to sold. If these are two vehicles, correct the chassis number of one.',
  },
  'chassis-repeated': {
    message: '{refs} vehicles on sale have this one chassis number. They are published all the same.',
    remedy: 'Give each vehicle its own number, or leave the cell empty.',
  },
  'chassis-live': {
    message: 'The site has a vehicle with the same chassis number on sale, under the ref “{rival}”.',
    remedy:
      'Keep the old ref. If the vehicle has another ref now, upload the whole export, in which the old one no longer stands.',
  },
  'vehicle-missing': {
    message: 'The row names neither make nor model.',
    remedy: 'Delete it if it is a total or a note. If it is a vehicle, fill in both.',
  },
  'row-is-total': {
    message: '“{found}”: the row is a total, not a vehicle; it is not published.',
    remedy: 'Delete the row. If it is a vehicle, correct this cell.',
  },
  'row-is-example': {
    message: '“{found}”: the row is an example or a test, not a vehicle; it is not published.',
    remedy: 'Delete the row. If it is a vehicle, give it a stock number of its own.',
  },
  'make-missing': { message: 'The row has no make.', remedy: 'Fill in the make.' },
  'make-unknown': {
    message: '“{found}” is not a known make.',
    remedy: 'Correct the spelling. If it is right, add it to content/inventory/makes.json: {"{found}": []}.',
  },
  'make-misspelt': {
    message: '“{found}” is not a known make. Is it {suggestion}?',
    remedy: 'Write {suggestion}, or add “{found}” to content/inventory/makes.json if it is right.',
  },
  'make-address-taken': {
    message: 'The make “{found}” would have the same address as “{rival}”.',
    remedy: 'Write both in one way, or rename one of them.',
  },
  'model-missing': { message: 'The row has no model.', remedy: 'Fill in the model.' },
  'model-of-other-make': {
    message: '“{found}” is a model of {other}, and the make is {make}.',
    remedy:
      'Correct the make or the model. If {make} really sells it under this name, ask for it to be added to the table of models (src/inventory/models).',
  },
  'model-unknown': {
    message: 'The model “{found}” is in no table; it is published as written.',
    remedy: 'Check the spelling; nothing to do if it is right.',
  },
  'model-spelling': {
    message:
      'The model “{found}” is also written “{spelling}” in this file; it is published as “{spelling}”.',
    remedy: 'Nothing to do. Write both in one way if “{spelling}” is not the right one.',
  },
  'model-address-taken': {
    message: 'The model “{found}” would have the same address as “{rival}”.',
    remedy: 'Write both in one way, or rename one of them.',
  },
  'year-invalid': {
    message: '“{found}” is not a year or a year and month that can be read.',
    remedy: 'Write 2013, 2013-05, H25 or 平成25年5月. A bare 25, 13/5 or 05/06/2019 could mean two dates.',
  },
  'year-in-future': { message: '“{found}” lies after the stock date {asOf}.', remedy: 'Correct the year.' },
  'year-out-of-range': { message: '“{found}” is before {least}.', remedy: 'Correct the year.' },
  'years-contradict': {
    message: 'First registered {found}, but manufactured {manufactured}, which is later.',
    remedy: 'Correct one of the two.',
  },
  'name-too-long': {
    message: '{header} has {length} characters; at most {longest} can be shown.',
    remedy: 'Shorten it. Look for a quotation mark that is not closed, or for two cells in one.',
  },
  'name-private': {
    message: '{header} holds what visitors must not see; without it the vehicle has no name.',
    remedy: 'Write the name alone.',
  },
  'status-unknown': {
    message: '“{found}” is not a known status; the vehicle is not shown.',
    remedy: 'Use available, reserved, incoming, sold or hidden.',
  },
  'text-holds-state': {
    message: '{header} says “{said}” beside its own text; the row is held back.',
    remedy: 'Put it into the status column, and take it out of {header}.',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
