import { expect, test } from 'vitest';
import { maskOwnChassis } from './chassis-in-text.ts';
import { columns } from './columns.ts';
import { ingest } from './ingest.ts';
import { exampleLive } from './live.fixture.ts';
import { stockLines } from './stock.ts';

const number = 'NZE141-6012345';

test.each([
  ['NZE141-6012345', 'NZE141-*******'],
  ['good car, NZE141-6012345, NZE141 6012345', 'good car, NZE141-*******, NZE141-*******'],
  ['ｎｚｅ１４１－６０１２３４５です', 'NZE141-*******です'],
  ['nze141ー6012345', 'NZE141-*******'],
  ['NZE1416012345', 'NZE141-*******'],
  ['𝐍𝐙𝐄141‐6012345!', 'NZE141-*******!'],
  ['NZE141-601234𝟓!', 'NZE141-*******!'],
])('%s is shown as %s', (grade, shown) => {
  const fields = { chassisNo: number, grade, remarks: ['Clean', grade] };
  expect(maskOwnChassis(fields)).toEqual(['grade', 'remarks']);
  expect(fields).toEqual({ chassisNo: number, grade: shown, remarks: ['Clean', shown] });
});

test.each([
  [number, 'NZE141'],
  [number, 'NZE141-6012346'],
  ['NZE141', 'DBA-NZE141'],
  ['DBA-ZSU60W', 'DBA-ZSU60W'],
])('beside the chassis number %s, %s stays', (chassisNo, modelCode) => {
  const fields = { chassisNo, modelCode };
  expect(maskOwnChassis(fields)).toEqual([]);
  expect(fields.modelCode).toBe(modelCode);
});

test('every column of free text is looked at', () => {
  const free = columns.filter(({ field, longest }) => longest !== undefined && field !== 'chassisNo');
  expect(free.length).toBeGreaterThan(5);
  for (const { field } of free) {
    expect(maskOwnChassis({ chassisNo: number, [field]: number }), field).toEqual([field]);
  }
});

test('the number leaves the stock in no field of a row but its own', () => {
  const file = `Ref No,Make,Model,Grade,Model Code,Chassis No,Features,Remarks
C1,Toyota,Vitz ${number},G ${number},${number},${number},ABS; frame ${number},車台番号 ${number}; good car; no ${number}
${number},Toyota,Vitz,,,${number},,`;
  const { report, stock } = ingest(
    { name: 'a.csv', bytes: new TextEncoder().encode(file), sha256: '0'.repeat(64) },
    exampleLive,
    { asOf: '2026-11-22' },
  );
  const [, line = '{}', ...others] = stock ? [...stockLines(stock)] : [];
  expect(others).toEqual([]);
  expect(JSON.parse(line)).toMatchObject({
    model: 'Vitz NZE141-*******',
    grade: 'G NZE141-*******',
    modelCode: 'NZE141-*******',
    chassisNo: number,
    features: ['ABS'],
    remarks: ['good car', 'no NZE141-*******'],
  });
  expect(line.split('6012345')).toHaveLength(2);
  const told = report.issues.map(({ code, at }) => [code, at.in === 'inventory' && at.column]);
  for (const column of [3, 4, 5, 8]) expect(told).toContainEqual(['chassis-masked', column]);
  for (const column of [7, 8]) expect(told).toContainEqual(['chassis-left-out', column]);
  expect(told).toContainEqual(['ref-is-chassis', 1]);
});
