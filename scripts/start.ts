// One command from the inventory to the served site: publishes the CSV if it is new, builds if the current
// release would come out differently, and serves.
import { spawnSync } from 'node:child_process';
import { basename, relative, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { releaseWords } from '../src/messages/en/release.ts';
import { commandOptions, contentOption } from './command-options.ts';
import { inventoryFile, root, stockFile } from './release/paths.ts';
import { printIssues } from './print-issues.ts';
import { inWords } from './release/in-words.ts';
import { sha256OfFile } from './release/file-digest.ts';
import { isPassedOver, isReadOtherwise } from './release/inventory-seen.ts';
import { releaseLock, takeLock } from './release/lock.ts';
import { buildDay, digestInputs, readSite, readStock } from './release/read-inputs.ts';
import { currentRelease } from './release/releases.ts';
import { finishSwitch } from './release/switch.ts';

const words = releaseWords.start;
const usage = 'Usage: npm start [-- [--inventory FILE] [--site FOLDER]]';
const options = commandOptions(usage, {
  inventory: { type: 'string' },
  site: { type: 'string' },
});
// A name given by hand counts from the folder it was typed in, also where npm changes the folder.
const inventory =
  options.inventory === undefined
    ? inventoryFile
    : resolve(process.env['INIT_CWD'] ?? process.cwd(), options.inventory);

const content = contentOption(options.site, usage);

await inWords(async () => {
  const site = await readSite(content.siteFolder);
  if (!site.ok) {
    printIssues(site.issues);
    return 3;
  }
  if (takeLock()) {
    await finishSwitch();
    releaseLock();
  }
  const isPublished = (await isNewInventory()) && publishInventory();
  if (!isPublished || options.site !== undefined) {
    const today = buildDay(undefined, site.value, new Date());
    const digests = await digestInputs(today, { ...content, stock: stockFile });
    const current = await currentRelease();
    if (!isDeepStrictEqual(current?.record.digests, digests)) {
      console.log(current ? words.again : words.first);
      const exit = run('build.ts', ...(options.site === undefined ? [] : ['--site', content.siteFolder]));
      if (exit > 0 && !current) return exit;
    }
  }
  await import('./serve-release.ts');
  return 0;
});

function publishInventory(): boolean {
  console.log(words.reading(relative(root, inventory) || basename(inventory)));
  const exit = run('update.ts', inventory);
  if (exit > 1) console.error(words.notTaken);
  return exit <= 1;
}

/**
 * Whether the stock was made from another file than the one to be shown, or of this one read otherwise.
 * .github/workflows/publish.sh asks the same.
 */
async function isNewInventory(): Promise<boolean> {
  const stock = await readStock();
  const sha256 = await sha256OfFile(inventory).catch(() => undefined);
  if (sha256 === undefined) {
    if (options.inventory === undefined && stock?.ok) return false;
    console.error(words.unreadable(inventory));
    process.exit(3);
  }
  if (!stock?.ok) return true;
  if (stock.value.source.sha256 === sha256) return isReadOtherwise();
  if (options.inventory !== undefined || !(await isPassedOver(sha256))) return true;
  console.log(words.passedOver(relative(root, inventory)));
  return false;
}

function run(script: string, ...rest: string[]): number {
  const { status } = spawnSync(process.execPath, [`${root}scripts/${script}`, ...rest], { stdio: 'inherit' });
  return status ?? 3;
}
