// Which content/inventory/inventory.csv a later decision has passed over. A start reads that file when it is
// new; after an update from another file, or after going back, the one that lies there is not.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inventoryFile, releasesFolder } from './paths.ts';

const noteFile = join(releasesFolder, 'inventory-seen');

/** Notes that the inventory, as it lies there now, has been decided about. */
export async function passOverInventory(): Promise<void> {
  const sha256 = await sha256OfFile(inventoryFile);
  if (sha256 !== undefined) await writeFile(noteFile, `${sha256}\n`);
}

export async function isPassedOver(sha256: string): Promise<boolean> {
  return (await readFile(noteFile, 'utf8').catch(() => '')).trim() === sha256;
}

/** Undefined where the file cannot be read. */
export async function sha256OfFile(path: string): Promise<string | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}
