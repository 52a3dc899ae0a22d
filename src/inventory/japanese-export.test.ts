// One realistic Japanese export, of 400 vehicles with the faults that real ones have, however it is written.
// Its values and its report are the case japanese-export-of-400-rows; here it is the same in every dress.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, vehicleLines } from './believed.fixture.ts';
import { toFile, type Dialect, type Encoding, type Table } from './files.fixture.ts';
import { readRows } from './rows.ts';

const bytes = readFileSync(join(import.meta.dirname, 'cases/japanese-export-of-400-rows/input.csv'));
const received = run(bytes);
const table = tableOf(new TextDecoder('shift_jis', { fatal: true }).decode(bytes));

const encodings: Encoding[] = ['utf-8', 'utf-8 with mark', 'utf-16le', 'utf-16be', 'windows-31j'];
const dialects: Pick<Dialect, 'delimiter' | 'lineEnd' | 'quotes'>[] = [
  { delimiter: ',', lineEnd: '\n', quotes: 'needed' },
  { delimiter: ';', lineEnd: '\r\n', quotes: 'always' },
  { delimiter: '\t', lineEnd: '\r', quotes: 'needed' },
];
const dresses = encodings.flatMap((encoding) => dialects.map((dialect) => ({ encoding, ...dialect })));

test.each(dresses)('$encoding, $delimiter, $lineEnd: the same vehicles and the same faults', (dress) => {
  const outcome = run(toFile(table, dress));
  const lines = vehicleLines(outcome);
  expect(lines.length).toBeGreaterThan(350);
  expect(lines).toEqual(vehicleLines(received));
  expect(outcome.report.rows).toEqual(received.report.rows);
  expect(outcome.report.issues).toEqual(received.report.issues);
});

function tableOf(text: string): Table {
  const records: string[][] = [];
  readRows(text, { delimiter: ',' }, (cells) => void records.push(cells));
  const [header = [], ...rows] = records;
  return { header, rows };
}
