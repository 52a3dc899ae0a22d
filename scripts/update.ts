// npm run update -- FILE: from an export to the served site. The file is read into a new release; only when
// that is built and checked do the site and the stock change, together. Options and exit codes are ingest's.
import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { releaseWords } from '../src/messages/en/release.ts';
import { fromHere } from './ingest/from-here.ts';
import { staffLanguages } from './ingest/languages.ts';
import { parseUpdateOptions, type Options } from './ingest/options.ts';
import { runIngest, type IngestResult } from './ingest/run.ts';
import { terminalReport } from './ingest/terminal-report.ts';
import { publish, refuse, runAlone } from './release/command.ts';
import { passOverInventory } from './release/inventory-seen.ts';
import { siteFolder } from './release/paths.ts';
import { takeOver } from './release/make-release.ts';
import { buildDay, digestInputs, digestCodeAndSite, readSite } from './release/read-inputs.ts';
import { currentRelease, discard, dropRelease, openRelease, type Release } from './release/releases.ts';
import { mappingOf, switchTo } from './release/switch.ts';
import { tell } from './release/told-progress.ts';

const options = parseUpdateOptions(process.argv.slice(2), staffLanguages.en.staff);
if ('wrong' in options) {
  console.error(`${options.wrong}\n\n${staffLanguages.en.staff.updateUsage}`);
  process.exitCode = 2;
} else if (options.file === undefined) console.log(staffLanguages.en.staff.updateUsage);
else if (options.check) process.exitCode = (await read(options, options.file)).exitCode;
else await runAlone(() => update(options, options.file!));

async function update(asked: Options, file: string): Promise<number> {
  const now = new Date();
  const release = await openRelease(now);
  dropRelease(release);
  const site = await readSite();
  const today = site.ok ? buildDay(asked.today, site.value, now) : '';
  const codeAndSite = await digestCodeAndSite(siteFolder, today);
  // Most pages will stay, whatever the file says: they are taken over while it is being read.
  const takingOver = site.ok ? await takeOver(release, site.value, codeAndSite) : undefined;
  const giveUp = async () => {
    await takingOver?.stop();
    discard(release);
  };
  try {
    tell({ step: 'reading', done: 0, total: 0 });
    const { exitCode, stock } = await read(asked, file, now, release);
    if (!stock) {
      await giveUp();
      return exitCode;
    }
    if (!site.ok) return refuse(site.issues);
    const mapping = existsSync(mappingOf(release)) ? mappingOf(release) : undefined;
    const served = await currentRelease();
    const digests = await digestInputs(today, { ...release, siteFolder }, codeAndSite);
    if (served && isDeepStrictEqual(served.record.digests, digests)) {
      if (!asked.json) console.log(releaseWords.sameAsServed(served.id));
      tell({ release: served.id });
      if (!asked.stage) await switchTo(served, mapping);
      await giveUp();
    } else {
      const making = {
        site: site.value,
        takeStock: () => stock,
        digests,
        now,
        isStaged: asked.stage,
        takingOver,
      };
      const failed = await publish(release, making, { mapping, quiet: asked.json });
      if (failed) return failed;
    }
    if (!asked.stage) await passOverInventory();
    return exitCode;
  } finally {
    await takingOver?.stop();
  }
}

/** Reads the file and prints the report; without a release nothing is written. */
async function read(
  asked: Options,
  file: string,
  now = new Date(),
  release?: Release,
): Promise<IngestResult> {
  const { staff, issues } = staffLanguages[asked.language];
  const result = await runIngest(fromHere(file), {
    check: release === undefined,
    now,
    words: issues,
    asOf: asked['as-of'],
    today: asked.today,
    mapping: asked.mapping === undefined ? undefined : fromHere(asked.mapping),
    encoding: asked.encoding,
    confirm: asked.confirm,
    replaceStock: asked['replace-stock'],
    stockFile: release?.stock,
    mappingCopy: release && mappingOf(release),
  });
  const { report, folder } = result;
  console.log(asked.json ? JSON.stringify(report) : terminalReport(report, staff, folder, true));
  return result;
}
