import { expect, test } from 'vitest';
import { fileHeaders, headersFile, securityHeaders } from './headers.ts';

const security = securityHeaders({ styles: ['sha256-b', 'sha256-a'], scripts: ['sha256-c'] });

test('nothing is allowed but what the pages carry and what the site serves', () => {
  expect(security['content-security-policy']).toBe(
    "default-src 'none'; style-src 'sha256-a' 'sha256-b'; script-src 'self' 'sha256-c'; img-src 'self' data:; " +
      "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
  expect(securityHeaders({ styles: [], scripts: [] })['content-security-policy']).toContain(
    "style-src 'none'",
  );
});

test('the file for Cloudflare says the same as a server does', () => {
  const rules = headersFile(security)
    .split(/\n(?=\/)/)
    .map((block) => {
      const [path = '', ...lines] = block.trim().split('\n');
      return {
        path,
        headers: Object.fromEntries(
          lines.map((line) =>
            line
              .trim()
              .split(/: (.*)/s)
              .slice(0, 2),
          ),
        ),
      };
    });
  const asCloudflare = (address: string): Record<string, string> => ({
    'cache-control': 'public, max-age=0, must-revalidate',
    ...Object.assign(
      {},
      ...rules.filter(({ path }) => address.startsWith(path.slice(0, -1))).map(({ headers }) => headers),
    ),
  });
  for (const address of [
    '/',
    '/stock/',
    '/_astro/form.Ab12.js',
    '/search/files/core-1a2b.columns',
    '/photos/ab12-800.avif',
    '/thumbs/t-1.webp',
    '/icon.svg',
  ]) {
    expect(asCloudflare(address)).toEqual(fileHeaders(address, security));
  }
  expect(fileHeaders('/_astro/form.Ab12.js', security)['cache-control']).toContain('immutable');
  expect(fileHeaders('/search/files/core-1a2b.columns', security)['cache-control']).toContain('immutable');
  expect(fileHeaders('/search/manifest.json', security)['cache-control']).not.toContain('immutable');
  expect(fileHeaders('/photos/ab12-800.avif', security)['cache-control']).toContain('immutable');
  expect(fileHeaders('/thumbs/t-1.webp', security)['cache-control']).toContain('must-revalidate');
  for (const line of headersFile(security).split('\n')) expect(line.length).toBeLessThan(2000);
});
