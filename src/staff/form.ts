// A form of the desk as its browser sends it: urlencoded, small, each name with its texts.
import { readBytes } from '../edge/body.ts';

/** The fields of a posted form; undefined where the body is none or too long. */
export async function readForm(request: Request): Promise<URLSearchParams | undefined> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded') return undefined;
  const bytes = await readBytes(request, maxBytes);
  return bytes && new URLSearchParams(new TextDecoder().decode(bytes));
}

/** A header of a few hundred columns, each with its choice, fits. */
const maxBytes = 128 * 1024;
