// Which received photos belong to which vehicle, and in which order. Names in the inventory are compared with
// the names of files that are there; no path is ever made from one.
import { slugOf } from '../catalogue/slug.ts';
import { issue, type Issue, type IssueCode } from '../issues/issue.ts';
import { received } from './recipe.ts';
import type { Vehicle } from '../inventory/vehicle.ts';

/**
 * Gives each vehicle the files of its folder: those its photos column names, in that order, or, where it names
 * none that is there, all of them in the order of their names.
 * @returns paths within content/photos by the vehicle's slug; vehicles without any are left out
 */
export function assignPhotos(vehicles: readonly Vehicle[], { folders, passedOver }: Received): Assignment {
  const issues = [...strayFiles(folders), ...passedOver.filter(isNoHabit).map(issueOf)];
  const own = foldersOf(vehicles, folders.keys());
  issues.push(...strayFolders(own, folders));
  const photos = new Map<string, string[]>();
  for (const vehicle of vehicles) {
    const folder = own.get(vehicle.slug);
    const files = folder === undefined ? [] : photoNames(folders.get(folder) ?? []);
    const chosen = choose(vehicle, folder ?? vehicle.ref, files, issues);
    if (chosen.length > 0)
      photos.set(
        vehicle.slug,
        chosen.map((name) => `${folder}/${name}`),
      );
  }
  return { photos, issues };
}

/**
 * The folder of each vehicle by its slug: the one called by the ref, or else the first whose name has the same address.
 * @param names of the folders in content/photos, `''` for what lies beside them
 */
export function foldersOf(vehicles: readonly Named[], names: Iterable<string>): Map<string, string> {
  const refs = new Map(vehicles.map(({ slug, ref }) => [slug, ref]));
  const own = new Map<string, string>();
  for (const name of [...names].toSorted(byName)) {
    const slug = slugOf(name);
    if (slug === undefined || !refs.has(slug)) continue;
    if (!own.has(slug) || name === refs.get(slug)) own.set(slug, name);
  }
  return own;
}

/** The names of a folder's files as they are shown: 2.jpg before 10.jpg, without what operating systems leave behind. */
export function photoNames(names: readonly string[]): string[] {
  return names.filter((name) => !isHabit(name)).toSorted(byName);
}

function choose(vehicle: Vehicle, folder: string, files: readonly string[], issues: Issue[]): string[] {
  const byKey = new Map(files.map((name) => [fold(name), name]));
  const listed = [...new Set(vehicle.photos?.map(fileName) ?? [])];
  const found = [...new Set(listed.map((name) => byKey.get(fold(name))))].filter(
    (name) => name !== undefined,
  );
  const chosen = found.length > 0 ? found : files;
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
  return photoNames(folders.get('') ?? []).map((name) => issue('photo-stray', at(name), name));
}

/** Folders that are not shown: of no vehicle, or of one that has another. */
function strayFolders(own: ReadonlyMap<string, string>, folders: ReceivedFolders): Issue[] {
  const names = [...folders.keys()].filter((name) => name !== '').toSorted(byName);
  return names.flatMap((name) => {
    const first = own.get(slugOf(name) ?? '');
    if (first === undefined) return issue('photo-folder-unknown', at(name), name);
    return first === name ? [] : issue('photo-folder-double', at(name), name, { first });
  });
}

function issueOf({ path, why, code }: PassedOver): Issue {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return issue(codeOfReason[why], at(path), name, code === undefined ? undefined : { why: code });
}

const codeOfReason = {
  name: 'photo-name',
  folder: 'photo-folder-inside',
  link: 'photo-link',
  unreadable: 'photo-unreadable',
} as const satisfies Record<PassedOver['why'], IssueCode>;

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

/** What operating systems leave behind. */
function isHabit(name: string): boolean {
  return /^\.|^(thumbs\.db|desktop\.ini)$/i.test(name);
}

function isNoHabit({ path }: PassedOver): boolean {
  return !isHabit(path.slice(path.lastIndexOf('/') + 1));
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

/** The names of the files in each folder of content/photos; what lies beside the folders under `''`. */
export type ReceivedFolders = ReadonlyMap<string, readonly string[]>;
/** What lies in content/photos and is neither a photo nor the folder of a vehicle. */
export type PassedOver = {
  path: string;
  /** Its name is no text here, it is a folder within a vehicle's folder, a link, or a folder that cannot be read. */
  why: 'name' | 'folder' | 'link' | 'unreadable';
  /** What the system answered. */
  code?: string;
};
export type Received = { folders: ReceivedFolders; passedOver: readonly PassedOver[] };
type Named = Pick<Vehicle, 'ref' | 'slug'>;
export type Assignment = { photos: Map<string, string[]>; issues: Issue[] };
