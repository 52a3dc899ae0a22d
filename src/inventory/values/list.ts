// Lists in one cell: features, remarks, photos.
import { equipment, translator } from '../english.ts';
import { toShown } from '../fold.ts';
import { nothing, remarked, value, type Read } from '../reading.ts';
import { isBlank } from './number.ts';

/** `Navi; ETC、バックカメラ` -> three texts, the usual Japanese words in English; repeated ones once. */
export const readTexts: Read<string[]> = (cell) => {
  const items = [...new Set(itemsOf(cell, separators).map(translate))];
  return items.length === 0 ? nothing() : value(items);
};

/**
 * File names below content/photos/<ref>/ and https addresses, separated by `;`, `、`, `|`, a line break or,
 * where no address holds one, a comma; or a JSON array. What is neither is left out and reported: a photo
 * reaches a page as an address, so its alphabet is closed.
 */
export const readPhotos: Read<string[]> = (cell) => {
  const named = fromJson(cell) ?? itemsOf(cell, /[;；、,\n\r|]/);
  if (named.length === 0) return nothing();
  const photos = named.filter(isPhoto);
  if (photos.length === named.length) return value(photos);
  const reading = photos.length > 0 ? value(photos) : nothing();
  return remarked(reading, 'photo-invalid', { photo: named.find((name) => !isPhoto(name)) ?? '' });
};

const translate = translator(equipment);

const separators = /[;；、\n\r]/;

function itemsOf(cell: string, separator: RegExp): string[] {
  return [
    ...new Set(
      cell
        .split(separator)
        .map(toShown)
        .filter((item) => !isBlank(item)),
    ),
  ];
}

function fromJson(cell: string): string[] | undefined {
  if (!cell.trimStart().startsWith('[')) return undefined;
  try {
    const list: unknown = JSON.parse(cell);
    if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return [...new Set(list)];
  } catch {
    // Not JSON: read as a list.
  }
  return undefined;
}

function isPhoto(name: string): boolean {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*\.(jpe?g|png|webp|avif)$/i.test(name))
    return name.length <= 120;
  if (!/^https:\/\/[!-~]+$/.test(name)) return false;
  const address = URL.parse(name);
  return address !== null && address.username === '' && address.password === '';
}
