// Code for the browser that no page loads by itself: bundled apart from the pages, named after what it holds,
// and imported when a visitor asks for it. Astro has no way to a module's address without a script tag, which
// would load it at once.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { AstroIntegration } from 'astro';

/** Oldest browsers that can read the column files (DecompressionStream), but for Chrome, where 80 could. */
const TARGET = ['chrome87', 'safari16.4', 'firefox113'];

/**
 * @param entries source files by the name under which `virtual:browser-modules` exports their address
 */
export function browserModules(entries: Record<string, string>): AstroIntegration {
  let files: BuiltFile[] = [];
  return {
    name: 'forecourt:browser-modules',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const addresses = Object.fromEntries(
          Object.entries(entries).map(([name, file]) => [name, `/${file}`] as const),
        );
        if (command === 'build') {
          files = await bundle(root, entries);
          for (const { name, fileName } of files) if (name !== undefined) addresses[name] = `/${fileName}`;
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

async function bundle(root: string, entries: Record<string, string>): Promise<BuiltFile[]> {
  const fileNames = '_astro/[name].[hash].js';
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: fileNames, chunkFileNames: fileNames } } },
    build: {
      write: false,
      target: TARGET,
      modulePreload: false,
      rolldownOptions: {
        input: Object.fromEntries(Object.entries(entries).map(([name, file]) => [name, join(root, file)])),
        output: { entryFileNames: fileNames, chunkFileNames: fileNames },
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite gave no bundle of the browser modules.');
  return result.output.map((file) =>
    file.type === 'chunk'
      ? { name: file.isEntry ? file.name : undefined, fileName: file.fileName, code: file.code }
      : { name: undefined, fileName: file.fileName, code: file.source },
  );
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

/** `name` is the entry's; parts that entries load later have none. */
type BuiltFile = { name: string | undefined; fileName: string; code: string | Uint8Array };
