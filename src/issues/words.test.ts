import { expect, test } from 'vitest';
import { issueWords as english } from '../messages/en/issues.ts';
import { issueWords as japanese } from '../messages/ja/issues.ts';
import { issueCodes } from './codes.ts';
import { issue, type IssueCode } from './issue.ts';
import { wordsFor } from './words.ts';

const codes = Object.keys(issueCodes) as IssueCode[];

test.each(codes)('%s says the same in English and Japanese', (code) => {
  const placeholders = (words: typeof english) => {
    const { message, remedy } = words[code];
    return new Set(`${message} ${remedy}`.match(/\{\w+\}/g));
  };
  expect(placeholders(japanese)).toEqual(placeholders(english));
});

test('placeholders are filled, a long finding is shortened', () => {
  const found = 'x'.repeat(200);
  const { message, remedy } = wordsFor(
    issue('make-misspelt', { in: 'inventory', row: 3 }, found, { suggestion: 'Toyota' }),
    english,
  );
  expect(message).toBe(`“${'x'.repeat(79)}…” is not a known make. Is it Toyota?`);
  expect(remedy).not.toMatch(/\{/);
});

test('what was found cannot steer a terminal', () => {
  const { message } = wordsFor(
    issue('make-unknown', { in: 'inventory' }, 'a\u001b[2J\u0007b\nc\u202e'),
    english,
  );
  expect(message).toBe('“a␛[2J␇b c” is not a known make.');
});

test.each(['photo-missing', 'photo-invalid'] as const)('%s says that an address is never fetched', (code) => {
  expect(english[code].remedy).toMatch(/never fetched/);
  expect(japanese[code].remedy).toContain('取り込むことはありません');
});
