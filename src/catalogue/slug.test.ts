import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSlug, slugOf } from './slug.ts';

test.each([
  ['TK-0012/A', 'tk-0012-a'],
  ['  Citroën  C3 ', 'citroen-c3'],
  ['ＡＢ１２', 'ab12'],
  ['../../etc/passwd', 'etc-passwd'],
  ['A😀1', 'a-1'],
  ['..', undefined],
  ['株', undefined],
  ['x'.repeat(80), 'x'.repeat(80)],
  ['x'.repeat(81), undefined],
])('the slug of %s', (text, slug) => {
  expect(slugOf(text)).toBe(slug);
});

test.each([
  ['Land Cruiser Prado', 'land-cruiser-prado'],
  ['CX-5', 'cx-5'],
  ['卑弥呼', 'm-4c95e6'],
  ['カローラ G', 'm-e3fea5'],
  ['Łada', 'm-46e5ec'],
  ['page', 'm-5dfaf7'],
])('the slug of the name %s never changes', (name, slug) => {
  expect(nameSlug(name)).toBe(slug);
});

test('every name has a slug of the alphabet', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      expect(nameSlug(name)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(nameSlug(name)).not.toBe('page');
    }),
    { seed: 1 },
  );
});
