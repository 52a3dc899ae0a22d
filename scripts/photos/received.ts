// The photos as received: which files there are, and what is in them. A file whose size and time are as they
// were is not read again.
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { received } from '../../src/photos/recipe.ts';
import type { ReceivedFolders } from '../../src/photos/assign.ts';

/** The names of the files in each folder; what lies beside the folders under `''`. Links are not followed. */
export async function listReceived(folder: string): Promise<ReceivedFolders> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(absent);
  const folders = new Map<string, string[]>();
  const files = (within: typeof entries) => within.filter((entry) => entry.isFile()).map(({ name }) => name);
  folders.set('', files(entries));
  for (const { name } of entries.filter((entry) => entry.isDirectory()))
    folders.set(name, files(await readdir(join(folder, name), { withFileTypes: true })));
  return folders;
}

/** A digest of names, sizes and times, which changes when a photo does and costs no reading of photos. */
export async function digestReceived(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, files] of [...(await listReceived(folder))].toSorted()) {
    for (const file of files.toSorted()) {
      const { size, mtimeMs } = await stat(join(folder, name, file));
      hash.update(`${name}/${file}\0${size}\0${mtimeMs}\0`);
    }
  }
  return hash.digest('hex');
}

/**
 * Tells the content of each file.
 * @param paths within the folder
 * @returns size in bytes and SHA-256 by path, or the error that kept a file from being read
 */
export async function readContents(
  folder: string,
  cache: string,
  paths: Iterable<string>,
): Promise<Map<string, Content | Error>> {
  const before = readSeen(cache);
  const seen: Seen = {};
  const contents = new Map<string, Content | Error>();
  for (const path of paths) {
    try {
      const { size, mtimeMs } = await stat(join(folder, path));
      const known = before[path];
      const sha256 =
        known?.[0] === size && known[1] === mtimeMs ? known[2] : await digest(join(folder, path), size);
      seen[path] = [size, mtimeMs, sha256];
      contents.set(path, { size, sha256 });
    } catch (error) {
      contents.set(path, error as Error);
    }
  }
  mkdirSync(cache, { recursive: true });
  const file = seenFile(cache);
  writeFileSync(`${file}.${process.pid}`, JSON.stringify(seen));
  renameSync(`${file}.${process.pid}`, file);
  return contents;
}

/** A file that is too large to be shown is known by its size alone. */
async function digest(path: string, size: number): Promise<string> {
  if (size > received.mostBytes) return `${size} bytes`;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

function readSeen(cache: string): Seen {
  try {
    return JSON.parse(readFileSync(seenFile(cache), 'utf8')) as Seen;
  } catch {
    return {};
  }
}

const seenFile = (cache: string): string => join(cache, 'seen.json');

function absent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** By path: bytes, milliseconds of the last change, SHA-256. */
type Seen = Record<string, [number, number, string]>;
export type Content = { size: number; sha256: string };
