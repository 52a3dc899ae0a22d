// A refused row, written to quarantine.csv, corrected there and read again, is the row that was received.
import { describe, expect, test } from 'vitest';
import { ingest, type Outcome } from '../../src/inventory/ingest.ts';
import { exampleLive } from '../../src/inventory/live.fixture.ts';
import { toJsonReport } from '../../src/inventory/report.ts';
import { wordsFor } from '../../src/issues/words.ts';
import { issueWords } from '../../src/messages/en/issues.ts';
import { quarantineCsv } from './archive.ts';

const marks = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
const awkward = [
  ...marks,
  ...marks.map((mark) => `${mark}1`),
  ...marks.map((mark) => `'${mark}1`),
  ...marks.map((mark) => `''${mark}`),
  ...marks.map((mark) => ` ${mark}home `),
  '="0012"',
  ' ="0012" ',
  '\'="0012"',
  '="00,12"',
  "=cmd|' /C calc'!A0",
  "'",
  "''",
  "'kept",
  '"',
  '"kept"',
  'a "b" c',
  ' ',
  '  spaces  ',
  '\u3000',
  'one\ntwo',
  'one\rtwo',
  'one\r\ntwo',
  '\n',
  '\n=1',
  'one\ttwo',
  'a,b',
  'a;b',
  'a|b',
];

test.each(awkward)('%j comes back from quarantine.csv as it was', (cell) => {
  const received = fileOf(['Ref No,Make,Model,Remarks,Grade', `A-1,Toyotta,Vitz,${quoted(cell)},G`]);
  const { quarantine, csv } = quarantineOf(received);
  expect(quarantine[1]?.cells).toEqual(['A-1', 'Toyotta', 'Vitz', cell, 'G']);
  const again = quarantineOf(csv);
  expect(again.quarantine.map(({ cells }) => cells)).toEqual(quarantine.map(({ cells }) => cells));
  expect(vehiclesOf(csv)).toEqual(vehiclesOf(received));
});

test('cells of every column, and cells behind the last one, come back as they were', () => {
  const received = fileOf([
    `＝Sheet,Ref No,Make,Model,Grade,Location,Fuel,FOB (USD),\t`,
    `－,="0012",Toyotta,Vitz,－,＋1,-,="1000",\t`,
  ]);
  const { csv } = quarantineOf(received);
  expect(vehiclesOf(csv)).toMatchObject([{ ref: '0012', location: '+1', fobUsd: 1000 }]);
  expect(vehiclesOf(csv)).toEqual(vehiclesOf(received));
});

describe('no spreadsheet runs a cell of quarantine.csv', () => {
  test.each(marks)('%j', (mark) => {
    const { csv } = quarantineOf(fileOf(['Ref No,Make,Model', `${quoted(`${mark}1`)},Toyotta,Vitz`]));
    expect(csv).toContain(`,${quoted(`'${mark}1`)},Toyotta`);
  });
});

test.each(["'-", "'－", "'"])('%s of a clerk says what it always said', (cell) => {
  const [vehicle] = vehiclesOf(fileOf(['Ref No,Make,Model,Grade', `A-1,Toyota,Vitz,${cell}`]));
  expect(vehicle?.grade).toBe(cell === "'" ? "'" : undefined);
});

function quarantineOf(text: string): { quarantine: Outcome['quarantine']; csv: string } {
  const { report, quarantine } = ingestText(text);
  const json = toJsonReport(report, (issue) => wordsFor(issue, issueWords));
  return { quarantine, csv: quarantineCsv(quarantine, json) };
}

/** What is published once the make has been corrected. */
function vehiclesOf(text: string) {
  return ingestText(text.replaceAll('Toyotta', 'Toyota')).stock?.vehicles ?? [];
}

function ingestText(text: string): Outcome {
  const bytes = new TextEncoder().encode(text);
  return ingest({ name: 'a.csv', bytes, sha256: '0'.repeat(64) }, exampleLive, { asOf: '2026-11-22' });
}

function fileOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\r\n`).join('');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
