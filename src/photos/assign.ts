// Which received photos belong to which vehicle, and in which order. Names in the inventory are compared with
// the names of files that are there; no path is ever made from one.
import { slugOf } from '../catalogue/slug.ts';
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { received } from './recipe.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * Gives each vehicle the files of its folder: those its photos column names, in that order, or, where it names
 * none that is there, all of them in the order of their names. The folder is called by the ref, in any spelling with the same address.
 * @param folders the names of the files in each folder of content/photos; what lies beside them under `''`
 * @returns paths within content/photos by the vehicle's slug; vehicles without any are left out
 */
export function assignPhotos(vehicles: readonly Vehicle[], folders: ReceivedFolders): Assignment {
  const issues = strayFiles(folders);
  const bySlug = new Map<string, string>();
  const slugs = new Set(vehicles.map(({ slug }) => slug));
  for (const folder of [...folders.keys()].toSorted(byName)) {
    if (folder === '') continue;
    const slug = slugOf(folder);
    const first = slug === undefined ? undefined : bySlug.get(slug);
    if (slug === undefined || !slugs.has(slug))
      issues.push(issue('photo-folder-unknown', at(folder), folder));
    else if (first === undefined) bySlug.set(slug, folder);
    else issues.push(issue('photo-folder-double', at(folder), folder, { first }));
  }
  const photos = new Map<string, string[]>();
  for (const vehicle of vehicles) {
    const folder = bySlug.get(vehicle.slug);
    const files = folder === undefined ? [] : shownFiles(folders.get(folder) ?? []);
    const chosen = choose(vehicle, folder ?? vehicle.ref, files, issues);
    if (chosen.length > 0)
      photos.set(
        vehicle.slug,
        chosen.map((name) => `${folder}/${name}`),
      );
  }
  return { photos, issues };
}

function choose(vehicle: Vehicle, folder: string, files: readonly string[], issues: Issue[]): string[] {
  const byKey = new Map(files.map((name) => [fold(name), name]));
  const listed = [...new Set(vehicle.photos?.map(fileName) ?? [])];
  const found = [...new Set(listed.map((name) => byKey.get(fold(name))))].filter(
    (name) => name !== undefined,
  );
  const chosen = found.length > 0 ? found : files.toSorted(byName);
  const report = (code: IssueCode, names: readonly string[]) => {
    if (names.length > 0)
      issues.push(issue(code, at(`${folder}/${names[0]}`), names[0], { count: names.length }));
  };
  // A vehicle that is gone may have lost its photos.
  if (vehicle.leftOn === undefined)
    report(
      'photo-missing',
      listed.filter((name) => !byKey.has(fold(name))),
    );
  report(
    'photo-unlisted',
    files.filter((name) => !chosen.includes(name)),
  );
  if (chosen.length > received.mostOfOne)
    issues.push(issue('photo-too-many', at(folder), String(chosen.length), { limit: received.mostOfOne }));
  return chosen.slice(0, received.mostOfOne);
}

function strayFiles(folders: ReceivedFolders): Issue[] {
  return shownFiles(folders.get('') ?? [])
    .toSorted(byName)
    .map((name) => issue('photo-stray', at(name), name));
}

/** A list may name a photo by the address it has elsewhere: its last part is the file. */
function fileName(listed: string): string {
  const path = URL.parse(listed)?.pathname ?? listed;
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Without what operating systems leave behind. */
function shownFiles(names: readonly string[]): string[] {
  return names.filter((name) => !/^\.|^(thumbs\.db|desktop\.ini)$/i.test(name));
}

/** Windows and macOS do not tell cases and compositions of letters apart; an export made there may not either. */
function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** 2.jpg before 10.jpg. */
function byName(a: string, b: string): number {
  return inOrder.compare(a, b) || (a < b ? -1 : 1);
}

const inOrder = new Intl.Collator('en', { numeric: true });

const at = (file: string) => ({ in: 'photo', file: `content/photos/${file}` }) as const;

export type ReceivedFolders = ReadonlyMap<string, readonly string[]>;
export type Assignment = { photos: Map<string, string[]>; issues: Issue[] };
