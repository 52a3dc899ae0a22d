import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

test('the parser of the check is the one with which Astro would read an .mdx file', () => {
  const own = createRequire(import.meta.url);
  const astroMdx = createRequire(own.resolve('@astrojs/mdx'));
  expect(astroMdx.resolve('satteri')).toBe(own.resolve('satteri'));
});
