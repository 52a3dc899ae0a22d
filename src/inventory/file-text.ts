// Bytes -> the text of a CSV, or what they are instead: what `--parse` and an ingest refuse alike.
import { decode, type Decoded } from './decode.ts';
import { rowAt } from './rows.ts';
import { foreignFormat, foreignText } from './signatures.ts';

/** @param encoding an encoding by its name; found from the bytes if undefined */
export function fileText(bytes: Uint8Array, encoding?: string): Decoded {
  const foreign = foreignFormat(bytes);
  if (foreign) return { code: foreign, facts: {} };
  const decoded = decode(bytes, encoding);
  if ('code' in decoded) return decoded;
  const odd = foreignText(decoded.text);
  if (!odd) return decoded;
  const { code, offset } = odd;
  return { code, ...(offset !== undefined && { row: rowAt(decoded.text, offset) }), facts: {} };
}
