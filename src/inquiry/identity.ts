// What makes two inquiries the same one, and the number a visitor reads out on the telephone.
import { contentFields, type Inquiry } from './fields.ts';

/** Two inquiries with equal fingerprints say the same: 64 hexadecimal digits over every content field. */
export async function fingerprintOf(inquiry: Inquiry): Promise<string> {
  return hex(await sha256(JSON.stringify(contentFields.map((name) => inquiry[name] ?? ''))));
}

/**
 * The ids that an inquiry has by its words: of this ten-minute window and of the one before, so that a form sent
 * twice across the border of two windows is still one inquiry. The edge gives one to what comes without, and the
 * script of a form takes the same: what is typed again after a reload is known. UUIDs of version 8 (RFC 9562, 5.8).
 */
export async function derivedIds(fingerprint: string, now: number): Promise<[string, string]> {
  const window = Math.floor(now / sameAgainMs);
  const of = async (at: number) => {
    const digits = hex(await sha256(`${fingerprint} ${at}`));
    const variant = '89ab'[Number.parseInt(digits.charAt(16), 16) % 4];
    return [
      digits.slice(0, 8),
      digits.slice(8, 12),
      `8${digits.slice(13, 16)}`,
      `${variant}${digits.slice(17, 20)}`,
      digits.slice(20, 32),
    ].join('-');
  };
  return [await of(window), await of(window - 1)];
}

/**
 * The reference number of an inquiry, from its id: fifty bits in Crockford's alphabet, which has no letter
 * that reads like a digit. Equal ids give equal numbers. `K7Q2M-94XTD`
 */
export async function numberOf(id: string): Promise<string> {
  const bytes = await sha256(`number ${id}`);
  let bits = 0n;
  for (const byte of bytes.subarray(0, 7)) bits = (bits << 8n) | BigInt(byte);
  let text = '';
  for (let place = 0; place < 10; place++) {
    text += alphabet[Number(bits & 31n)];
    bits >>= 5n;
  }
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}

/** Reads a number as a person may write it: small letters, no hyphen, O for 0, I or L for 1. */
export function parseNumber(text: string): string | undefined {
  const folded = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return /^[0-9A-HJKMNP-TV-Z]{10}$/.test(folded) ? `${folded.slice(0, 5)}-${folded.slice(5)}` : undefined;
}

/** For this long the same words from the same form are the same inquiry. */
export const sameAgainMs = 10 * 60_000;

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
