// What an inventory file as a whole can have wrong with it, in English. `{found}` is what stood there.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const fileIssueWords = {
  'stock-in-use': {
    message: 'Another build, update or ingest is running here.',
    remedy: 'Wait until it has ended, and try again.',
  },
  'ingest-failed': {
    message: 'Nothing was changed: {why}',
    remedy: 'Mend that, a full disk or a missing permission most often, and try again.',
  },
  'file-not-found': {
    message: 'There is no file “{found}”.',
    remedy: 'Check the name and the folder, and run the command again.',
  },
  'file-is-folder': {
    message: '“{found}” is a folder, not a file.',
    remedy: 'Name the file that is in it.',
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
  'file-is-workbook': {
    message: 'This is an Excel workbook, not a CSV.',
    remedy:
      'Open it in Excel, choose File, Save As, and the type “CSV UTF-8 (Comma delimited)”. Upload that file.',
  },
  'file-is-archive': {
    message: 'This is a compressed archive, not a CSV.',
    remedy: 'Unpack it and upload the CSV that is in it.',
  },
  'file-is-pdf': {
    message: 'This is a PDF document, not a CSV.',
    remedy: 'Export the stock as CSV from the program that made the document.',
  },
  'file-is-picture': {
    message: 'This is a picture, not a CSV.',
    remedy: 'Upload the export of the stock: a file of text, saved as CSV.',
  },
  'file-is-markup': {
    message: 'This is a web page or XML, not a CSV.',
    remedy:
      'Export the stock as CSV. If the program saves “.xls” as a web page, open it in Excel and save it as “CSV UTF-8”.',
  },
  'file-is-utf16': {
    message: 'The text is UTF-16 without the mark that says so.',
    remedy: 'Save it as “CSV UTF-8”, or run the command again with --encoding {encoding}.',
  },
  'file-is-utf32': {
    message: 'The text is UTF-32, which no stock program writes on purpose.',
    remedy: 'Save it as “CSV UTF-8”.',
  },
  'file-has-nul': {
    message: 'The file holds a NUL character: it is not a text, or it was damaged on the way.',
    remedy: 'Export the stock again and copy the file as it is.',
  },
  'file-cut-off': {
    message: 'The file ends in the middle of a character of {encoding}: its end is missing.',
    remedy: 'Export the stock again and copy the whole file.',
  },
  'file-ragged': {
    message:
      '{count} of {rows} rows have too many or too few cells: the columns of this file cannot be trusted.',
    remedy: 'Look at the separator and at quotation marks in the rows named above, and export again.',
  },
  'file-damaged': {
    message:
      '{count} of {rows} rows hold damaged text: the file was saved or converted with the wrong encoding.',
    remedy: 'Export again, as “CSV UTF-8” if there is a choice, and do not open the file in between.',
  },
  'file-spoilt-by-spreadsheet': {
    message:
      '{count} of {rows} rows were spoilt by a spreadsheet program: numbers and dates were made of refs, codes or grades.',
    remedy:
      'Export again and upload the file without opening it. If you must edit it in Excel, import it with Data, From Text, and set every column to Text.',
  },
  'encoding-unknown': {
    message: 'The encoding “{encoding}” is not known here.',
    remedy: 'Use utf-8, shift_jis, euc-jp, iso-2022-jp, utf-16le or utf-16be.',
  },
  'encoding-other': {
    message: 'The text reads as {encoding}, which cannot be told for certain.',
    remedy: 'Look at a few names. If it is right, run the command again with --encoding {encoding}.',
  },
  'encoding-unclear': {
    message:
      'The text can be read in more than one encoding: {encodings}. Too few words tell which is right.',
    remedy:
      'Export as “CSV UTF-8”. Or name the encoding of the program, such as --encoding shift_jis, and look at a few names.',
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
  'rows-in-quotes': {
    message:
      'A quotation mark opens in this cell and closes in a later row: whole rows stand inside the cell.',
    remedy:
      'Close the mark in this row, or remove it, and look for its partner some rows below. Inside a quoted cell a mark is written twice: "".',
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
  'nothing-to-publish': {
    message: 'No row of this file can be published.',
    remedy: 'Correct the rows named above; an empty stock is never published by accident.',
  },
  'title-lines': {
    message: 'The header stands in row {row}; what stands above it was passed over.',
    remedy: 'Nothing to do.',
  },
  'header-repeated': {
    message: 'The header stands here again ({count} times in the file); such rows were passed over.',
    remedy: 'Nothing to do if two exports were put together on purpose.',
  },
  'header-changes': {
    message: 'Another header begins here: the rows below have other columns than those above.',
    remedy:
      'Upload the two lists as one export with one header. Nothing below a second header can be trusted.',
  },
  'header-units': {
    message:
      'This row names the unit “{found}”; units are read in the header alone, and there it is another.',
    remedy: 'Write the units into the header, such as “{header} {found}”, delete this row and try again.',
  },
  'heading-says-state': {
    message: '“{found}” stands here as a heading, and {count} vehicles below it would be on offer.',
    remedy:
      'Say of each of them in the Status column what it is, or leave them out; and delete the heading. If it says nothing of them, delete it alone.',
  },
  'header-damaged': {
    message: 'The header holds damaged text: {found}.',
    remedy: 'Export again, as “CSV UTF-8” if there is a choice, and do not open the file in between.',
  },
  'header-not-found': {
    message: 'No header was found: none of the first {rows} rows names one of the columns that are needed.',
    remedy:
      'The header must stand in one of the first {rows} rows: delete lines above it. If it stands there, its columns have other names, see below.',
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
  'column-held-back': {
    message:
      'The column “{found}” stands in an internal list (it has costs or names of partners) and is not published.',
    remedy:
      'Nothing to do if these are notes among colleagues. If they are for buyers, name the column in a mapping file.',
  },
  'type-column-missing': {
    message: 'No column tells the body type: every vehicle stands under Other.',
    remedy:
      'Export the column Body Type as well, or name yours in a mapping file: {"columns": {"type": "its header"}}.',
  },
  'status-unnamed': {
    message:
      'The column “{header}” says “{found}”, and no column is read as the status: what is not for sale would be put on offer.',
    remedy:
      'Call the column Status, or name it in a mapping file: {"columns": {"status": "{header}"}}. If it is something else: {"unpublished": ["{header}"]}.',
  },
  'status-nameless': {
    message:
      'A column without a name says “{found}”, which is not read as the status: what is not for sale would be put on offer.',
    remedy: 'Write Status above the column. If it is something else, give it a name of its own.',
  },
  'status-elsewhere': {
    message:
      'By the column “{header}”, {count} vehicles that would be on offer are sold, reserved or not to be shown; this row is the first.',
    remedy:
      'Say it in the Status column (sold, reserved, hidden), or leave these rows out. If the column means something else: {"unpublished": ["{header}"]} in a mapping file.',
  },
  'mapping-not-found': {
    message: 'There is no mapping file “{file}”.',
    remedy:
      'Check its name and folder. It is a text such as {"columns": {"ref": "Stock ID", "fobUsd": "price"}, "currency": "USD"}.',
  },
  'mapping-invalid': {
    message: 'The mapping file {file} is not JSON: {why}.',
    remedy:
      'Look for a comma, quotation mark or bracket too many or too few. Write it like {"columns": {"ref": "Stock ID", "fobUsd": "price"}, "currency": "USD"}.',
  },
  'mapping-without-columns': {
    message: 'The mapping file {file} has no “columns”, under which the fields stand.',
    remedy: 'Write it like {"columns": {"ref": "Stock ID", "fobUsd": "price"}, "currency": "USD"}.',
  },
  'mapping-entry-invalid': {
    message: '“{found}” in the mapping file {file} is not an entry that can be used.',
    remedy:
      'Write it like {"columns": {"ref": "Stock ID", "fobUsd": "price"}, "currency": "USD"}: before the colon a field, after it the header in your file; the currency is USD or JPY. Fields: {fields}.',
  },
  'mapping-column-double': {
    message: 'The mapping gives the column “{found}” to two fields, {other} and {field}.',
    remedy: 'Keep one of the two, and name the right column for the other.',
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
  'stock-lines-lost': {
    message:
      'The live stock, content/inventory/vehicles.jsonl, has lost vehicles that the served site shows: {found}. No export was read since.',
    remedy:
      'Restore the file from git, or copy {kept} over it. Vehicles leave the stock only with an export in which they are gone.',
  },
  'file-earlier': {
    message:
      'This very file was read in before, on {value}; the live stock is of a file that came later, on {limit}.',
    remedy:
      'Use the newest export. If the stock is to be again what it was, confirm: what was sold since would be on offer again, and what arrived since would be gone.',
  },
  'stock-date-in-future': {
    message: 'The stock date {found} has not come yet: today is {today}.',
    remedy:
      'Leave out --as-of, or give the day of the export. If today is wrong, set the clock of this computer.',
  },
  'stock-date-older': {
    message: 'The stock date {value} is older than that of the live stock, {limit}.',
    remedy:
      'Use the newest export; give its date with --as-of. If this is the newest, look at the clock of this computer; if the live stock was published with a wrong date, take that back with npm run rollback.',
  },
  'stock-date-ahead': {
    message: 'The live stock is of {limit}, which has not come yet; this file is of {value}.',
    remedy:
      'Look at the clock of this computer. If it is right and this is the newest export, confirm: the stock is then of {value}.',
  },
  'much-quarantined': {
    message: '{value} of the rows are quarantined, more than {limit}.',
    remedy: 'Look at the reasons above. If the others are right, confirm.',
  },
  'too-much-quarantined': {
    message: '{value} of the rows are quarantined, more than {limit}: the export is broken.',
    remedy: 'Correct the cause named above and export again.',
  },
  'many-missing': {
    message: '{value} of the live vehicles are not in this file, more than {limit}.',
    remedy: 'If they were sold or withdrawn, confirm. If not, check for a filter in the export.',
  },
  'too-many-missing': {
    message: '{value} of the live vehicles are not in this file, more than {limit}.',
    remedy: 'Check for a filter in the export. If this really is another stock, use --replace-stock.',
  },
  'many-leaving': {
    message:
      '{value} of the live vehicles would go off the list, more than {limit}: {hidden} hidden, {sold} sold, {missing} not in this file, {unclear} whose row is held back.',
    remedy: 'If all of them are gone, confirm. If not, check the status column of the export.',
  },
  'status-unsaid': {
    message:
      'No row of this file says a status, and {value} of its vehicles are reserved, incoming or sold: all would be put on offer.',
    remedy: 'Check the status column of the export. If all of them really are for sale, confirm.',
  },
  'many-sold-back': {
    message: '{value} vehicles that were sold would be on offer again, more than {limit}.',
    remedy:
      'If these sales fell through, confirm. If not, check the status column, and whether this is the newest export.',
  },
  'many-reserved-back': {
    message: '{value} vehicles that were reserved would be free again, more than {limit}.',
    remedy:
      'If these reservations ran out, confirm. If not, check the status column, and whether this is the newest export.',
  },
  'prices-moved': {
    message:
      'The prices of the same vehicles have moved by a factor of {value} at the median, more than {limit}.',
    remedy:
      'If prices were changed on purpose, confirm. If not, check currency and unit, and whether the column has shifted.',
  },
  'prices-moved-too-far': {
    message:
      'The prices of the same vehicles have moved by a factor of {value} at the median, more than {limit}.',
    remedy: 'Check the currency and the unit of the price column, and whether it has shifted.',
  },
  'some-prices-moved': {
    message:
      '{value} of the vehicles cost more than 2.5 times what they did, or less than two fifths of it; the limit is {limit}.',
    remedy:
      'If prices were changed on purpose, confirm. If not, check currency and digits, and whether cells have shifted.',
  },
  'price-jumped': {
    message: '“{ref}” was {before} and would be {found}: five times as much, or a fifth, or beyond.',
    remedy: 'If it is right, confirm. If not, check the digits and the currency.',
  },
  'prices-jumped': {
    message: 'Prices that rose to five times what they were or more, or fell to a fifth or less: {value}.',
    remedy: 'Look at each of them in this report. If all are right, confirm. If not, correct them.',
  },
  'prices-slipped': {
    message: 'From row {row} on, {value} rows running have the price that the row above or below had before.',
    remedy:
      'Look whether a price was inserted or deleted, so that those below it slipped. If all are right, confirm.',
  },
  'prices-like-yen': {
    message: 'Half of the dollar prices are about {value} or more, above {limit}: they look like yen.',
    remedy: 'If they are yen, call the column FOB (JPY). If they are dollars, confirm.',
  },
  'mileages-moved': {
    message: '{value} of the vehicles have quite another mileage than before, more than {limit}.',
    remedy: 'If these are corrections, confirm. If not, check the unit, and whether the column has shifted.',
  },
  'many-became-others': {
    message: '{value} of the refs now have another make, model or year, more than {limit}.',
    remedy: 'If these are corrections, confirm. If not, check whether columns or rows have shifted.',
  },
  'too-many-became-others': {
    message: '{value} of the refs now have another make, model or year, more than {limit}.',
    remedy: 'Columns or rows have shifted, or refs were given again. Export again.',
  },
  'columns-emptied': {
    message: 'Most live vehicles have these, and most or all of them lose them by this file: {value}.',
    remedy: 'If they were dropped on purpose, confirm. If not, check the header names and the export.',
  },
  'vehicle-kept': {
    message:
      '“{found}” keeps its last good details, with the status and the price of its row, which is quarantined since {since}.',
    remedy: 'Correct the row. The first build after {days} days takes the vehicle down.',
  },
  'ref-given-again': {
    message: '“{found}” was a {before} and is another vehicle now: its dates and prices begin anew.',
    remedy:
      'If it is the same one, correct the row. The photos under this ref stay: see that they are its own.',
  },
  'issues-untold': {
    message: '{found} further remarks are not listed one by one.',
    remedy: 'Correct what is listed and check the file again.',
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
  'sample-dropped': {
    message:
      'The stock so far (“{found}”) was the sample’s: none of its vehicles, makes and models keeps a page.',
    remedy: 'Nothing to do: the stock begins with this file.',
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
