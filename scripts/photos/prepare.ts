// From photos as received to pictures for the site: finds each vehicle's photos, makes what is not in the
// cache, and says what every vehicle has.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import packageFile from '../../package.json' with { type: 'json' };
import { issue, type Issue } from '../../src/issues/issue.ts';
import { assignPhotos } from '../../src/photos/assign.ts';
import { drawVehicle } from '../../src/photos/drawing/draw.ts';
import { cacheKey, received } from '../../src/photos/recipe.ts';
import { sampleDrawings, type Drawing } from '../../src/photos/sample.ts';
import { photosCache, photosFolder } from '../release/paths.ts';
import { pruneCache, readEntry, type Entry } from './cache.ts';
import { encodeAll, type Source } from './encoders.ts';
import { codeOf, listReceived, readContents } from './received.ts';
import type { Vehicle } from '../../src/inventory/vehicle.ts';
import type { PhotoFacts, PhotoManifest } from '../../src/photos/manifest.ts';

/** Part of every key: another version may encode otherwise. */
const encoder = `sharp ${packageFile.dependencies.sharp}`;

/**
 * Prepares the photos of the stock. Nothing that is received makes this fail: a photo that cannot be shown is
 * left out and reported.
 */
export async function preparePhotos({
  vehicles,
  sample,
  folder = photosFolder,
  cache = photosCache,
  onPhotos = () => undefined,
}: Wanted): Promise<Prepared> {
  const { photos: paths, issues: assigning } = assignPhotos(vehicles, await listReceived(folder));
  // The photo names of invented stock are invented too.
  const issues = sample ? assigning.filter(({ code }) => code !== 'photo-missing') : assigning;
  const photos = await receivedPhotos([...new Set([...paths.values()].flat())], folder, cache, onPhotos);
  const shown = new Map<string, string[]>();
  const known = new Map<string, PhotoFacts>();
  for (const [slug, own] of paths) {
    const ids = new Set<string>();
    for (const path of own) {
      const { id, entry } = photos.made.get(path)!;
      if (entry.ok) {
        ids.add(id);
        known.set(id, entry.photo);
      } else {
        const { code, found, facts } = entry.refusal;
        issues.push(issue(code, { in: 'photo', file: `content/photos/${path}` }, found, facts));
      }
    }
    if (ids.size > 0) shown.set(slug, [...ids]);
  }

  const bare = sample ? vehicles.filter(({ slug }) => !shown.has(slug)) : [];
  const drawings = new Map<string, Drawing>();
  const drawn = bare.map((vehicle) => {
    const own = sampleDrawings(vehicle);
    for (const drawing of own) drawings.set(keyOf(drawing), drawing);
    return { slug: vehicle.slug, keys: own.map(keyOf) };
  });
  const pictures = await drawnPhotos(drawings, cache, onPhotos);
  for (const { id, entry } of pictures.made.values())
    if (entry.ok) known.set(id, { ...entry.photo, drawn: true });
  for (const { slug, keys } of drawn) {
    const ids = keys.map((key) => pictures.made.get(key)!.id).filter((id) => known.has(id));
    if (ids.length > 0) shown.set(slug, ids);
  }
  pruneCache(cache, new Set(known.keys()), Date.now());
  return {
    manifest: { photos: inOrder(known), vehicles: inOrder(shown) },
    issues,
    encoded: photos.encoded + pictures.encoded,
  };
}

async function receivedPhotos(
  paths: readonly string[],
  folder: string,
  cache: string,
  onPhotos: PhotoProgress,
): Promise<Made> {
  const contents = await readContents(folder, cache, paths);
  const sources = new Map<string, { id: string; source: Source }>();
  const made: Made['made'] = new Map();
  for (const path of paths) {
    const content = contents.get(path)!;
    if (content instanceof Error) made.set(path, { id: '', entry: unreadable(path, content) });
    else if (content.size > received.mostBytes) made.set(path, { id: '', entry: tooLarge(content.size) });
    else sources.set(path, { id: idOf(content.sha256), source: { file: join(folder, path) } });
  }
  const rest = await makeEntries(sources, cache, (done, total) => onPhotos('photos', done, total));
  return { made: new Map([...made, ...rest.made]), encoded: rest.encoded };
}

async function drawnPhotos(
  drawings: ReadonlyMap<string, Drawing>,
  cache: string,
  onPhotos: PhotoProgress,
): Promise<Made> {
  const sources = new Map(
    [...drawings].map(([key, { type, colour, view }]) => {
      const drawing = drawVehicle(type, colour, view);
      return [key, { id: idOf(sha256(drawing)), source: { drawing } }];
    }),
  );
  return makeEntries(sources, cache, (done, total) => onPhotos('drawings', done, total));
}

/** The cache's entry for each source, made where it is missing, once for sources that are the same. */
async function makeEntries(
  sources: ReadonlyMap<string, { id: string; source: Source }>,
  cache: string,
  onMade: (done: number, total: number) => void,
): Promise<Made> {
  const entries = new Map<string, Entry>();
  const missing = new Map<string, Source>();
  for (const { id, source } of sources.values()) {
    if (entries.has(id) || missing.has(id)) continue;
    const entry = readEntry(cache, id);
    if (entry) entries.set(id, entry);
    else missing.set(id, source);
  }
  const jobs = [...missing].map(([id, source]) => ({ id, cache, source }));
  const answers = await encodeAll(jobs, onMade);
  for (const [at, { id }] of jobs.entries()) entries.set(id, answers[at]!);
  return {
    made: new Map([...sources].map(([key, { id }]) => [key, { id, entry: entries.get(id)! }])),
    encoded: answers.filter(({ ok }) => ok).length,
  };
}

function unreadable(path: string, error: Error): Entry {
  const found = path.slice(path.lastIndexOf('/') + 1);
  return { ok: false, refusal: { code: 'photo-unreadable', found, facts: { why: codeOf(error) } } };
}

function tooLarge(bytes: number): Entry {
  const megabytes = (size: number) => `${Math.round(size / 1e6)} MB`;
  const facts = { limit: megabytes(received.mostBytes) };
  return { ok: false, refusal: { code: 'photo-too-large', found: megabytes(bytes), facts } };
}

function idOf(content: string): string {
  return sha256(cacheKey(content, encoder)).slice(0, 20);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function keyOf({ type, colour, view }: Drawing): string {
  return `${type} ${colour} ${view}`;
}

function inOrder<T>(entries: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

export type Wanted = {
  vehicles: readonly Vehicle[];
  /** Vehicles without a photo get drawings: only for stock that is invented. */
  sample: boolean;
  /** Where the received photos and the cache are; the project's own if left out. */
  folder?: string;
  cache?: string;
  onPhotos?: PhotoProgress | undefined;
};
/** Told before the first and after each photo that is made, and drawing; not at all where there are none. */
export type PhotoProgress = (kind: 'photos' | 'drawings', done: number, total: number) => void;
export type Prepared = {
  manifest: PhotoManifest;
  issues: Issue[];
  /** How many of the manifest's photos were made now; the rest were in the cache. */
  encoded: number;
};
/** By path or drawing. */
type Made = { made: Map<string, { id: string; entry: Entry }>; encoded: number };
