// The list of a stock's column files: the one file of search whose name never changes. Every other file is
// named after what it holds, so that a browser keeps it for as long as it is true.
import type { FileKind } from './format.ts';

export const MANIFEST_VERSION = 1;

/** The address of one of its files. */
export function fileAddress({ files }: Pick<Manifest, 'files'>, [name]: FileEntry): string {
  return files.replace('{}', name);
}

/** @returns undefined where it is not a manifest; `newer` where it is one that this code does not know */
export function parseManifest(value: unknown): Manifest | 'newer' | undefined {
  const manifest = value as Partial<Manifest> | null;
  if (typeof manifest?.version !== 'number') return undefined;
  if (manifest.version > MANIFEST_VERSION) return 'newer';
  const hasFiles = typeof manifest.files === 'string' && manifest.files.startsWith('/');
  return hasFiles && Array.isArray(manifest.parts) && manifest.parts.every(isPart)
    ? (manifest as Manifest)
    : undefined;
}

function isPart(part: Partial<Part> | null): boolean {
  const isFile = (file: unknown) => Array.isArray(file) && typeof file[0] === 'string' && Number(file[1]) > 0;
  return typeof part?.rows === 'number' && [part.core, part.features, part.text].every(isFile);
}

/**
 * `count` is the vehicles of all parts; one part holds all makes, or each part one make. `files` is the address
 * of a file, with `{}` for its name.
 */
export type Manifest = { version: number; count: number; files: string; parts: Part[] };

export type Part = { make?: string; rows: number } & Record<FileKind, FileEntry>;

/** A file's name without folder and ending, and its size as sent. */
export type FileEntry = [name: string, bytes: number];
