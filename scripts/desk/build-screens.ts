// Builds the screens of the staff desk with Astro into the folder named, as a module that renders them. Run on
// its own, so that the server never loads Astro.
import { pathToFileURL } from 'node:url';
import { build } from 'astro';
import { browserModules } from '../../src/integrations/browser-modules.ts';
import { root } from '../release/paths.ts';

const [folder = ''] = process.argv.slice(2);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({
  // Astro's own notes (.astro) go there too: those of the project are of the site.
  root: folder,
  configFile: false,
  srcDir: `${root}src/staff`,
  publicDir: `${folder}/public`,
  outDir: `${folder}/built`,
  cacheDir: `${folder}/cache`,
  output: 'server',
  base: '/staff',
  trailingSlash: 'ignore',
  logLevel: 'error',
  build: { inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: { ssr: { noExternal: true } },
  integrations: [browserModules()],
  adapter: {
    name: 'forecourt:desk',
    hooks: {
      'astro:config:done': ({ setAdapter }) =>
        setAdapter({
          name: 'forecourt:desk',
          entrypointResolution: 'auto',
          serverEntrypoint: pathToFileURL(`${root}src/staff/screens.ts`),
          supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
        }),
    },
  },
});
