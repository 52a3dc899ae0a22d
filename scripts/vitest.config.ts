// Where a test runs follows from its name: *.test.ts pure code, *.dist.test.ts over the built pages,
// *.workerd.test.ts on Cloudflare's runtime and against servers that are killed, *.browser.test.ts in a real
// browser. Time zone and locale are fixed.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
process.env.TZ = 'UTC';
process.env.LC_ALL = 'C';

const everywhere = ['**/node_modules/**', '**/.releases/**', 'dist/**', '.cache/**'];

/** Tests start programs and browsers; a busy machine must not fail them. */
const patient = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 30_000 } } };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          root,
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: [...everywhere, '**/*.dist.test.ts', '**/*.browser.test.ts', '**/*.workerd.test.ts'],
          ...patient,
        },
      },
      {
        test: {
          name: 'workerd',
          root,
          include: ['{src,scripts}/**/*.workerd.test.ts'],
          exclude: everywhere,
          ...patient,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'dist',
          root,
          include: ['{src,scripts}/**/*.dist.test.ts'],
          exclude: everywhere,
          ...patient,
        },
      },
      {
        test: {
          name: 'browser',
          root,
          include: ['{src,scripts}/**/*.browser.test.ts'],
          exclude: everywhere,
          ...patient,
          fileParallelism: false,
        },
      },
    ],
  },
});
