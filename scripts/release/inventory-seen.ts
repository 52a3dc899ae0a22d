// Which content/inventory/inventory.csv has been decided about, and with which mapping and makes an export was
// read last. A start reads the file when it is new; after an update from another file, or after going back, the one
// that lies there is not. The note is committed beside the stock, so that the forge decides as a start here does
// (.github/workflows/publish.sh); it is what `sha256sum` prints.
import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { sha256OfFile } from './file-digest.ts';
import { inventoryFile, makesFile, mappingFile, seenFile } from './paths.ts';

/** What else decides how an export is read, in the order of the note. */
const rules = [makesFile, mappingFile];

/** Notes that the inventory, as it lies there now, has been decided about, and how it would be read. */
export async function passOverInventory(): Promise<void> {
  const lines = await digestLines([inventoryFile, ...rules]);
  await writeFile(seenFile, lines.map((line) => `${line}\n`).join(''));
}

/** Whether the inventory of a digest has been decided about. */
export async function isPassedOver(sha256: string): Promise<boolean> {
  return (await readNote())?.includes(toLine(sha256, inventoryFile)) === true;
}

/** Whether the mapping or the makes have changed since an export was read; not where nobody has noted them. */
export async function isReadOtherwise(): Promise<boolean> {
  const note = await readNote();
  if (!note) return false;
  const noted = note.filter((line) => !line.endsWith(`  ${basename(inventoryFile)}`));
  return noted.join('\n') !== (await digestLines(rules)).join('\n');
}

/** One line for each file that is there. */
async function digestLines(files: readonly string[]): Promise<string[]> {
  const digests = await Promise.all(files.map(sha256OfFile));
  return files.flatMap((file, at) => (digests[at] === undefined ? [] : [toLine(digests[at], file)]));
}

function toLine(sha256: string, file: string): string {
  return `${sha256}  ${basename(file)}`;
}

async function readNote(): Promise<string[] | undefined> {
  const text = await readFile(seenFile, 'utf8').catch(() => undefined);
  return text?.split('\n').filter((line) => line !== '');
}
