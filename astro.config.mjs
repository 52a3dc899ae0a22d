// Astro is driven by scripts/build.ts, which chooses the output folder and hands in the build's inputs.
import mdx from '@astrojs/mdx';
import { defineConfig, passthroughImageService } from 'astro/config';
import { browserModules } from './src/integrations/browser-modules.ts';
import { styleGuide } from './src/integrations/style-guide.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always', concurrency: 4 },
  prerenderConflictBehavior: 'error',
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  i18n: { locales: ['en'], defaultLocale: 'en' },
  integrations: [mdx(), browserModules(), styleGuide()],
});
