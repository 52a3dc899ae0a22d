// Bytes -> text. A byte order mark decides; then strict UTF-8, then strict Windows-31J (what Japanese
// programs call Shift_JIS); whatever fits neither is refused at its first bad byte, never repaired.
import type { IssueCode } from '../issues/issue.ts';
import { limits, rowAt } from './rows.ts';

/**
 * @param forced an encoding by its name, as the platform's TextDecoder knows it; a mark still wins over utf-8
 */
export function decode(bytes: Uint8Array, forced?: string): Decoded {
  if (bytes.length > limits.bytes) return { code: 'file-too-large', facts: { limit: limits.bytes } };
  const mark = marks.find(({ start }) => start.every((byte, index) => bytes[index] === byte));
  const name = mark?.encoding ?? (forced === undefined ? undefined : canonicalName(forced));
  if (forced !== undefined && name === undefined)
    return { code: 'encoding-unknown', facts: { encoding: forced } };
  const body = mark ? bytes.subarray(mark.start.length) : bytes;
  const bom = mark !== undefined;
  const utf16 = name === undefined ? unmarkedUtf16(body) : undefined;
  if (utf16) return { code: 'file-is-utf16', facts: { encoding: utf16 } };
  const tried = name === undefined ? ['utf-8', 'shift_jis'] : [name];
  for (const encoding of tried) {
    const text = strictly(encoding, body);
    if (text !== undefined) return { text, encoding, bom };
  }
  const [{ encoding, offset } = { encoding: 'utf-8', offset: 0 }] = tried
    .map((each) => ({ encoding: each, offset: firstBadByte(each, body) }))
    .toSorted((one, other) => other.offset - one.offset);
  const code = offset === body.length ? 'file-cut-off' : 'encoding-invalid';
  const facts = { offset: offset + (mark?.start.length ?? 0), encoding };
  if (/^(utf-16|iso-2022)/.test(encoding)) return { code, facts };
  return { code, row: rowAt(latin1(body.subarray(0, offset)), offset), facts };
}

/**
 * UTF-16 without the mark that says so: read as that it has lines, no character is NUL, and many are ASCII,
 * which only a byte beside a NUL can be. Delimiters, digits and line ends are ASCII in a Japanese file too.
 */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const start = bytes.subarray(0, 4000);
  return ['utf-16le', 'utf-16be'].find((encoding) => {
    const text = new TextDecoder(encoding).decode(start);
    return (
      !text.includes('\0') &&
      /[\r\n]/.test(text) &&
      (text.match(/[\t\r\n -~]/g) ?? []).length > text.length / 8
    );
  });
}

/** The platform's name of an encoding, or undefined where it has none. */
function canonicalName(label: string): string | undefined {
  const known = /^(cp932|windows31j|sjis|ms932)$/i.test(label.replace(/[-_ ]/g, '')) ? 'shift_jis' : label;
  try {
    return new TextDecoder(known).encoding;
  } catch {
    return undefined;
  }
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes as characters: quotes and line ends are the same byte in every encoding tried. */
function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** The offset of the byte at which a strict decoder gives up; that of the end where it waits for one more. */
function firstBadByte(encoding: string, bytes: Uint8Array): number {
  const until = (start: number, step: number): number => {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    decoder.decode(bytes.subarray(0, start), { stream: true });
    for (let at = start; at < bytes.length; at += step) {
      try {
        decoder.decode(bytes.subarray(at, at + step), { stream: true });
      } catch {
        return at;
      }
    }
    return bytes.length;
  };
  const chunk = until(0, 4096);
  return chunk >= bytes.length ? chunk : until(chunk, 1);
}

const marks = [
  { encoding: 'utf-8', start: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', start: [0xff, 0xfe] },
  { encoding: 'utf-16be', start: [0xfe, 0xff] },
];

export type Decoded =
  | { text: string; encoding: string; bom: boolean }
  | { code: IssueCode; row?: number; facts: Record<string, string | number> };
