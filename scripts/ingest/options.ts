// The command line of ingest.
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay } from '../../src/catalogue/days.ts';
import type { StaffWords } from '../../src/messages/en/staff.ts';

/** What is asked for, or why it cannot be understood. `file` is missing only with `--columns` or `--help`. */
export function parseOptions(args: readonly string[], words: StaffWords): Options | { wrong: string } {
  return understand(args, words, { ...shared, ...ingestOnly });
}

/** The same for `npm run update`, which also takes the day of the build, and whether to stop before the switch. */
export function parseUpdateOptions(args: readonly string[], words: StaffWords): Options | { wrong: string } {
  return understand(args, words, { ...shared, today: { type: 'string' }, stage: { type: 'boolean' } });
}

function understand(
  args: readonly string[],
  words: StaffWords,
  known: NonNullable<ParseArgsConfig['options']>,
): Options | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const asked = { ...off, ...values } as Options;
    const [file, ...others] = positionals;
    if (file === undefined && !asked.columns && !asked.help) return { wrong: words.noFile };
    if (others.length > 0) return { wrong: words.twoFiles };
    for (const option of ['as-of', 'today'] as const) {
      const day = asked[option];
      if (day !== undefined && !isDay(day)) return { wrong: words.badDate(`--${option}`, day) };
    }
    if (asked.language !== 'en' && asked.language !== 'ja')
      return { wrong: words.badLanguage(String(asked.language)) };
    return { ...asked, file };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

const shared = {
  check: { type: 'boolean' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
  'replace-stock': { type: 'boolean' },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  'as-of': { type: 'string' },
  confirm: { type: 'string' },
  language: { type: 'string' },
} as const;

const ingestOnly = { parse: { type: 'boolean' }, columns: { type: 'boolean' } } as const;

const off = {
  check: false,
  json: false,
  parse: false,
  columns: false,
  help: false,
  'replace-stock': false,
  language: 'en',
} as const;

export type Options = {
  file: string | undefined;
  check: boolean;
  json: boolean;
  parse: boolean;
  columns: boolean;
  help: boolean;
  'replace-stock': boolean;
  mapping?: string | undefined;
  encoding?: string | undefined;
  'as-of'?: string | undefined;
  /** The day the build is for. */
  today?: string | undefined;
  /** Builds the release and keeps it aside (npm run update only). */
  stage?: boolean;
  confirm?: string | undefined;
  language: 'en' | 'ja';
};
