// Pictures once made, by the id of photo and recipe. An entry is complete before it has its name, so that work
// cut off at any moment goes on from there; the whole folder may be removed, at the price of making it anew.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { recipes, type Output } from '../../src/photos/recipe.ts';
import type { PhotoFacts } from '../../src/photos/manifest.ts';
import type { Encoding, Refusal } from './encode.ts';

/** Entries that no vehicle has used are kept so long after they were made, in days. */
const KEPT_UNUSED = 90;
const DAY = 86_400_000;
const RECORD = 'photo.json';

/** What is known of a photo; nothing where it is to be made. A file of the entry that is gone counts as gone. */
export function readEntry(cache: string, id: string): Entry | undefined {
  try {
    const folder = entryFolder(cache, id);
    const entry = JSON.parse(readFileSync(join(folder, RECORD), 'utf8')) as Entry;
    const files = new Set(readdirSync(folder));
    return !entry.ok || outputs.every((output) => files.has(output)) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps what came of a photo: its pictures, or why there are none. */
export function writeEntry(cache: string, id: string, encoding: Encoding): Entry {
  const entry: Entry = encoding.ok
    ? { ok: true, photo: encoding.photo }
    : { ok: false, refusal: encoding.refusal };
  const folder = entryFolder(cache, id);
  const making = `${folder}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  if (encoding.ok)
    for (const [output, picture] of encoding.pictures) writeFileSync(join(making, output), picture);
  writeFileSync(join(making, RECORD), JSON.stringify(entry));
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another process has made the same meanwhile.
    rmSync(making, { recursive: true, force: true });
    if (!existsSync(join(folder, RECORD))) throw error;
  }
  return entry;
}

export function pictureFile(cache: string, id: string, output: Output): string {
  return join(entryFolder(cache, id), output);
}

/** Removes what no vehicle uses any more and what was left half made. @param now milliseconds since 1970 */
export function pruneCache(cache: string, used: ReadonlySet<string>, now: number): void {
  for (const group of namesIn(entriesFolder(cache))) {
    for (const name of namesIn(join(entriesFolder(cache), group))) {
      if (used.has(name)) continue;
      const folder = join(entriesFolder(cache), group, name);
      const age = (now - statSync(folder).mtimeMs) / DAY;
      if (age > (name.includes('.') ? 1 : KEPT_UNUSED)) rmSync(folder, { recursive: true, force: true });
    }
  }
}

const outputs = Object.keys(recipes) as Output[];

const entriesFolder = (cache: string): string => join(cache, 'made');

/** Two levels: a folder of a hundred thousand names is slow on some systems. */
const entryFolder = (cache: string, id: string): string => join(entriesFolder(cache), id.slice(0, 2), id);

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

export type Entry = { ok: true; photo: PhotoFacts } | { ok: false; refusal: Refusal };
