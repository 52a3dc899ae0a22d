// Which vehicle a dropped photo belongs to: by a folder called by the ref, else by a name that begins with it.
import { slugOf } from '../catalogue/slug.ts';

/**
 * `2026/NG-1024/front.jpg` and `NG-1024_2.jpg` belong to NG-1024.
 * @param path as the browser names it, with folders where a folder was dropped
 * @param refs of the vehicles on the site, by slug
 * @returns the folder and the name to keep it under, neither of them with anything of a path in it
 */
export function placePhoto(path: string, refs: ReadonlyMap<string, string>): PhotoPlace | undefined {
  const parts = path.normalize('NFKC').split(/[/\\]/);
  const name = plainName(parts.at(-1) ?? '');
  if (name === undefined) return undefined;
  for (const folder of parts.slice(0, -1).toReversed()) {
    const ref = refs.get(slugOf(folder) ?? '');
    if (ref !== undefined) return { folder: slugOf(ref)!, ref, name };
  }
  // From the longest beginning that ends at a mark: NG-1024-2.jpg is of NG-1024, if there is no NG-1024-2.
  const stem = name.replace(/\.[a-z]+$/i, '');
  for (let end = stem.length; end > 0; end -= 1) {
    if (end < stem.length && !/[^\p{L}\p{N}]/u.test(stem[end] ?? '')) continue;
    const ref = refs.get(slugOf(stem.slice(0, end)) ?? '');
    if (ref !== undefined) return { folder: slugOf(ref)!, ref, name };
  }
  return undefined;
}

/** Whether a name is made to lead elsewhere: no browser names what was dropped so. */
export function isPathTrick(path: string): boolean {
  return /[\\\p{Cc}]/u.test(path) || path.split('/').some((part) => part === '..' || part === '.');
}

/** Whether a file is a picture by its name. */
export function isPictureName(path: string): boolean {
  return plainName(path.normalize('NFKC').split(/[/\\]/).at(-1) ?? '') !== undefined;
}

/** Letters, digits and a few marks, with the ending of a picture. */
function plainName(name: string): string | undefined {
  const plain = name.replace(/[^\p{L}\p{N}._ ()-]/gu, '_').replace(/^[.\s]+/, '');
  return /^.{1,120}\.(jpe?g|png|webp|avif)$/i.test(plain) ? plain : undefined;
}

export type PhotoPlace = { folder: string; ref: string; name: string };
