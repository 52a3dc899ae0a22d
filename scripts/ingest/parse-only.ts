// `--parse`: the file as CSV and nothing more, for trying the reader on any file.
import { parseCsv } from '../../src/inventory/parse-csv.ts';
import { readReceivedFile } from './received-file.ts';

/** The records as JSON, cells as they are written; 3 where the file cannot be read or any record is broken. */
export async function parseOnly(
  path: string,
  encoding: string | undefined,
): Promise<{ json: string; exitCode: 0 | 3 }> {
  const file = await readReceivedFile(path);
  const parsed = file.ok ? parseCsv(file.value.bytes, encoding) : parseCsv(new Uint8Array(), encoding);
  const errors = file.ok ? parsed.errors : file.issues.map(({ code }) => ({ row: null, column: null, code }));
  return { json: JSON.stringify({ ...parsed, errors }), exitCode: errors.length > 0 ? 3 : 0 };
}
