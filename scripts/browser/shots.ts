// Pictures of the built site for people to look at: at two widths, light and dark, and as printed.
// Usage: node scripts/browser/shots.ts [--out DIR] [addresses...]   (no address: one page of every kind)
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { currentLink } from '../release/paths.ts';
import { openSite } from './browser.ts';
import { pagesOfEveryKind } from './kinds.ts';

const { values, positionals } = parseArgs({
  options: { out: { type: 'string', default: '.cache/shots' } },
  allowPositionals: true,
});
const addresses =
  positionals.length > 0 ? positionals : pagesOfEveryKind(currentLink).map((kind) => kind.addresses[0]!);
mkdirSync(values.out, { recursive: true });

const site = await openSite();
const screens = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({
    name: `${width}-${colorScheme}`,
    width,
    colorScheme,
  })),
);
const paper = { name: 'print', width: 794, colorScheme: 'light', media: 'print' } as const;
for (const { name, width, ...media } of [...screens, paper]) {
  const { page, context } = await site.openPage({ viewport: { width, height: 800 } });
  await page.emulateMedia({ reducedMotion: 'reduce', ...media });
  for (const address of addresses) {
    const path = join(values.out, `${toName(address)}-${name}.png`);
    await page.goto(address);
    await page.evaluate(loadPictures);
    await page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await context.close();
}
await site.close();

/** `/makes/toyota/` -> `makes-toyota` */
function toName(address: string): string {
  const steps = address
    .replace(/\.html$/, '')
    .split('/')
    .filter(Boolean);
  return steps.join('-') || 'home';
}

/** Waits for the pictures that load only when they come near. Runs in the page. */
async function loadPictures(): Promise<void> {
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = 'eager';
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}
