import { expect, test } from 'vitest';
import { parseMapping } from './parse-mapping.ts';

test('a mark before the text is no fault', () => {
  expect(parseMapping('\ufeff{"columns":{"ref":"ID"}}', 'm.json')).toMatchObject({
    ok: true,
    value: { columns: { ref: 'ID' } },
  });
});

test.each([
  ['', [['mapping-invalid', '']]],
  ['{"columns":{"ref":"ID",}}', [['mapping-invalid', '']]],
  ['{"ref":"ID"}', [['mapping-without-columns', '']]],
  ['["ref"]', [['mapping-without-columns', '']]],
  ['{"columns":{"foo":"ID"}}', [['mapping-entry-invalid', 'columns.foo']]],
  ['{"columns":{"ref":7}}', [['mapping-entry-invalid', 'columns.ref']]],
  [
    '{"columns":{},"currency":"EUR","x":1}',
    [
      ['mapping-entry-invalid', 'currency'],
      ['mapping-entry-invalid', 'x'],
    ],
  ],
])('%s is refused', (text, issues) => {
  expect(parseMapping(text, 'm.json').issues.map(({ code, found }) => [code, found])).toEqual(issues);
});
