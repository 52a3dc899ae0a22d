// The page /styleguide/ for developers and tests: part of a build only where it is asked for.
import type { AstroIntegration } from 'astro';

export function styleGuide(): AstroIntegration {
  return {
    name: 'forecourt:style-guide',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (process.env['FORECOURT_STYLEGUIDE'] !== '1') return;
        injectRoute({
          pattern: '/styleguide',
          entrypoint: new URL('../components/styleguide/StyleGuide.astro', import.meta.url),
        });
      },
    },
  };
}
