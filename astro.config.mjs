// Astro is driven by scripts/build.ts, which chooses the output folder and hands in the build's inputs.
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { browserModules } from './src/integrations/browser-modules.ts';
import { optionalServices } from './src/consent/purposes.ts';
import { inputs } from './src/data/inputs.ts';
import { readSite } from './src/data/site-files.ts';
import { readStock } from './src/data/stock.ts';
import { styleGuide } from './src/integrations/style-guide.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  i18n: { locales: ['en'], defaultLocale: 'en' },
  integrations: [mdx(), browserModules(isWanted), styleGuide()],
});

/** Where nothing is asked, no script of consent is on the site; where nothing was left behind, none that removes it. */
async function isWanted(file) {
  if (!file.includes('/components/consent/')) return true;
  const { services } = await readSite();
  if (file.endsWith('/left-behind.ts')) return services.removed !== undefined;
  const today = inputs.today ?? (await readStock()).asOf;
  return optionalServices(services, today).length > 0;
}
