// What only a browser shows, on pages of every kind: room, contrast, names for screen readers, silence.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { currentLink } from '../release/paths.ts';
import { oracle, pages } from '../dist/built-site.ts';
import { openSite, type OpenSite } from './browser.ts';
import { pagesOfEveryKind } from './kinds.ts';
import { axeFaults, roomFaults } from './page-faults.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const departed = [...pages.values()].filter(({ ref }) => ref !== undefined && !oracle.counted.includes(ref));
const kinds = [
  ...pagesOfEveryKind(currentLink),
  {
    kind: 'a vehicle that is no longer on offer',
    addresses: departed.slice(0, 1).map(({ address }) => address),
  },
];

describe.each(kinds)('$kind', ({ addresses }) => {
  test.each(addresses)('%s fits, has no axe violation and asks for nothing foreign', async (address) => {
    const { page, context, faults } = await site.openPage();
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    expect(await roomFaults(page)).toEqual([]);
    expect(await axeFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});
