// One command from the inventory to the served site: reads the CSV if the stock does not come from it, builds
// if the current release would come out differently, and serves.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { inventoryFile, root } from './release/paths.ts';
import { printIssues } from './print-issues.ts';
import { buildDay, digestInputs, readSite, readStock } from './release/read-inputs.ts';
import { currentRelease } from './release/releases.ts';

const { values: options } = parseArgs({ options: { inventory: { type: 'string' } } });
const inventory = options.inventory ?? inventoryFile;

const site = await readSite();
if (!site.ok) {
  printIssues(site.issues);
  process.exit(3);
}

if (await isNewInventory()) {
  console.log(`reading ${relative(root, inventory) || basename(inventory)}`);
  const exit = run('ingest.ts', inventory);
  if (exit > 1) {
    console.error('The inventory was not taken over; the stock is as it was.');
    if (!(await currentRelease())) process.exit(exit);
  }
}
const digests = await digestInputs(buildDay(undefined, site.value, new Date()));
const current = await currentRelease();
if (JSON.stringify(current?.record.digests) !== JSON.stringify(digests)) {
  console.log(
    current ? 'building: something changed since the current release' : 'building the first release',
  );
  const exit = run('build.ts');
  if (exit > 0 && !current) process.exit(exit);
}
await import('./serve.ts');

/** Whether the stock was made from another file than the one to be shown. */
async function isNewInventory(): Promise<boolean> {
  const stock = await readStock();
  let bytes: Buffer;
  try {
    bytes = readFileSync(inventory);
  } catch (error) {
    if (options.inventory === undefined && stock?.ok) return false;
    console.error(`${inventory} cannot be read: ${(error as Error).message}`);
    process.exit(3);
  }
  if (!stock?.ok) return true;
  return stock.value.source.sha256 !== createHash('sha256').update(bytes).digest('hex');
}

function run(script: string, ...rest: string[]): number {
  const { status } = spawnSync(process.execPath, [`${root}scripts/${script}`, ...rest], { stdio: 'inherit' });
  return status ?? 3;
}
