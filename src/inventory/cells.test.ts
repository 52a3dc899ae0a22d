import { expect, test } from 'vitest';
import { cellReader } from './cells.ts';
import { columns } from './columns.ts';
import { readHeader } from './header.ts';

const { readers } = readHeader(
  columns.map(({ header }) => header),
  1,
  undefined,
  '2026-11-22',
);
const limited = readers.filter(({ column }) => column.longest !== undefined);

test('every column of free text on one line has a limit', () => {
  const letters = 'x'.repeat(20_000);
  const free = readers.filter(
    ({ column, context }) => typeof column.read(letters, context).value === 'string',
  );
  expect(free.length).toBeGreaterThan(10);
  expect(free.map(({ column }) => column.field)).toEqual(limited.map(({ column }) => column.field));
});

test.each(limited)('$header: a longer text is refused, one as long is read', (reader) => {
  const { longest = 0, required } = reader.column;
  const read = cellReader(reader);
  expect(read('x'.repeat(longest)).code).toBeUndefined();
  expect(read('x'.repeat(longest + 1))).toEqual({
    code: required ? 'name-too-long' : 'text-too-long',
    facts: { length: longest + 1, longest },
  });
});
