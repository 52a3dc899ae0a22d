// The text of a mapping file -> the mapping, or what in it cannot be understood.
import type { z } from 'zod';
import { issue, type Issue, type Result } from '../issues/issue.ts';
import { columns } from './columns.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

/**
 * @param text with or without the mark that Notepad puts before UTF-8
 * @param file its name, for the issues
 */
export function parseMapping(text: string, file: string): Result<Mapping> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refused([issue('mapping-invalid', at, '', { file, why: (error as Error).message })]);
  }
  if (typeof json !== 'object' || json === null || !('columns' in json))
    return refused([issue('mapping-without-columns', at, '', { file })]);
  const parsed = mappingSchema.safeParse(json);
  if (parsed.success) return { ok: true, value: parsed.data, issues: [] };
  const fields = columns.map(({ field }) => field).join(', ');
  const entries = new Set(parsed.error.issues.flatMap(entriesOf));
  return refused([...entries].map((entry) => issue('mapping-entry-invalid', at, entry, { file, fields })));
}

/** `columns.foo`: the entries that an issue of the schema is about. */
function entriesOf(each: z.core.$ZodIssue): string[] {
  if (each.code !== 'unrecognized_keys') return [each.path.join('.')];
  return each.keys.map((key) => [...each.path, key].join('.'));
}

function refused(issues: Issue[]): Result<never> {
  return { ok: false, issues };
}

const at = { in: 'inventory' } as const;
