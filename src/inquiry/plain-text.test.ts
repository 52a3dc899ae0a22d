import { expect, test } from 'vitest';
import { toPlainText } from './plain-text.ts';

test('ends are trimmed, accents composed, line breaks made one', () => {
  expect(toPlainText('  Cafe\u0301\r\nbar\rbaz\u2028qux\n ', { lines: true })).toEqual({
    text: 'Café\nbar\nbaz\nqux',
    clean: true,
  });
});

test('a tab is a space: pasting from a spreadsheet is no fault', () => {
  expect(toPlainText('RAV4\tHybrid')).toEqual({ text: 'RAV4 Hybrid', clean: true });
});

test.each([
  ['NUL', 'a\0b', 'ab'],
  ['a control character', 'a\u0085b', 'ab'],
  ['an override of the reading direction', 'a\u202eb', 'ab'],
  ['marks around a number copied from a chat', '\u202a+255 712 345 678\u202c', '+255 712 345 678'],
  ['an isolate', 'a\u2066b\u2069', 'ab'],
  ['a lone surrogate', 'a\ud83db', 'ab'],
  ['a line break in a single line', 'a\nb', 'a b'],
])('%s is taken out and said', (_, value, text) => {
  expect(toPlainText(value)).toEqual({ text, clean: false });
});

test.each(['\u200b', '\u2800', '\u3164\u115f', '\ufeff \u00ad', '\u200d\n\u2060', '\u{e0020}\ufe0f'])(
  'what nobody can see is no text: %j',
  (value) => {
    expect(toPlainText(value, { lines: true })).toEqual({ text: '', clean: true });
  },
);

test('other scripts, joiners and emoji stay as they are', () => {
  for (const text of ['محمد', 'क्षि', '👩‍🔧', '田中 太郎', 'می‌خواهم']) {
    expect(toPlainText(text)).toEqual({ text: text.normalize('NFC'), clean: true });
  }
});
