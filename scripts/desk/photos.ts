// Photos as they are dropped on the desk: told by their first bytes, kept in the folder of their vehicle, and
// what is still missing.
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { vehicleName } from '../../src/catalogue/name.ts';
import { foldersOf, photoNames } from '../../src/photos/assign.ts';
import { identify } from '../../src/photos/identify.ts';
import { folders as siteFolders } from '../../src/photos/names.ts';
import { received } from '../../src/photos/recipe.ts';
import { isPathTrick, isPictureName, placePhoto } from '../../src/staff/photo-place.ts';
import type { DeskPhotos } from '../../src/staff/ports.ts';
import { listReceived } from '../photos/received.ts';
import { isDiskFull } from '../../src/staff/disk-full.ts';
import { readStock } from '../release/read-inputs.ts';

/** @param root of the content they belong to */
export function openPhotos(root: string): DeskPhotos {
  const folder = join(root, 'content/photos');
  const vehiclesOnSite = async () => {
    const stock = await readStock(join(root, 'content/inventory/vehicles.jsonl'));
    return stock?.ok ? stock.value.vehicles : [];
  };
  return {
    async list() {
      const vehicles = await vehiclesOnSite();
      const { folders } = await listReceived(folder);
      const own = foldersOf(vehicles, folders.keys());
      const withPhotos = vehicles.flatMap(({ ref, slug }) => {
        const name = own.get(slug) ?? '';
        const files = name === '' ? [] : photoNames(folders.get(name) ?? []);
        return files.length > 0 ? [{ ref, folder: name, files }] : [];
      });
      const has = new Set(withPhotos.map(({ ref }) => ref));
      return {
        withPhotos,
        missing: vehicles
          .filter(({ ref, leftOn }) => leftOn === undefined && !has.has(ref))
          .map((vehicle) => ({ ref: vehicle.ref, name: vehicleName(vehicle) })),
      };
    },
    async receive(path, body) {
      if (isPathTrick(path)) return { refused: 'name' };
      const vehicles = await vehiclesOnSite();
      const refs = new Map(vehicles.map(({ slug, ref }) => [slug, ref]));
      const place = placePhoto(path, refs);
      if (!place) return { refused: isPictureName(path) ? 'no-vehicle' : 'no-photo' };
      const bytes = await readAll(body, received.mostBytes).catch(() => 'cut-off' as const);
      if (typeof bytes === 'string') return { refused: bytes };
      const { isPhoto, isAnimated } = identify(bytes);
      if (!isPhoto || isAnimated) return { refused: 'no-photo' };
      // The vehicle's folder may be there under another spelling of the ref.
      const known = foldersOf(vehicles, (await listReceived(folder)).folders.keys()).get(place.folder);
      const own = join(folder, known ?? place.folder);
      const beside = join(folder, `.${randomBytes(6).toString('hex')}.part`);
      try {
        await mkdir(own, { recursive: true });
        const file = await open(beside, 'wx');
        await file.writeFile(bytes).finally(() => file.close());
        await rename(beside, join(own, place.name));
      } catch (error) {
        if (isDiskFull(error)) return { refused: 'disk' };
        throw error;
      } finally {
        await rm(beside, { force: true });
      }
      return { ref: place.ref };
    },
    async picture(wanted, name) {
      // Only a file that the list holds is opened: nothing of an address becomes a path.
      const found = wanted === '' ? undefined : (await listReceived(folder)).folders.get(wanted);
      if (!found?.includes(name)) return undefined;
      const bytes = await readFile(join(folder, wanted, name));
      const type = types[identify(bytes).kind];
      return type
        ? { bytes, type, tag: createHash('sha256').update(bytes).digest('hex').slice(0, 16) }
        : undefined;
    },
    thumb: (name) => readFile(join(root, 'dist', siteFolders.thumbs, name)).catch(() => undefined),
  };
}

async function readAll(
  body: ReadableStream<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | 'too-large'> {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (;;) {
    const part = await reader?.read();
    if (!part || part.done) return Buffer.concat(parts);
    length += part.value.byteLength;
    if (length > limit) {
      await reader?.cancel();
      return 'too-large';
    }
    parts.push(part.value);
  }
}

const types: Record<string, string> = {
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  WebP: 'image/webp',
  AVIF: 'image/avif',
};
