// What a file is, from its first bytes: never from its name.

/**
 * Tells the kind of picture and whether it moves, where the kind is that of photos.
 * @param bytes the whole file, or its beginning up to the first image data
 */
export function identify(bytes: Uint8Array): Identified {
  const kind = kindOf(bytes);
  return { kind, isPhoto: photoKinds.has(kind), isAnimated: isAnimated(bytes, kind) };
}

/** The kinds that are decoded; everything else is refused before a decoder sees it. */
const photoKinds: ReadonlySet<Kind> = new Set(['JPEG', 'PNG', 'WebP', 'AVIF']);

function kindOf(bytes: Uint8Array): Kind {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'JPEG';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'PNG';
  if (textAt(bytes, 0, 4) === 'RIFF' && textAt(bytes, 8, 4) === 'WEBP') return 'WebP';
  if (textAt(bytes, 4, 4) === 'ftyp') return brandOf(bytes);
  if (textAt(bytes, 0, 4) === 'GIF8') return 'GIF';
  if (textAt(bytes, 0, 5) === '%PDF-') return 'PDF';
  if (textAt(bytes, 0, 2) === 'BM') return 'BMP';
  if (['II*\0', 'MM\0*'].includes(textAt(bytes, 0, 4))) return 'TIFF';
  if (/<svg[\s>]/i.test(textAt(bytes, 0, 2_000))) return 'SVG';
  return 'unknown';
}

/** ISO base media files say in their first box which formats they follow (ISO/IEC 14496-12, 4.3). */
function brandOf(bytes: Uint8Array): Kind {
  const brands = textAt(bytes, 8, Math.min(uint32(bytes, 0), 200) - 8);
  if (/^(.{4})*(avif|avis)/s.test(brands)) return 'AVIF';
  return /^(.{4})*(hei[cxms]|hev[cxms]|mif1)/s.test(brands) ? 'HEIC' : 'unknown';
}

function isAnimated(bytes: Uint8Array, kind: Kind): boolean {
  switch (kind) {
    case 'AVIF':
      return textAt(bytes, 8, 4) === 'avis';
    case 'WebP':
      // The flag of an extended file (RFC 9649, 2.7).
      return textAt(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
    case 'PNG':
      return hasAnimationChunk(bytes);
    default:
      return false;
  }
}

/** An animated PNG has a chunk acTL before its image data (PNG, third edition, 11.3.6.1). */
function hasAnimationChunk(bytes: Uint8Array): boolean {
  for (let at = 8; at + 8 <= bytes.length; at += uint32(bytes, at) + 12) {
    const chunk = textAt(bytes, at + 4, 4);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
  }
  return false;
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

/** Bytes as text, one character a byte. */
function textAt(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + Math.max(0, length)));
}

function uint32(bytes: Uint8Array, at: number): number {
  return bytes.length < at + 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(at);
}

type Kind = 'JPEG' | 'PNG' | 'WebP' | 'AVIF' | 'HEIC' | 'GIF' | 'TIFF' | 'BMP' | 'PDF' | 'SVG' | 'unknown';
export type Identified = { kind: Kind; isPhoto: boolean; isAnimated: boolean };
