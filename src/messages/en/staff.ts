// The words of the ingest report on a terminal.

const count = (number: number) => number.toLocaleString('en');
const some = (number: number, one: string, many: string) => `${count(number)} ${number === 1 ? one : many}`;

export const staffWords = {
  file: (name: string, encoding: string, delimiter: string) =>
    `${name} (${encoding}, separated by ${delimiter})`,
  delimiters: { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'bars' } as Record<string, string>,
  severities: {
    error: 'Not published',
    warning: 'Read with something left out',
    note: 'For information',
  },
  decisive: { refused: 'Why the file is refused', asks: 'To be confirmed' },
  times: (number: number) => some(number, 'time', 'times'),
  place: (row: number | null, header: string | null) =>
    [row === null ? '' : `row ${row}`, header ?? ''].filter((part) => part !== '').join(', ') || 'the file',
  more: (number: number) => `and ${some(number, 'more', 'more')}`,
  rows: (read: number, published: number, merged: number, hidden: number, quarantined: number) =>
    `${some(read, 'row', 'rows')} read: ${count(published)} published, ${count(merged)} merged, ${count(hidden)} hidden, ${count(quarantined)} quarantined`,
  stock: (counted: number, sold: number, kept: number, left: number) =>
    `Stock: ${some(counted, 'vehicle', 'vehicles')} on offer, ${count(sold)} sold, ${count(kept)} kept from before, ${count(left)} no longer available`,
  changes: { added: 'New', removed: 'Gone', changed: 'Changed' },
  change: (name: string, number: number, refs: string) =>
    `${name}: ${count(number)}${refs === '' ? '' : ` (${refs})`}`,
  unchanged: (number: number) => `Unchanged: ${count(number)}`,
  verdicts: {
    published: 'Published.',
    accepted: 'Read and accepted. The site changes when it is built and checked.',
    checked: 'Checked only: this file would be published. Nothing was changed.',
    refused: 'Refused. Nothing was changed; the site stays as it is.',
    asks: 'Not published yet. Nothing was changed.',
  },
  next: {
    quarantine: (folder: string) =>
      `The quarantined rows are in ${folder}/quarantine.csv. Correct them there and upload that file.`,
    confirm: (text: string) => `If all this is right, run the command again with --confirm ${text}`,
    build: 'Next: npm run -s build',
    fix: 'Correct the file and run the command again.',
  },
  kept: (folder: string) => `The file and this report are kept in ${folder}`,
  progress: (rows: number) => `reading: ${count(rows)} rows`,
  usage: `npm run -s ingest -- FILE [options]

  --check             everything but the writing
  --json              the report as JSON on standard output
  --parse             only read the file as CSV, and print header, records and errors as JSON
  --mapping FILE      columns named by hand: {"columns": {"ref": "Stock ID"}, "currency": "USD"}
  --encoding NAME     the file's encoding, if it is not found: euc-jp, iso-2022-jp, shift_jis, ...
  --as-of DATE        the stock date, YYYY-MM-DD, no later than today; today in Japan if left out
  --confirm TEXT      the answer to a question asked before
  --replace-stock     this file is another stock altogether
  --language en|ja    the language of the report
  --columns           the columns that can be read, and their values

Exit code: 0 all rows published, 1 published with rows quarantined, 2 wrong usage, 3 refused, 4 asks first`,
  updateUsage: `npm run update -- FILE [options]

Reads the file into a new release, builds and checks it, and then changes the site and the stock together.

  --check             only reads and reports; nothing is written
  --json              the report as JSON on standard output
  --today DATE        the day the build is for; today in Japan if left out
  --stage             builds and checks the release, and keeps it aside: nothing is switched
  --mapping, --encoding, --as-of, --confirm, --replace-stock, --language: as in npm run -s ingest

Exit code: 0 all rows published, 1 published with rows quarantined, 2 wrong usage, 3 refused, 4 asks first`,
  failed: (why: string) => `Nothing was changed: ${why}`,
  noFile: 'Name the file to read.',
  twoFiles: 'Name one file.',
  badDate: (option: string, text: string) => `${option} ${text}: write a day such as 2026-11-22.`,
  badLanguage: (text: string) => `--language ${text}: en or ja.`,
  columns: {
    title: 'Columns (required ones are marked *)',
    alsoCalled: 'also called',
    values: 'values',
    unitColumns: 'Read beside a price or a mileage, row by row (its currency, unit or term)',
  },
};

export type StaffWords = typeof staffWords;
