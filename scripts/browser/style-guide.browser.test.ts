// The style guide: accessible, and the same picture as before. After a change of the look that is meant, look at
// the new pictures and keep them: FORECOURT_KEEP_PICTURES=1 npx vitest run ... style-guide
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../release/paths.ts';
import { openSite, type OpenSite } from './browser.ts';
import { buildStyleGuide } from './build-style-guide.ts';

const kept = join(root, 'scripts/browser/style-guide');
/** A pixel differs when a channel does by this much of 255; so much of a picture may. */
const CHANNEL = 48;
const SHARE = 0.002;

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(await buildStyleGuide());
}, 600_000);
afterAll(() => site.close());

const screens = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

test.each(screens)('$width px, $colorScheme', async ({ width, colorScheme }) => {
  const { page, context, faults } = await site.openPage({ viewport: { width, height: 800 }, colorScheme });
  await page.goto('/styleguide/');
  await page.locator('#search-widgets[data-filled]').waitFor();
  await page.addStyleTag({ content: font });
  await page.evaluate(() => document.fonts.load('16px Pinned').then(() => document.fonts.ready));
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(document);
    return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(faults).toEqual([]);

  const picture = await page.screenshot({ fullPage: true });
  const file = join(kept, `${width}-${colorScheme}.png`);
  if (process.env['FORECOURT_KEEP_PICTURES'] === '1') {
    mkdirSync(kept, { recursive: true });
    writeFileSync(
      file,
      await sharp(picture).png({ palette: true, colours: 64, dither: 0, effort: 7 }).toBuffer(),
    );
  }
  expect(existsSync(file)).toBe(true);
  expect(await difference(picture, readFileSync(file))).toBeLessThanOrEqual(SHARE);
  await context.close();
});

const face = (weight: number) => {
  const path = `node_modules/@fontsource/noto-sans/files/noto-sans-latin-${weight}-normal.woff2`;
  const data = readFileSync(join(root, path)).toString('base64');
  return `@font-face{font-family:Pinned;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
};
/** Letters that the font lacks differ from machine to machine: they are not shown. */
const font = `${face(400)}${face(700)}*{font-family:Pinned!important}.features [dir=auto],.card:nth-child(6) a span{visibility:hidden}`;

/** The share of pixels that differ; all of them where the size does. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((png) =>
      sharp(png).removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true }),
    ),
  );
  if (one!.info.width !== other!.info.width || one!.info.height !== other!.info.height) return 1;
  let differing = 0;
  for (let at = 0; at < one!.data.length; at += 3) {
    const isFar = [0, 1, 2].some((k) => Math.abs(one!.data[at + k]! - other!.data[at + k]!) > CHANNEL);
    if (isFar) differing += 1;
  }
  return differing / (one!.data.length / 3);
}
