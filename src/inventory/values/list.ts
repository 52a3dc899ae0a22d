// Lists in one cell: features, remarks, photos.
import { equipment, translator } from '../english.ts';
import { toPlain, toShown } from '../fold.ts';
import { nothing, remarked, value, type Read } from '../reading.ts';
import { isBlank } from './number.ts';

/** `Navi; ETC、バックカメラ` -> three texts, the usual Japanese words in English; repeated ones once. */
export const readFeatures: Read<string[]> = (cell) => {
  const items = [...new Set(itemsOf(cell, separators).map(translate))];
  return items.length === 0 ? nothing() : value(items);
};

/**
 * Remarks: a list from which what is not for visitors is left out and reported: what looks like a person's
 * (telephone numbers, mail addresses, postal codes, Japanese number plates, `田中様`), what was paid, and what is
 * called a chassis number: with or without a column of its own, that one is never shown in full.
 */
export const readRemarks: Read<string[]> = (cell) => {
  const items = itemsOf(cell, separators);
  const open = [...new Set(items.filter((item) => !isPrivate(item)).map(translate))];
  const reading = open.length === 0 ? nothing() : value(open);
  return items.some(isPrivate) ? remarked(reading, 'remark-private') : reading;
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

const costs =
  /仕入|原価|粗利|落札|買取|(cost|purchase|buying|auction) price|(bought|purchased) (for|from|at)/i;

const personal =
  /〒|[\w.+-]+@[\w-]+\.[\w.]+|(?:\+\d{1,3}|\b0\d{1,4})[-\s.]?\(?\d{1,4}\)?[-\s.]\d{3,4}\b|\b0[789]0\d{8}\b|[\p{Script=Han}ぁ-ん]{1,4}\s?\d{2,3}\s?[ぁ-ん]\s?[\d・]{1,2}-?\d{2}|\p{Script=Han}{1,4}様/u;

/** `車台番号 NZE141-6012345`, `Chassis No. is KDH201 0737739`, `VIN: WDD2050002R001001`; not `Chassis repainted 2015`. */
const chassis =
  /(?:車[台体]|フレーム|シャーシ|シャシー|\b(?:chassis|frame|vin))\s*(?:番号|ナンバー|no|number|#)?[^A-Z0-9]{0,4}(?:is\s+)?[A-Z]{0,11}\d[A-Z0-9]*[\s-]?\d{4}/i;

function isPrivate(item: string): boolean {
  return personal.test(item) || costs.test(item) || chassis.test(toPlain(item));
}

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
