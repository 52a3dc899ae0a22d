// The command line of ingest.
import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { StaffWords } from '../../src/messages/en/staff.ts';

/** What is asked for, or why it cannot be understood. `file` is missing only with `--columns`. */
export function parseOptions(args: readonly string[], words: StaffWords): Options | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [file, ...others] = positionals;
    if (file === undefined && !values.columns && !values.help) return { wrong: words.noFile };
    if (others.length > 0) return { wrong: words.twoFiles };
    const day = values['as-of'];
    if (day !== undefined && !z.iso.date().safeParse(day).success) return { wrong: words.badDate(day) };
    const { language } = values;
    if (language !== 'en' && language !== 'ja') return { wrong: words.badLanguage(language) };
    return { ...values, file, language };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

const known = {
  check: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  parse: { type: 'boolean', default: false },
  columns: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
  'replace-stock': { type: 'boolean', default: false },
  mapping: { type: 'string' },
  encoding: { type: 'string' },
  'as-of': { type: 'string' },
  confirm: { type: 'string' },
  language: { type: 'string', default: 'en' },
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
  confirm?: string | undefined;
  language: 'en' | 'ja';
};
