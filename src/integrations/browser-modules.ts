// Code for the browser that no page loads by itself: bundled apart from the pages, named after what it holds,
// imported when a visitor asks for it. Astro has no way to a module's address without a script tag, which
// would load it at once.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { AstroIntegration } from 'astro';

/** The oldest browsers that can read the column files (DecompressionStream); Chrome could earlier. */
const TARGET = ['chrome94', 'safari16.4', 'firefox113'];

/**
 * @param entries source files by the name under which `virtual:browser-modules` exports their address. Each is
 * bundled for itself: one file to fetch, and further ones for what it imports later
 */
export function browserModules(entries: Record<string, string>): AstroIntegration {
  const files: BuiltFile[] = [];
  return {
    name: 'forecourt:browser-modules',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const addresses: Record<string, string> = {};
        for (const [name, source] of Object.entries(entries)) {
          const built = command === 'build' ? await bundle(root, name, source) : [];
          files.push(...built);
          addresses[name] = `/${built.find(({ isEntry }) => isEntry)?.fileName ?? source}`;
        }
        updateConfig({ vite: { plugins: [addressModule(addresses)] } });
      },
      'astro:build:done': async ({ dir }) => {
        for (const { fileName, code } of files) {
          const path = join(fileURLToPath(dir), fileName);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, code);
        }
      },
    },
  };
}

async function bundle(root: string, name: string, source: string): Promise<BuiltFile[]> {
  const fileNames = '_astro/[name].[hash].js';
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    worker: {
      format: 'es',
      rolldownOptions: { output: { entryFileNames: fileNames, chunkFileNames: fileNames } },
    },
    build: {
      write: false,
      target: TARGET,
      // A library, so that nothing is added for style sheets of lazy parts: there are none.
      lib: { entry: { [name]: join(root, source) }, formats: ['es'] },
      rolldownOptions: {
        // Lazy parts may import from an entry: what they share need not be one more file.
        preserveEntrySignatures: 'allow-extension',
        output: { minify: true, entryFileNames: fileNames, chunkFileNames: fileNames },
      },
    },
  });
  return [result].flat().flatMap((built) => {
    if (!('output' in built)) throw new Error('Vite gave no bundle of the browser modules.');
    return built.output.map((file) => ({
      fileName: file.fileName,
      isEntry: file.type === 'chunk' && file.isEntry,
      code: file.type === 'chunk' ? file.code : file.source,
    }));
  });
}

function addressModule(addresses: Record<string, string>) {
  const id = 'virtual:browser-modules';
  return {
    name: 'forecourt:browser-module-addresses',
    resolveId: (asked: string) => (asked === id ? `\0${id}` : undefined),
    load: (asked: string) =>
      asked === `\0${id}`
        ? Object.entries(addresses)
            .map(([name, address]) => `export const ${name} = ${JSON.stringify(address)};`)
            .join('\n')
        : undefined,
  };
}

type BuiltFile = { fileName: string; isEntry: boolean; code: string | Uint8Array };
