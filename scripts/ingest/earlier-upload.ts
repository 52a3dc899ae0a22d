// Whether a file is one of before: the uploads that were taken in are kept, each with its report (./archive.ts).
import { open, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Earlier } from '../../src/inventory/back-on-offer.ts';
import { tokyoDay } from '../tokyo-day.ts';

/**
 * When this very file was last taken in, if that was before the file of the live stock was. An upload whose site
 * was never built counts too: what has come since was chosen over it.
 * @param live the digest of the file the live stock is of
 */
export async function earlierUpload(
  uploads: string,
  sha256: string,
  live: string | undefined,
): Promise<Earlier | undefined> {
  if (live === undefined || live === sha256) return undefined;
  const last = await lastTakenIn(uploads, new Set([sha256, live]));
  const [on, since] = [last.get(sha256), last.get(live)];
  return on && since && on < since ? { on: dayOf(on), since: dayOf(since) } : undefined;
}

/** The last folder of each of some files, by digest. */
async function lastTakenIn(uploads: string, wanted: ReadonlySet<string>): Promise<Map<string, string>> {
  const last = new Map<string, string>();
  const folders = (await readdir(uploads).catch(() => [])).filter((name) => isFolder.test(name));
  for (const folder of folders.toSorted().toReversed()) {
    const report = join(uploads, folder, 'report.json');
    const sha256 = await digestIn(report);
    if (sha256 === undefined || !wanted.has(sha256) || last.has(sha256)) continue;
    if (await isTakenIn(report)) last.set(sha256, folder);
    if (last.size === wanted.size) break;
  }
  return last;
}

/** The digest stands at the head of a report, which may be of many megabytes. */
async function digestIn(report: string): Promise<string | undefined> {
  const file = await open(report).catch(() => undefined);
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(headBytes), 0, headBytes, 0)) ?? {};
    return /"sha256": "([0-9a-f]{64})"/.exec(buffer?.toString('utf8', 0, bytesRead) ?? '')?.[1];
  } finally {
    await file?.close();
  }
}

async function isTakenIn(report: string): Promise<boolean> {
  try {
    return (JSON.parse(await readFile(report, 'utf8')) as { verdict?: unknown }).verdict === 'published';
  } catch {
    return false;
  }
}

/** `2026-11-22T10-15-30Z`: the moment in UTC, and the exporter's day. */
function dayOf(folder: string): string {
  const [day, time = ''] = folder.slice(0, 19).split('T');
  return tokyoDay(new Date(`${day}T${time.replaceAll('-', ':')}Z`));
}

const isFolder = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ/;
/** A file name of 255 bytes, escaped, and the size stand before it. */
const headBytes = 4096;
