// The words for issue codes: what was found, and what to do. `{found}` is what stood there.
import type { IssueWords } from '../../issues/words.ts';
import { pageIssueWords } from './page-issues.ts';
import { policyIssueWords } from './policy-issues.ts';

export const issueWords: IssueWords = {
  'file-not-found': {
    message: 'There is no file “{found}”.',
    remedy: 'Check the name and the folder, and run the command again.',
  },
  'file-unreadable': {
    message: '“{found}” cannot be read: {why}.',
    remedy: 'Check that it is a file, that you may open it, and that no other program holds it.',
  },
  'file-empty': {
    message: 'The file is empty.',
    remedy: 'Export the stock again, and look at the file before you upload it.',
  },
  'file-too-large': {
    message: 'The file is larger than {limit} bytes.',
    remedy: 'Export the vehicles only, without pictures and without the history of sold vehicles.',
  },
  'encoding-unknown': {
    message: 'The encoding “{encoding}” is not known here.',
    remedy: 'Use utf-8, shift_jis, euc-jp, iso-2022-jp, utf-16le or utf-16be.',
  },
  'encoding-invalid': {
    message: 'The text is damaged: byte {offset} is not valid in {encoding}.',
    remedy: 'Export as “CSV UTF-8”. If the program uses another encoding, name it with --encoding.',
  },
  'delimiter-unclear': {
    message: 'It is not clear which character separates the columns: more than one gives a header.',
    remedy: 'Put “sep=,” (or the separator you use) alone in the first line, or export again with commas.',
  },
  'quote-unclosed': {
    message: 'A quotation mark opens in this row and is never closed.',
    remedy: 'Close the mark in this row, or remove it. Inside a quoted cell a mark is written twice: "".',
  },
  'quote-stray': {
    message: 'A quotation mark stands where none may stand.',
    remedy: 'Put the whole cell into quotation marks and write each mark inside it twice: "".',
  },
  'record-too-long': {
    message: 'The row is longer than {limit} bytes.',
    remedy: 'Most often a quotation mark in this row is not closed. Close it and upload the file again.',
  },
  'cell-too-long': {
    message: 'The cell is longer than {limit} characters.',
    remedy: 'Most often a quotation mark in this row is not closed. Close it and upload the file again.',
  },
  'too-many-rows': {
    message: 'The file has more than {limit} rows.',
    remedy: 'Export only the vehicles that are to be on the site.',
  },
  'too-many-columns': {
    message: 'The header has {found} columns; at most {limit} can be read.',
    remedy: 'Check the separator, or export fewer columns.',
  },
  'no-rows': {
    message: 'The file has a header and no vehicles.',
    remedy: 'Export the stock again: an empty stock is never published by accident.',
  },
  'column-missing': {
    message: 'No column is called “{header}” or one of its other names.',
    remedy:
      'Add the column, or name yours in a mapping file: {"columns": {"{field}": "its header"}}. All names: --columns.',
  },
  'column-duplicate': {
    message: 'The columns “{other}” and “{found}” both mean {field}.',
    remedy: 'Remove one of them, or say in a mapping file which one counts.',
  },
  'column-unmapped': {
    message: 'The column “{found}” is not published.',
    remedy: 'Nothing to do if it is internal. If it belongs on the site, name it in a mapping file.',
  },
  'mapping-invalid': {
    message: 'The mapping file {file} cannot be used: {why}.',
    remedy: 'Write it like {"columns": {"ref": "Stock ID", "fobUsd": "price"}, "currency": "USD"}.',
  },
  'mapping-column-missing': {
    message: 'The mapping names a column “{found}” for {field}, and the file has none.',
    remedy: 'Correct the mapping file, or remove the line if the export no longer has this column.',
  },
  'makes-invalid': {
    message: 'content/inventory/makes.json cannot be used: {why}.',
    remedy: 'Write it like {"Make Name": ["other spelling"]}.',
  },
  'stock-unreadable': {
    message: 'The live stock, content/inventory/vehicles.jsonl, is damaged: {found}.',
    remedy: 'Restore the file from the last release or from git. It is never repaired automatically.',
  },
  'row-ragged': {
    message: 'The row has {cells} cells where the header has {expected}.',
    remedy:
      'Look for a missing or surplus separator in this row; put cells that contain one into quotation marks.',
  },
  'row-merged': {
    message: 'Row {other} says exactly the same; the vehicle is published once.',
    remedy: 'Nothing to do.',
  },
  'ref-missing': {
    message: 'The row has no ref.',
    remedy: 'Give the vehicle its stock number.',
  },
  'ref-without-address': {
    message: 'The ref “{found}” cannot become an address.',
    remedy: 'Use Latin letters, digits and hyphens, at most 80 characters.',
  },
  'ref-duplicate': {
    message: 'The ref “{found}” stands in row {other} too, with other details.',
    remedy: 'Correct the ref of one row, or remove the row that is out of date.',
  },
  'ref-address-taken': {
    message: 'The ref “{found}” would have the same address as “{rival}” in row {other}.',
    remedy: 'Change one of the two refs so that they differ in letters or digits.',
  },
  'make-missing': {
    message: 'The row has no make.',
    remedy: 'Fill in the make.',
  },
  'make-unknown': {
    message: '“{found}” is not a known make.',
    remedy: 'Correct the spelling. If it is right, add it to content/inventory/makes.json.',
  },
  'make-address-taken': {
    message: 'The make “{found}” would have the same address as “{rival}”.',
    remedy: 'Write both in one way, or rename one of them.',
  },
  'model-missing': {
    message: 'The row has no model.',
    remedy: 'Fill in the model.',
  },
  'model-address-taken': {
    message: 'The model “{found}” would have the same address as “{rival}”.',
    remedy: 'Write both in one way, or rename one of them.',
  },
  'year-invalid': {
    message: '“{found}” is not a year or a year and month that can be read.',
    remedy: 'Write 2013, 2013-05, H25 or 平成25年5月. A bare 25 or 13/5 could mean two years.',
  },
  'year-in-future': {
    message: '“{found}” lies after the stock date {asOf}.',
    remedy: 'Correct the year.',
  },
  'year-out-of-range': {
    message: '“{found}” is before {least}.',
    remedy: 'Correct the year.',
  },
  'date-is-serial': {
    message: '“{found}” is a number in which a spreadsheet keeps a date.',
    remedy: 'Format the column as text or as a date (yyyy-mm-dd) and export again.',
  },
  'status-unknown': {
    message: '“{found}” is not a known status; the vehicle is not shown.',
    remedy: 'Use available, reserved, incoming, sold or hidden.',
  },
  'price-invalid': {
    message: '“{found}” is not a price that can be read; the vehicle is price on request.',
    remedy: 'Write whole dollars such as 2450, or ASK.',
  },
  'price-currency-unknown': {
    message: 'The currency of “{found}” is not known; the vehicle is price on request.',
    remedy: 'Name the currency in the header (FOB (USD)), in the cell (US$ 2,450) or in a mapping file.',
  },
  'price-currency-differs': {
    message: '“{found}” is in another currency than its column; the vehicle is price on request.',
    remedy: 'Put dollars under FOB (USD) and yen under FOB (JPY).',
  },
  'price-out-of-range': {
    message:
      '“{found}” cannot be the price of a vehicle ({least} to {most}); the vehicle is price on request.',
    remedy: 'Check the digits and the currency.',
  },
  'price-rounded': {
    message: '“{found}” was rounded to a whole amount.',
    remedy: 'Nothing to do, or write whole amounts.',
  },
  'date-invalid': {
    message: '“{found}” is not a day that can be read; it is left out.',
    remedy: 'Write 2026-11-05.',
  },
  'date-in-future': {
    message: '“{found}” lies after the stock date {asOf}; it is left out.',
    remedy: 'Correct the date, or set the status to incoming.',
  },
  'type-unknown': {
    message: '“{found}” is not a known body type; the vehicle stands under Other.',
    remedy: 'Use one of the body types that --columns lists.',
  },
  'type-missing': {
    message: 'No body type; the vehicle stands under Other.',
    remedy: 'Fill in the body type.',
  },
  'value-unknown': {
    message: '“{found}” is not a known value of {header}; it is left out.',
    remedy: 'Use one of the values that --columns lists, or leave the cell empty.',
  },
  'value-out-of-range': {
    message: '“{found}” is impossible for {header} ({least} to {most}); it is left out.',
    remedy: 'Check the digits and the unit.',
  },
  'mileage-invalid': {
    message: '“{found}” is not a mileage that can be read; it is left out.',
    remedy: 'Write kilometres such as 119158, or 走不明 if the distance is unknown.',
  },
  'engine-invalid': {
    message: '“{found}” is not a displacement that can be read; it is left out.',
    remedy: 'Write 1990 (cc) or 2.0L.',
  },
  'measure-invalid': {
    message: '“{found}” is not a measure that can be read; it is left out.',
    remedy: 'Write a whole number in the unit of the header.',
  },
  'count-invalid': {
    message: '“{found}” is not a number that can be read; it is left out.',
    remedy: 'Write a whole number.',
  },
  'transmission-unknown': {
    message: '“{found}” is not a known transmission; it is left out.',
    remedy: 'Use AT, CVT, MT, DCT or AMT, with the number of gears if you like: 5MT.',
  },
  'photo-invalid': {
    message: '“{photo}” is not a photo that can be shown; it is left out.',
    remedy: 'Name a file such as front.jpg, or an address that begins with https://.',
  },
  'gates-skipped': {
    message:
      'The checks against the live stock were left out: it is the sample, or has fewer than {fewest} vehicles.',
    remedy: 'Nothing to do. Look over the figures below yourself.',
  },
  'same-file': {
    message: 'This is the file the live stock came from: nothing changes.',
    remedy: 'Nothing to do. If you expected changes, export the stock again.',
  },
  'site-file-unreadable': {
    message: 'The file is not JSON: {found}.',
    remedy: 'Restore the file or correct the place named.',
  },
  'site-value-invalid': {
    message: 'A value is not what it has to be: {found}.',
    remedy: 'Correct the value.',
  },
  'fact-to-supply': {
    message: 'This fact about the company is still to be supplied.',
    remedy: 'Fill it in; pages leave it out until then.',
  },
  ...policyIssueWords,
  ...pageIssueWords,
};
