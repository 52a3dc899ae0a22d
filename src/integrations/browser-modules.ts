// Scripts that a page fetches only when they are needed. Astro's own script tags would be fetched with the page,
// and Vite's loader before anything is; here a page names one finished file:
//
//   import { address } from './send-form.ts?browser'; // '/_astro/send-form.1a2b3c4d.js'
//
// What the script imports later, and its workers, become files of their own. `needs` are the files it cannot
// begin without, and `later` the others by the name of their module, for a page that has them fetched early.
import { mkdir, writeFile } from 'node:fs/promises';
import { parse } from 'node:path';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';

/** @param isWanted tells of a script's file whether this site has a use for it; without it every script is built */
export function browserModules(isWanted?: (file: string) => Promise<boolean>): AstroIntegration {
  const files = new Map<string, string | Uint8Array>();
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
                  const file = id.slice(0, -query.length);
                  if (isWanted && !(await isWanted(file)))
                    return exportsOf({ address: '', needs: [], later: {} });
                  const bundled = await bundle(file);
                  for (const { name, code } of bundled) files.set(name, code);
                  return exportsOf(addressesOf(bundled));
                },
              },
            ],
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('_astro/', dir), { recursive: true });
        for (const [name, code] of files) await writeFile(new URL(name, dir), code);
      },
    },
  };
}

function addressesOf(bundled: readonly BuiltFile[]): Addresses {
  const entry = bundled.find(({ isEntry }) => isEntry);
  const later = bundled.flatMap(({ module, name }) => (module === undefined ? [] : [[module, `/${name}`]]));
  return {
    address: `/${entry?.name}`,
    needs: entry?.imports.map((name) => `/${name}`) ?? [],
    later: Object.fromEntries(later) as Addresses['later'],
  };
}

function exportsOf(addresses: Addresses): string {
  return Object.entries(addresses)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join('\n');
}

const query = '?browser';
const fileNames = { entryFileNames: '_astro/[name].[hash].js', chunkFileNames: '_astro/[name].[hash].js' };

/** The oldest browsers that get the scripts are Chrome 93 and Safari 15.4; older ones do without. */
async function bundle(file: string): Promise<BuiltFile[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'es', rolldownOptions: { output: fileNames } },
    build: {
      write: false,
      target: ['chrome93', 'safari15.4', 'firefox92'],
      // A library, so that nothing is added for style sheets of later parts: there are none.
      lib: { entry: { [parse(file).name]: file }, formats: ['es'] },
      rolldownOptions: {
        // Later parts may import from the entry: what they share need not be one more file.
        preserveEntrySignatures: 'allow-extension',
        // A licence goes with the code it is for.
        output: { minify: true, comments: { legal: true, annotation: false }, ...fileNames },
      },
    },
  });
  return [result].flat().flatMap((built) => {
    if (!('output' in built)) throw new Error(`Vite gave no bundle of ${file}.`);
    return built.output.map((part) => ({
      name: part.fileName,
      isEntry: part.type === 'chunk' && part.isEntry,
      imports: part.type === 'chunk' ? part.imports : [],
      module: part.type === 'chunk' && part.isDynamicEntry ? part.name : undefined,
      code: part.type === 'chunk' ? part.code : part.source,
    }));
  });
}

type BuiltFile = {
  name: string;
  isEntry: boolean;
  imports: string[];
  /** The module it is made of, where it is imported later. */
  module: string | undefined;
  code: string | Uint8Array;
};

type Addresses = { address: string; needs: string[]; later: Record<string, string> };
