// Builds the program that renders pages, and renders none: scripts/release runs the program itself, in as many
// threads as there are processors, and again for the next stock without building it anew. This is how Astro
// lets an adapter prerender in a runtime of its own: an entry, and a prerenderer that asks nothing of Astro's.
import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param folder where the program is put; its first file is {@link entryFile} */
export function pageProgram(folder: string): AstroIntegration {
  let built: string | undefined;
  return {
    name: 'forecourt:page-program',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'forecourt:page-program',
                configEnvironment: (name) =>
                  name === 'prerender' ? { build: { rolldownOptions: { input: entry } } } : undefined,
                writeBundle({ dir }) {
                  if (this.environment.name === 'prerender') built = dir;
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'forecourt:page-program',
          getStaticPaths: async () => {
            if (built === undefined) throw new Error('Astro has built no program to render pages with.');
            await cp(built, folder, { recursive: true });
            return [];
          },
          render: () => Promise.reject(new Error('Pages are rendered by scripts/release.')),
        });
      },
    },
  };
}

const entry = fileURLToPath(new URL('./page-program-entry.ts', import.meta.url));
