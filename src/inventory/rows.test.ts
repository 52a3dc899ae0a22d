import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRows } from './rows.ts';

/** What csv-parse alone reads, which readRows calls only for lines with a quotation mark. */
function readWhole(text: string): { rows: string[][]; fault: string | undefined } {
  const rows: string[][] = [];
  try {
    parse(text, {
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      on_record: (cells: string[]) => void rows.push(cells),
    });
    return { rows, fault: undefined };
  } catch (error) {
    return { rows, fault: (error as { code: string }).code };
  }
}

function read(text: string): { rows: string[][]; fault: string | undefined } {
  const rows: string[][] = [];
  const fault = readRows(text, { delimiter: ',' }, (cells, row) => {
    rows.push(cells);
    expect(row).toBe(rows.length);
  });
  if (fault) expect(fault.row).toBe(rows.length + 1);
  const names: Partial<Record<string, string>> = {
    CSV_QUOTE_NOT_CLOSED: 'quote-unclosed',
    CSV_INVALID_CLOSING_QUOTE: 'quote-stray',
    INVALID_OPENING_QUOTE: 'quote-stray',
  };
  const whole = readWhole(text);
  expect(fault?.code).toBe(whole.fault && names[whole.fault]);
  return { rows, fault: whole.fault };
}

test.each([
  ['plain lines, LF', ['a', 'b', ',', '\n']],
  ['plain lines, CRLF', ['a', 'b', ',', '\r\n']],
  ['quotes, LF', ['a', ',', '"', '"', '\n', 'b,b\n', '"c"', '""']],
  ['quotes, CRLF', ['a', ',', '"', '\r\n', 'b,b\r\n', '"c"', '"d\r\ne"']],
  ['quotes, any line end', ['a', ',', '"', '\r\n', '\n', '\r', '"c"']],
])('reads what the grammar reads: %s', (_, pieces) => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      expect(read(text)).toEqual(readWhole(text));
    }),
    { seed: 20261122, numRuns: 1500 },
  );
});

test('stops when it is told to, in plain and in quoted lines', () => {
  for (const text of ['a\nb\nc\n', '"a"\n"b"\n"c"\n', 'a\n"b"\nc\n']) {
    const rows: string[][] = [];
    const fault = readRows(text, { delimiter: ',' }, (cells) => rows.push(cells) < 2);
    expect(fault).toBeUndefined();
    expect(rows).toEqual([['a'], ['b']]);
  }
});

// Looked for line end by line end at every mark, this would take days and not a moment.
test('a line of quotation marks as long as a file is refused', () => {
  const fault = readRows(`a,b\n${'"'.repeat(8_000_000)}`, { delimiter: ',' }, () => true);
  expect(fault).toMatchObject({ code: 'record-too-long', row: 2 });
});
