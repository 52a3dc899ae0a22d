// Odd texts, odd photos and records gone by: the pages stay whole and say nothing that is not so.
import { readdirSync, readFileSync } from 'node:fs';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listAddresses, isPage } from '../checks/site-folder.ts';
import { htmlRules } from '../html-rules.ts';
import { realSiteToday } from '../real-site/real-site.ts';
import type { ProjectCopy } from '../release/project-copy.fixture.ts';
import { openSite, type OpenSite } from './browser.ts';
import { addressOf, buildOddSite, odd, overlapRates, received } from './odd-stock.fixture.ts';
import { axeFaults, roomFaults } from './page-faults.ts';

const refs = Object.keys(odd) as (keyof typeof odd)[];
const listings = ['/', '/stock/', '/makes/toyota/', '/makes/nissan/note/', '/search/'];
const shown = received.filter(({ refused }) => refused === undefined);

let project: ProjectCopy;
let said: string;
let site: OpenSite;
beforeAll(async () => {
  ({ project, said } = await buildOddSite());
  site = await openSite(project.at('dist'));
}, 300_000);
afterAll(async () => {
  await site.close();
  project.remove();
});

async function read<T>(
  address: string,
  look: (page: Awaited<ReturnType<OpenSite['openPage']>>['page']) => Promise<T>,
) {
  const { page, context } = await site.openPage({ javaScriptEnabled: false });
  await page.goto(address);
  const found = await look(page);
  await context.close();
  return found;
}

/** Without spaces, which a line may add, and without the joiners that ingest takes out with all that is not seen. */
const bare = (text: string) => text.replaceAll(/\s|\u200d/g, '');
const textOf = (address: string) => read(address, (page) => page.locator('main').textContent());

test.each([...refs.map(addressOf), ...listings])('%s fits, and has no axe violation', async (address) => {
  const { page, context, faults } = await site.openPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  expect(await roomFaults(page)).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));
  const faults: string[] = [];
  for (const address of listAddresses(project.at('dist')).filter(isPage)) {
    const file = address.endsWith('/') ? `${address}index.html` : address;
    const { results } = await validator.validateString(readFileSync(project.at(`dist${file}`), 'utf8'), file);
    faults.push(...results.flatMap(({ messages }) => messages.map(({ message }) => `${address} ${message}`)));
  }
  expect(faults).toEqual([]);
});

describe('texts', () => {
  test.each(refs)('every cell of %s stands on its page, whole', async (ref) => {
    const text = await read(addressOf(ref), (page) =>
      page.locator('main').evaluate((main) => {
        for (const summary of main.querySelectorAll('summary')) summary.remove();
        return main.textContent;
      }),
    );
    const { Photos: _, Status: __, 'FOB (USD)': ___, ...cells }: Record<string, string> = odd[ref];
    const missing = Object.entries(cells)
      .filter(([header]) => !/mm|Registered|Type/.test(header))
      .filter(([, cell]) => cell.split(';').some((part) => !bare(text).includes(bare(part))));
    expect(missing.map(([header]) => header)).toEqual([]);
  });

  test('remarks of 20,000 characters leave the form in reach, and make no preview of that length', async () => {
    await read(addressOf('ODD-LONG'), async (page) => {
      await page.setViewportSize({ width: 360, height: 640 });
      expect((await page.locator('#ask').boundingBox())!.y).toBeLessThan(5_000);
      expect(await page.content()).not.toMatch(/<meta[^>]{1000,}>/);
    });
  });

  test('what is written from right to left runs from right to left', async () => {
    const directions = await read(addressOf('ODD-RTL'), (page) =>
      page
        .locator('main [dir=auto]')
        .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).direction)),
    );
    expect(directions).toEqual(['rtl', 'rtl', 'rtl']);
  });

  test('of a vehicle with only what is required nothing is made up, and nothing that matters is passed over', async () => {
    const text = await textOf(addressOf('ODD-BARE'));
    for (const words of ['Price on request', 'Not stated', 'Not known: ask before you buy', 'Photo to come'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/\bNaN\b|undefined|null|\b0 km\b|US\$\s0/);
    expect(text).toMatch(/Mombasa[\s\S]*The price is on request/);
  });
});

test('a reserved vehicle whose price fell says both, on its page and on its card', async () => {
  const text = await textOf(addressOf('ODD-CUT'));
  for (const words of [
    'Another buyer has reserved this vehicle',
    'Reduced from US$ 3,450 on 7 Dec 2026',
    '7 Dec 2026US$ 3,1001 Dec 2026US$ 3,450',
  ])
    expect(text?.replaceAll('\u00a0', ' ')).toContain(words);
  const card = await read('/makes/honda/jazz/', (page) => page.locator('article').innerText());
  expect(card).toMatch(/US\$\s3,100 FOB\s+Reserved\s+Price reduced 7 Dec 2026/);
});

test('a vehicle that left says so, sells nothing, and leads to one like it', async () => {
  await read(addressOf('ODD-GONE'), async (page) => {
    const text = await page.locator('main').innerText();
    expect(text).toContain('This vehicle is no longer available.');
    expect(text).not.toMatch(/Ask about this vehicle|Price to your port/);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    expect(await page.locator('#similar a').first().getAttribute('href')).toBe(addressOf('ODD-PHOTOS'));
  });
  expect(await textOf('/stock/')).not.toContain('ODD-GONE');
});

test('an exporter with WhatsApp and mail is reached by both, and they know which vehicle it is about', async () => {
  const links = await read(addressOf('ODD-CUT'), (page) =>
    page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => decodeURIComponent((link as HTMLAnchorElement).href))),
  );
  const about = 'Honda Jazz, ref ODD-CUT';
  expect(links).toContain(`https://wa.me/81000000000?text=${about}`);
  expect(links).toContain(`mailto:sales@example.com?subject=${about}`);
  const shared = `${about}, US$ 3,100 FOB Japan: https://www.example.com${addressOf('ODD-CUT')}`;
  expect(links).toContain(`https://wa.me/?text=${shared}`);
  expect(links).toContain(`mailto:?body=${shared}`);
});

describe('photos', () => {
  test('the good ones are shown in order, and the page is whole', async () => {
    const images = await read(addressOf('ODD-PHOTOS'), (page) => page.locator('.gallery img').count());
    expect(images).toBe(shown.length);
  });

  test('each of the others is named, with what is wrong with it', () => {
    for (const { file, refused } of received) {
      const named = said.split('\n').filter((line) => line.includes(file));
      expect(named.length > 0, file).toBe(refused !== undefined);
    }
    const codes = received.flatMap(({ refused }) => refused ?? []);
    expect(codes.filter((code) => !said.includes(code))).toEqual([]);
  });

  test('a name that leads out of the folder brings no photo of another onto the site', async () => {
    expect(await read(addressOf('ODD-SLY'), (page) => page.locator('.gallery img').count())).toBe(1);
    expect(readdirSync(project.at('dist/photos'))).toHaveLength(3 * (shown.length + 1));
    expect(said).toContain('content/photos/x.jpg');
  });

  test('a photo whose name cannot be read is told, and stops nothing', () => {
    expect(said).toMatch(/photo-name, 1\):\s+content\/photos\/ODD-SLY\//);
  });

  test('no picture says where or with what it was taken, and none moves', async () => {
    for (const folder of ['photos', 'thumbs']) {
      for (const name of readdirSync(project.at(`dist/${folder}`))) {
        const {
          exif,
          xmp,
          iptc,
          space,
          pages = 1,
        } = await sharp(project.at(`dist/${folder}/${name}`)).metadata();
        expect({ exif, xmp, iptc, space, pages }, name).toEqual({ space: 'srgb', pages: 1 });
      }
    }
  });

  test('a vehicle whose photos are all refused has the drawing of its type', async () => {
    const address = addressOf('ODD-NOPHOTO');
    expect(await read(address, (page) => page.getByRole('img', { name: /Photo to come/ }).count())).toBe(1);
  });
});

describe('records', () => {
  test('what a rule goes by and nobody knows is told as not checkable', async () => {
    const text = await textOf(addressOf('ODD-EMOJI'));
    expect(text).toContain('Uganda: not checkable: year of manufacture unknown');
  });

  test('in a gap of the rates a port says so and asks to be asked, and another port has its price', async () => {
    const text = (await read(addressOf('ODD-WORD'), (page) => page.locator('.ports').innerText())) ?? '';
    expect(text).toMatch(/Mombasa[\s\S]*Ask us[\s\S]*We have no rate for this port at present/);
    expect(text).toMatch(/Dar es Salaam[\s\S]*US\$\s[\d,]+/);
    expect(said).toContain(`Mombasa, ${realSiteToday}`);
  });

  test('import rules that nobody has read again, or that have run out, are left out with their country', async () => {
    const text = await read(addressOf('ODD-RTL'), (page) => page.locator('.imports').innerText());
    expect(text).not.toMatch(/Kenya|Tanzania/);
    expect(text).toMatch(/Uganda:[\s\S]*Zambia:/);
    expect(said).toContain('KE, age limit, 2025-12-06');
  });

  test('rates that overlap are refused, and the site that is served stays', () => {
    const before = project.served();
    overlapRates(project);
    const built = project.run('build', '--today', realSiteToday);
    expect(built.status).toBe(3);
    expect(built.said).toContain('freight-overlap');
    expect(project.served()).toBe(before);
  });
});
