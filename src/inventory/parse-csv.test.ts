import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv.ts';

const parse = (text: string) => parseCsv(new TextEncoder().encode(text));
const cells = (text: string) => {
  const { header, records } = parse(text);
  return [header, ...records.map((record) => record.cells)];
};

test.each<[string, string, string[][]]>([
  [
    'a comma in quotes',
    'a,b\n"1,2",3\n',
    [
      ['a', 'b'],
      ['1,2', '3'],
    ],
  ],
  [
    'quotes in quotes',
    'a,b\n1,"ha ""ha"" ha"\n',
    [
      ['a', 'b'],
      ['1', 'ha "ha" ha'],
    ],
  ],
  [
    'a line end in quotes',
    'a,b\r\n"x\r\ny",1\r\n',
    [
      ['a', 'b'],
      ['x\r\ny', '1'],
    ],
  ],
  [
    'empty cells',
    'a,b,c\n1,"",""\n2,,\n',
    [
      ['a', 'b', 'c'],
      ['1', '', ''],
      ['2', '', ''],
    ],
  ],
  [
    'spaces as they are',
    'a, b\n 1 ," 2 "\n',
    [
      ['a', ' b'],
      [' 1 ', ' 2 '],
    ],
  ],
  ['one column', 'a\n1\n\n2\n', [['a'], ['1'], [''], ['2']]],
  [
    'semicolons',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'a delimiter named in the first line',
    'sep=^\na^b\n1^2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a formula that keeps zeros',
    'a,b\n="0012",1\n',
    [
      ['a', 'b'],
      ['="0012"', '1'],
    ],
  ],
  [
    'a formula with a delimiter inside quotes',
    'a,b\n"=""1,2""",1\n',
    [
      ['a', 'b'],
      ['="1,2"', '1'],
    ],
  ],
  [
    'no line end at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a quoted cell at the very end',
    'a,b\n1,"2"',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'characters beyond ASCII',
    'a,b\nʤ,車\n',
    [
      ['a', 'b'],
      ['ʤ', '車'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(cells(text)).toEqual(expected);
  expect(parse(text).errors).toEqual([]);
});

test('rows are counted as a spreadsheet shows them', () => {
  expect(parse('a,b\n"1\n1",2\n\n3,4\n').records.map(({ row }) => row)).toEqual([2, 3, 4]);
});

test.each([
  ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', { row: 3, column: 2, code: 'quote-unclosed' }],
  ['a quote inside a bare cell', 'a,b\n1,2"x\n', { row: 2, column: 2, code: 'quote-stray' }],
  ['text after a closing quote', 'a,b\n"1"x,2\n', { row: 2, column: 1, code: 'quote-stray' }],
  ['a row that is too short', 'a,b\n1\n', { row: 2, column: null, code: 'row-ragged' }],
  ['a row that is too long', 'a,b\n1,2,3\n', { row: 2, column: null, code: 'row-ragged' }],
])('%s is an error with its place', (_, text, error) => {
  expect(parse(text).errors).toEqual([error]);
});

test('bytes of no encoding', () => {
  expect(parseCsv(Uint8Array.from([0x61, 0x0a, 0xff, 0xff])).errors).toEqual([
    { row: 2, column: null, code: 'encoding-invalid' },
  ]);
});

test.each([
  ['a ZIP archive', [0x50, 0x4b, 3, 4, 20, 0], null, 'file-is-archive'],
  ['a PDF', [...'%PDF-1.4\n%abc'].map((letter) => letter.charCodeAt(0)), null, 'file-is-pdf'],
  ['a web page', [...'<html>\n'].map((letter) => letter.charCodeAt(0)), null, 'file-is-markup'],
  ['a text with NUL', [0x61, 0x0a, 0x62, 0, 0x63, 0x0a], 2, 'file-has-nul'],
])('%s is no CSV', (_, bytes, row, code) => {
  const { records, errors } = parseCsv(Uint8Array.from(bytes));
  expect(errors).toEqual([{ row, column: null, code }]);
  expect(records).toEqual([]);
});

test('an empty file has nothing and no error', () => {
  expect(parse('')).toMatchObject({ header: [], records: [], errors: [] });
});

test('a record past its limit is refused at once', () => {
  const long = `a,b\n1,"${'x'.repeat(300_000)}\n`;
  expect(parse(long).errors).toEqual([{ row: 2, column: 2, code: 'record-too-long' }]);
});

test('more rows than the limit are refused', () => {
  expect(parse('a,b\n'.repeat(200_001)).errors.at(-1)).toEqual({
    row: 200_001,
    column: null,
    code: 'too-many-rows',
  });
});
