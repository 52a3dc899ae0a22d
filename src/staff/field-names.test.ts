import { expect, test } from 'vitest';
import { fieldChoices, fieldName } from './field-names.ts';

test.each([
  ['fobUsd', 'en', 'FOB (USD)'],
  ['fobUsd', 'ja', 'FOB 価格 (USD)'],
  ['FOB (USD)', 'ja', 'FOB 価格 (USD)'],
  ['Ref No', 'ja', '管理番号'],
  ['No such field', 'ja', 'No such field'],
] as const)('%s in %s is %s', (field, language, name) => {
  expect(fieldName(field, language)).toBe(name);
});

test.each(['en', 'ja'] as const)('no two fields have one name in %s', (language) => {
  const names = fieldChoices(language).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
