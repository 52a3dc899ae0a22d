// Pictures of the built site for people to look at.
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
for (const width of [360, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context } = await site.openPage({ viewport: { width, height: 800 }, colorScheme });
    for (const address of addresses) {
      const name =
        address
          .replace(/\.html$/, '')
          .split('/')
          .filter(Boolean)
          .join('-') || 'home';
      const path = join(values.out, `${name}-${width}-${colorScheme}.png`);
      await page.goto(address);
      await page.screenshot({ path, fullPage: true });
      console.log(path);
    }
    await context.close();
  }
}
await site.close();
