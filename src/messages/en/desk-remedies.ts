// What to do about an issue, at the desk: instead of the options and files that a terminal offers.
import type { IssueCode } from '../../issues/issue.ts';

export const deskRemedies = {
  'file-is-utf16': 'Save it as “CSV UTF-8”, and upload it again.',
  'encoding-other':
    'Look at a few names. If it is right, choose {encoding} at the foot of this page, and read again.',
  'encoding-unclear':
    'Export as “CSV UTF-8”. Or choose how the file was written at the foot of this page, read again, and look at a few names.',
  'encoding-invalid':
    'Export as “CSV UTF-8”. If the program uses another encoding, choose it at the foot of this page, and read again.',
  'column-missing':
    'Choose {field} for the right column in the list of columns below. If the file has none, add it and upload again.',
  'column-duplicate':
    'In the list of columns below, choose “Not published” for the one that does not count; or remove it from the file.',
  'column-unmapped':
    'Nothing to do if it is internal. If it belongs on the site, choose what it is in the list of columns below.',
  'column-held-back':
    'Nothing to do if these are notes among colleagues. If they are for buyers, choose what it is in the list of columns below.',
  'status-unnamed':
    'In the list of columns below it is chosen as the status: read again with these columns. If it is something else, choose “Not published” there.',
  'status-elsewhere':
    'Say it in the Status column (sold, reserved, hidden), or leave these rows out, and upload again. If the column means something else, leave it at “Not published” in the list of columns below, and read again with these columns.',
  'mapping-column-double':
    'In the list of columns below, choose one field for this column, and the right column for the other.',
  'type-column-missing':
    'Choose Body Type for the right column in the list of columns below. If the file has none, export it as well.',
  'mapping-column-missing':
    'If the column has another name now, choose it in the list of columns below. If it is gone, nothing to do.',
  'row-shifted':
    'Look left of it for a cell too many or too few, or a comma in a number without quotation marks. If these are numbers of yours, choose “Not published” for the column in the list of columns below, and read again.',
  'ref-is-plate':
    'Give the vehicle a stock number of its own. If this column holds plates, choose the column of stock numbers in the list of columns below.',
  'stock-date-in-future': 'Set the clock of this computer, and read again.',
  'stock-date-older':
    'Use the newest export. If this is the newest, look at the clock of this computer; if the stock on the site was published with a wrong date, undo that.',
  'too-many-missing':
    'Check for a filter in the export. If this really is another stock, tick the box for it on this page, and read again.',
  'price-currency-unknown':
    'Choose the currency below the list of columns; or name it in the header (FOB (USD)) or in the cell (US$ 2,450).',
  'make-unknown':
    'Correct the spelling in the file, and upload it again. If it is right, have the make added by whoever looks after the site.',
  'make-misspelt':
    'Write {suggestion} in the file, and upload it again. If “{found}” is right, have the make added by whoever looks after the site.',
  'policy-taken-back':
    'Set the clock of this computer, if it is wrong. If the served site was only a look ahead, there is nothing to do; if people could see it, have it built again for that day.',
} as const satisfies Partial<Record<IssueCode, string>>;

export type DeskRemedies = Record<keyof typeof deskRemedies, string>;
