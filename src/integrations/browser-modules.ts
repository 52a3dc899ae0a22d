// Scripts that a page fetches only when they are needed. Astro's own script tags come with a loader of Vite's
// that would have to be fetched before anything is; here a page names one finished file:
//
//   import { address } from './send-form.ts?browser'; // '/_astro/send-form.1a2b3c4d.js'
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';

export function browserModules(): AstroIntegration {
  const files = new Map<string, Uint8Array>();
  return {
    name: 'forecourt:browser-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'forecourt:browser-modules',
                enforce: 'pre',
                async load(id) {
                  if (!id.endsWith(query)) return undefined;
                  const { name, code } = await bundle(id.slice(0, -query.length));
                  files.set(name, code);
                  return `export const address = ${JSON.stringify(`/_astro/${name}`)};`;
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = new URL('_astro/', dir);
        await mkdir(folder, { recursive: true });
        for (const [name, code] of files) await writeFile(new URL(name, folder), code);
      },
    },
  };
}

const query = '?browser';

/** The oldest browsers that get the scripts are Chrome 93 and Safari 15.4; older ones do without. */
async function bundle(file: string): Promise<{ name: string; code: Uint8Array }> {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    format: 'esm',
    minify: true,
    target: ['chrome93', 'safari15.4', 'firefox92'],
    write: false,
    logLevel: 'warning',
  });
  const code = outputFiles[0]!.contents;
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8);
  return { name: `${parse(file).name}.${hash}.js`, code };
}
