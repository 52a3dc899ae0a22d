// How many files a deployment may hold, and how many this one would take.
import { folders } from '../../src/photos/names.ts';

/** Files of one deployment on Workers' free plan; a paid one holds 100,000 (November 2026). */
export const FREE_LIMIT = 20_000;
/** Bytes of a file that Workers' static assets take at most, on any plan (November 2026). */
export const LARGEST_FILE = 25 * 2 ** 20;
/** From here on a warning is due. */
const TIGHT = 0.8;

/** @param taken how many files go into the deployment */
export function roomOf(taken: number, limit: number): Room {
  return { taken, limit, left: limit - taken, isTight: taken >= limit * TIGHT };
}

/** The files that a plan holds, as FORECOURT_FILES_LIMIT says it; undefined where that is no whole number. */
export function parseLimit(text = ''): number | undefined {
  if (text === '') return FREE_LIMIT;
  return /^[1-9]\d*$/.test(text) ? Number(text) : undefined;
}

/** A file that object storage can answer for: it bears its content in its name and never changes. */
export function isPhoto(address: string): boolean {
  return address.startsWith(`/${folders.photos}/`);
}

export type Room = { taken: number; limit: number; left: number; isTight: boolean };
