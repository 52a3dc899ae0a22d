// The photos as received: which files there are, and what is in them. A file whose size and time are as they
// were is not read again.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, renameSync, writeFileSync, type Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { received } from '../../src/photos/recipe.ts';
import type { PassedOver, Received } from '../../src/photos/assign.ts';

/** The photos as they lie in the folder, and what lies there that is none. Links are not followed. */
export async function listReceived(folder: string): Promise<Received> {
  const folders = new Map<string, string[]>();
  const passedOver: PassedOver[] = [];
  const inside: string[] = [];
  const take = (entries: readonly Dirent<Buffer>[], within: string): void => {
    const files: string[] = [];
    for (const entry of entries) {
      const name = entry.name.toString();
      const path = within === '' ? name : `${within}/${name}`;
      // As text such a name is another one, under which nothing can be opened.
      if (!isUtf8(entry.name)) passedOver.push({ path, why: 'name' });
      else if (entry.isFile()) files.push(name);
      else if (entry.isSymbolicLink()) passedOver.push({ path, why: 'link' });
      else if (!entry.isDirectory()) continue;
      else if (within === '') inside.push(name);
      else passedOver.push({ path, why: 'folder' });
    }
    folders.set(within, files);
  };
  take(await entriesIn(folder).catch(absent), '');
  for (const name of inside) {
    try {
      take(await entriesIn(join(folder, name)), name);
    } catch (error) {
      passedOver.push({ path: name, why: 'unreadable', code: codeOf(error) });
    }
  }
  return { folders, passedOver };
}

/** A digest of names, sizes and times, which changes when a photo does and costs no reading of photos. */
export async function digestReceived(folder: string): Promise<string> {
  const hash = createHash('sha256');
  const { folders, passedOver } = await listReceived(folder);
  for (const [name, files] of [...folders].toSorted()) {
    for (const file of files.toSorted()) {
      const path = join(folder, name, file);
      const state = await stat(path).then(({ size, mtimeMs }) => `${size}\0${mtimeMs}`, codeOf);
      hash.update(`${name}/${file}\0${state}\0`);
    }
  }
  const passed = passedOver.map(({ path, why, code }) => `${path}\0${why}\0${code ?? ''}\0`);
  for (const each of passed.toSorted()) hash.update(each);
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

/** Names as bytes: a file that came from Windows in a ZIP may have one that is no text here. */
function entriesIn(folder: string): Promise<Dirent<Buffer>[]> {
  return readdir(folder, { withFileTypes: true, encoding: 'buffer' });
}

function absent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

/** `EACCES` where a folder may not be read, `ENOENT` where a file went away since it was listed */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** By path: bytes, milliseconds of the last change, SHA-256. */
type Seen = Record<string, [number, number, string]>;
export type Content = { size: number; sha256: string };
