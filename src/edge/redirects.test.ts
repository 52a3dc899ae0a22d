import { expect, test } from 'vitest';
import { newAddress } from './old-addresses.ts';
import { parseRedirects } from './redirects.ts';

const read = (...lines: string[]) =>
  parseRedirects(['from,to', ...lines].join('\r\n'), (to) => to !== '/lost/');

test('lines lead from an old address, however it is written, to a page', () => {
  const result = read(
    '/Detail.php?B=2&a=%31,/vehicles/ab-7/',
    'http://www.autorec.co.jp/news.php,/about/',
    'old.php,/',
    '',
    '"/a.php?x=1,2",/stock/',
  );
  const redirects = result.ok ? result.value : {};
  const lead = (path: string) => newAddress(new URL(path, 'http://x.example'), redirects);
  expect(lead('/detail.php?a=1&b=2')).toBe('/vehicles/ab-7/');
  expect(lead('/news.php?any=thing')).toBe('/about/');
  expect(lead('/old.php')).toBe('/');
  expect(lead('/a.php?x=1%2C2')).toBe('/stock/');
});

test.each([
  '/page.html,/stock/',
  ',/stock/',
  '/a.php',
  '/a.php,',
  '/a.php,https://evil.example/',
  '/a.php,//evil.example/',
  '/a.php,/\\evil.example/',
  '/a.php,/\tx/',
  '/a.php,/stock/?next=//evil.example',
  '/a.php,javascript:alert(1)',
  '/a.php,/stock/,more',
])('%j is refused with its row', (line) => {
  expect(read('/fine.php,/stock/', line)).toMatchObject({
    ok: false,
    issues: [{ code: 'redirect-invalid', at: { file: 'redirects.csv', path: 'row 3' }, found: line }],
  });
});

test('doubles, pages that do not exist and broken files are told', () => {
  expect(read('/a.php?x=1&y=2,/stock/', '/A.php?y=2&x=1,/about/')).toMatchObject({
    issues: [{ code: 'redirect-double', at: { path: 'row 3' } }],
  });
  expect(read('/a.php,/lost/')).toMatchObject({ issues: [{ code: 'redirect-broken', found: '/lost/' }] });
  expect(read('"/a.php,/stock/')).toMatchObject({
    issues: [{ code: 'quote-unclosed', at: { path: 'row 2' } }],
  });
});
