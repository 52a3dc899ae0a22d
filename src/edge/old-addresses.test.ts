import { describe, expect, test } from 'vitest';
import { isOldAddress, newAddress, normalAddress } from './old-addresses.ts';
import { testEdge } from './testing/test-edge.ts';
import { testPages } from './testing/test-site.ts';
import { oldSite } from './testing/old-site.ts';

const lead = (address: string, more?: Record<string, string>) =>
  newAddress(new URL(address, 'http://www.autorec.co.jp'), more);

test('there are 46', () => {
  expect(new Set(oldSite.map(([address]) => address)).size).toBe(46);
});

describe.each(oldSite)('%s', (address, target) => {
  const url = new URL(address, 'http://www.autorec.co.jp');
  const [[name, value] = ['', '']] = [...url.searchParams];

  test.each([
    url.href,
    url.pathname.toUpperCase() + url.search.toUpperCase(),
    url.pathname + url.search.toLowerCase(),
    `${url.pathname}?Sort=1${name && `&${name}=${value}`}&page=2`,
    `${url.pathname}?${name && `${name}=${value}&`}Sort=1`,
    `${url.pathname}?Sort=1&amp;${name}=${value}`,
    url.pathname.replace('.php', '%2Ephp') + url.search,
    `${url.pathname}?${name}=${[...value].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}`,
    `${url.pathname}?${name}=${value.replaceAll(' ', '+')}`,
    `${url.pathname}?${name}=${value.replaceAll(' ', '%2520')}`,
  ])('%s leads there', (variant) => {
    expect(lead(variant)).toBe(target);
  });
});

test('other spellings of a make, and the parameter of an older list', () => {
  expect(lead('/used-cars-list.php?maker=Mercedes-Benz')).toBe('/makes/mercedes-benz/');
  expect(lead('/used-cars-list.php?maker=LAND%20ROVER')).toBe('/makes/land-rover/');
  expect(lead('/used-cars-list.php?Sort=1&post_maker=TOYOTA')).toBe('/makes/toyota/');
});

test('the make wins where two filters stand, in any order', () => {
  expect(lead('/used-cars-list.php?category=3&maker=HONDA')).toBe('/makes/honda/');
  expect(lead('/used-cars-list.php?maker=HONDA&category=3')).toBe('/makes/honda/');
  expect(lead('/used-cars-list.php?fuel=2&category=8')).toBe('/types/truck/');
  expect(lead('/used-cars-list.php?maker=&category=8')).toBe('/types/truck/');
});

test('the list without a filter is the stock; a filter nobody knows leads nowhere', () => {
  expect(lead('/used-cars-list.php')).toBe('/stock/');
  expect(lead('/used-cars-list.php?Sort=1&page=3')).toBe('/stock/');
  expect(lead('/used-cars-list.php?category=77')).toBeUndefined();
  expect(lead('/used-cars-list.php?maker=__proto__')).toBeUndefined();
  expect(lead('/car-detail.php?id=1')).toBeUndefined();
});

test('what the exporter adds comes first, with its parameters or for all of them', () => {
  const more = { '/detail.php?id=7': '/vehicles/ab-7/', '/news.php': '/about/' };
  expect(lead('/Detail.php?ID=7', more)).toBe('/vehicles/ab-7/');
  expect(lead('/detail.php?id=8', more)).toBeUndefined();
  expect(lead('/news.php?x=1', more)).toBe('/about/');
  expect(normalAddress(new URL('http://x.example/A.php?B=%31&a=Z'))).toBe('/a.php?a=z&b=1');
});

test('only scripts are old addresses', () => {
  expect(isOldAddress(new URL('http://x.example/a.php?x'))).toBe(true);
  expect(isOldAddress(new URL('http://x.example/a.php/'))).toBe(false);
  expect(isOldAddress(new URL('http://x.example/stock/'))).toBe(false);
});

describe('the answer', () => {
  const { send } = testEdge();
  const at = (address: string, init?: RequestInit) => send(new Request(address, init));

  test.each([
    'http://example.com',
    'http://www.example.com',
    'https://example.com',
    'https://www.example.com',
  ])('one hop from %s to the canonical host', async (origin) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await at(`${origin}/toyota.php`, { method });
      expect([answer.status, answer.headers.get('location')]).toEqual([
        301,
        'https://www.example.com/makes/toyota/',
      ]);
    }
  });

  test('a page by the other name of the site is one hop from the canonical one, the edge answers where it is', async () => {
    for (const [path, location] of [
      ['/makes/toyota/?a=b', 'https://www.example.com/makes/toyota/?a=b'],
      ['/', 'https://www.example.com/'],
      ['//evil.example/', 'https://www.example.com//evil.example/'],
    ]) {
      const answer = await at(`https://example.com${path}`);
      expect([answer.status, answer.headers.get('location')]).toEqual([301, location]);
    }
    expect((await at('https://example.com/', { method: 'POST', body: 'x' })).status).toBe(405);
    expect((await at('https://example.com/api/health')).status).toBe(200);
    expect((await at('https://other.example/nothing/')).status).toBe(404);
  });

  test('elsewhere, as in a preview, it stays on the host that was asked', async () => {
    const answer = await at('http://127.0.0.1:4321/toyota.php');
    expect(answer.headers.get('location')).toBe('/makes/toyota/');
  });

  test('a make without a page leads to all makes', async () => {
    expect(testPages['/makes/hino/']).toBeUndefined();
    const answer = await at('https://www.example.com/used-cars-list.php?maker=HINO');
    expect(answer.headers.get('location')).toBe('https://www.example.com/makes/');
  });

  test('an unknown script is gone, with a page', async () => {
    for (const path of ['/unknown.php', '/used-cars-list.php?category=77', '/wp-login.php']) {
      const answer = await at(`https://www.example.com${path}`);
      expect([answer.status, await answer.text()]).toEqual([410, testPages['/gone/']]);
    }
  });

  test('never leads to another site', async () => {
    const hostile = [
      'https://www.example.com//evil.example/toyota.php',
      'https://www.example.com/used-cars-list.php?maker=//evil.example',
      'https://www.example.com/used-cars-list.php?maker=https://evil.example/',
      'https://www.example.com/inquiry.php?url=https://evil.example/&next=//evil.example',
      'https://evil.example/toyota.php',
    ];
    for (const address of hostile) {
      const location = (await at(address)).headers.get('location');
      expect(location ?? '/').toMatch(/^(https:\/\/www\.example\.com)?\/(?!\/)/);
      expect(location ?? '').not.toContain('evil');
    }
  });

  test('nothing is posted to an old address', async () => {
    const answer = await at('https://www.example.com/inquiry.php', { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
