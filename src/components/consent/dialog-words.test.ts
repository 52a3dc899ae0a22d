import { expect, test } from 'vitest';
import { consentWords } from '../../messages/en/consent.ts';
import { dialogWords } from './dialog-words.ts';

const hostile = '<img src=x onerror="alert(1)"> & <b>';
const escaped = '&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &lt;b&gt;';

test('whatever a word contains, the library is given it escaped', () => {
  const { banner } = consentWords;
  const words = {
    ...Object.fromEntries(Object.keys(banner).map((key) => [key, hostile])),
    text: [hostile],
  } as unknown as typeof banner;
  const services = [{ name: hostile, says: hostile }];
  const { consentModal, preferencesModal } = dialogWords({
    words,
    purposes: [{ purpose: 'analytics', name: hostile, says: hostile, services }],
  });
  // A label that is set as an attribute, so as text.
  const { closeIconLabel, ...list } = preferencesModal;
  expect(closeIconLabel).toBe(hostile);
  const given = [...Object.values(consentModal), ...toTexts(list)].map((html: string) =>
    html.replaceAll(escaped, '').replaceAll(/<\/?span>|<a href="\/policies\/cookies\/">|<\/a>/g, ''),
  );
  expect(given.length).toBe(10);
  expect(given.filter((html) => /[<>&"]/.test(html))).toEqual([]);
});

function toTexts(value: unknown): string[] {
  return typeof value === 'string' ? [value] : Object.values(value as object).flatMap(toTexts);
}
