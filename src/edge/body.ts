// Reads a request body as named texts, strictly: what could be read in two ways is refused.
import { fields, isFieldName, type FieldName } from '../inquiry/fields.ts';

/** How a request says its body is written; undefined where it is neither of the two. */
export function formatOf(request: Request): Format | undefined {
  if (request.headers.has('content-encoding')) return undefined;
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='));
  if (charset && !/^charset="?utf-8"?$/.test(charset)) return undefined;
  if (type === 'application/json') return 'json';
  return type === 'application/x-www-form-urlencoded' ? 'form' : undefined;
}

/** The bytes of a body, counted while they arrive; undefined where there are more than `limit`. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined;
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const bytes = new Uint8Array(limit);
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, length);
    if (length + value.byteLength > limit) {
      await reader.cancel();
      return undefined;
    }
    bytes.set(value, length);
    length += value.byteLength;
  }
}

/**
 * The named values of a body: UTF-8 without error, one level deep, only names that are fields, each once.
 * Undefined where any of this does not hold.
 */
export function parseBody(bytes: Uint8Array, format: Format): Received | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const entries = format === 'json' ? jsonEntries(text) : formEntries(text);
    const names = new Set(entries.map(([name]) => name));
    if (names.size < entries.length || ![...names].every(isFieldName)) return undefined;
    return Object.fromEntries(entries);
  } catch {
    return undefined;
  }
}

/** The object of a JSON body: UTF-8 without error, each name once. Undefined where any of this does not hold. */
export function parseObject(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    return readObject(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function jsonEntries(text: string): [string, unknown][] {
  const entries = Object.entries(readObject(text));
  if (entries.some(([, value]) => typeof value === 'object' && value !== null)) throw malformed();
  return entries;
}

/** `JSON.parse` keeps the last of two equal names in silence, so the texts of the source are counted too. */
function readObject(text: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(text);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw malformed();
  if ((text.match(/"(?:[^"\\]|\\.)*"/g) ?? []).length !== textsIn(parsed)) throw malformed();
  return parsed as Record<string, unknown>;
}

/** Names, and values that are texts. */
function textsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? 1 : 0;
  const names = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, one) => sum + textsIn(one), names);
}

/** `URLSearchParams` repairs what it cannot read; `decodeURIComponent` says so. */
function formEntries(text: string): [string, string][] {
  const read = (part: string) => decodeURIComponent(part.replaceAll('+', ' '));
  return text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [read(pair), ''] : [read(pair.slice(0, at)), read(pair.slice(at + 1))];
    });
}

function malformed(): Error {
  return new Error('cannot be read in one way only');
}

/** What was typed into a form whose body broke a rule: as much as can be read, to be shown again. */
export function salvageForm(bytes: Uint8Array): Received {
  const pairs = new URLSearchParams(new TextDecoder().decode(bytes));
  return Object.fromEntries([...pairs].filter(([name]) => Object.hasOwn(fields, name)));
}

export type Format = 'json' | 'form';
export type Received = Partial<Record<FieldName, unknown>>;
