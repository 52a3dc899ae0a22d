// The column file: what goes in comes out, and nothing else gets in.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsIn } from './bits.ts';
import { decode } from './decode.ts';
import { encodeCore, encodeFeatures, encodeText } from './encode.ts';
import { VERSION } from './format.ts';
import { readCompared, readWhole } from './read-compared.ts';
import type { Row } from './columns.ts';
import { anyRows, aRow, readable, tableOf } from './rows.fixture.ts';
import { joinTables } from './join-tables.ts';
import { toTable, withFeatures, withText, type Table } from './table.ts';

test('every row comes out as it went in', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(rowsOf(tableOf(rows))).toEqual(rows.map(sortedFeatures));
    }),
    { seed: 9, numRuns: 200 },
  );
});

test('numbers of many values survive: with a common step, with none, as large as can be', () => {
  const rows = Array.from({ length: 700 }, (_, at) =>
    aRow(700 - at, {
      fobUsd: at % 50 === 0 ? undefined : 1_000 + 10 * at,
      mileageKm: at === 3 ? Number.MAX_SAFE_INTEGER : at * 97,
      maxLoadKg: at,
    }),
  );
  expect(rowsOf(tableOf(rows))).toEqual(rows);
});

test('the same rows give the same bytes', () => {
  const rows = [aRow(2, { make: 'Nissan' }), aRow(1)];
  expect(encodeCore(structuredClone(rows))).toEqual(encodeCore(rows));
});

test('files of several makes join into one table of all their vehicles', () => {
  fc.assert(
    fc.property(fc.array(anyRows, { minLength: 1, maxLength: 4 }), (files) => {
      const joined = joinTables(files.map((rows) => tableOf(rows)));
      expect(rowsOf(joined)).toEqual(files.flat().map(sortedFeatures));
    }),
    { seed: 9, numRuns: 100 },
  );
});

test('a table of several files has texts and features only when all of them have', () => {
  const whole = tableOf([aRow(1)]);
  const core = toTable(readable(encodeCore([aRow(2)])))!;
  expect(joinTables([whole, core])).not.toHaveProperty('text');
  expect(joinTables([whole, core])).not.toHaveProperty('features');
  expect(joinTables([])).toMatchObject({ rows: 0 });
});

test.each([
  'AR-00512',
  'AR-99999',
  'TK-0012/A',
  '0',
  'ABC',
  '12345678901234567890',
  'AR-10',
  '第5号',
  'A1B2',
])('the ref %s survives', (ref) => {
  expect(tableOf([aRow(2, { ref }), aRow(1)]).refs).toEqual([ref, 'T-1']);
});

test('features and texts of other vehicles are refused', () => {
  const table = tableOf([aRow(1)]);
  expect(withFeatures(table, readable(encodeFeatures([aRow(2), aRow(1)])))).toBeUndefined();
  expect(withText(table, readable(encodeText([aRow(2), aRow(1)], {})))).toBeUndefined();
  expect(withText(table, readable(encodeFeatures([aRow(1)])))).toBeUndefined();
  expect(toTable(readable(encodeText([aRow(1)], {})))).toBeUndefined();
});

test('a file that is cut off anywhere is not read', () => {
  const file = encodeCore([aRow(2, { features: ['ABS'] }), aRow(1)]);
  for (let length = 0; length < file.length; length++) {
    const decoded = decode(file.subarray(0, length));
    expect(decoded.ok).toBe(false);
    expect(['truncated', 'damaged']).toContain(!decoded.ok && decoded.problem);
  }
  expect(decode(new Uint8Array([...file, 0]))).toEqual({ ok: false, problem: 'damaged' });
});

test('a file of a newer version says so, and another kind of file is damaged', () => {
  const file = encodeCore([aRow(1)]);
  expect(decode(Uint8Array.from(file, (byte, at) => (at === 3 ? VERSION + 1 : byte)))).toEqual({
    ok: false,
    problem: 'newer',
  });
  expect(decode(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toEqual({
    ok: false,
    problem: 'damaged',
  });
});

test('a file with any byte changed is refused or read within its bounds, never an exception', () => {
  const file = encodeFeatures([
    aRow(3, { features: ['ABS', 'Sunroof'] }),
    aRow(2),
    aRow(1, { features: ['ABS'] }),
  ]);
  const core = encodeCore([aRow(2, { ref: 'AR-0002', fobUsd: 900 }), aRow(1)]);
  fc.assert(
    fc.property(fc.constantFrom(file, core), fc.nat(), fc.nat(255), (good, at, byte) => {
      const changed = Uint8Array.from(good);
      changed[at % good.length] = byte;
      const decoded = decode(changed);
      if (!decoded.ok) return;
      for (const column of decoded.columns.values()) {
        if ('codes' in column) expect(Math.max(0, ...column.codes)).toBeLessThanOrEqual(column.values.length);
        if ('sets' in column) {
          const most = Math.max(0, ...column.sets.flatMap((set) => [...rowsIn(set)]));
          expect(most).toBeLessThan(Math.max(1, decoded.rows));
        }
      }
    }),
    { seed: 9, numRuns: 3_000 },
  );
});

function rowsOf(table: Table): Row[] {
  return table.refs.map((_, row) => sortedFeatures(readWhole(table, row)));
}

function sortedFeatures(row: Row): Row {
  return { ...row, features: row.features.toSorted() };
}

test('what only a comparison shows is there with the features, and not before', () => {
  const row = aRow(1, { repairHistory: 'None recorded', firstRegistered: '2018-04', lengthMm: 4_690 });
  const core = toTable(readable(encodeCore([row])))!;
  expect(readCompared(core, [row.ref])[0]).not.toHaveProperty('repairHistory');
  expect(readCompared(tableOf([row]), [row.ref, 'GONE'])).toEqual([row]);
  const other = aRow(2, { repairHistory: 'Not known', auctionGrade: '4' });
  const joined = joinTables([tableOf([row]), tableOf([other])]);
  expect(readCompared(joined, [other.ref, row.ref])).toEqual([other, row]);
});
