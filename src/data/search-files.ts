// The column files as they are sent: framed with gzip and named after what they hold.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { searchFiles } from '../catalogue/addresses.ts';
import { namesIn } from './search-names.ts';
import { MANIFEST_VERSION, type FileEntry, type Manifest } from '../search/manifest.ts';
import { toParts, type PartFiles } from '../search/parts.ts';
import type { Row } from '../search/columns.ts';
import type { FileKind } from '../search/format.ts';

/** @param mostInOne vehicles up to which one set of files holds all makes; see `toParts` */
export function toSearchFiles(rows: readonly Row[], mostInOne?: number): SearchFiles {
  const parts = toParts(rows, namesIn(rows), mostInOne).map((part) => ({ part, framed: frame(part) }));
  const manifest: Manifest = {
    version: MANIFEST_VERSION,
    count: rows.length,
    files: searchFiles,
    parts: parts.map(({ part: { make, rows: count }, framed }) => ({
      ...(make !== undefined && { make }),
      rows: count,
      core: entry(framed.core),
      features: entry(framed.features),
      text: entry(framed.text),
    })),
  };
  // Two makes may have the same features: then they share a file.
  const all = parts.flatMap(({ framed }) => Object.values(framed));
  return { manifest, files: [...new Map(all.map((file) => [file.name, file])).values()] };
}

function frame(part: PartFiles): Record<FileKind, SearchFile> {
  const framed = (kind: FileKind): SearchFile => {
    const digest = createHash('sha256').update(part[kind]).digest('hex').slice(0, 12);
    return { name: `${kind}-${digest}`, bytes: gzipSync(part[kind], { level: 9 }) };
  };
  return { core: framed('core'), features: framed('features'), text: framed('text') };
}

function entry({ name, bytes }: SearchFile): FileEntry {
  return [name, bytes.length];
}

export type SearchFile = { name: string; bytes: Uint8Array<ArrayBuffer> };
export type SearchFiles = { manifest: Manifest; files: SearchFile[] };
