// npm run rebuild:verify: makes the site that is served once more from nothing, in a folder of its own, and
// compares the two file by file.
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { releaseWords } from '../src/messages/en/release.ts';
import { commandOptions } from './command-options.ts';
import { photoLines, progressLine } from './progress-line.ts';
import { refuse, runAlone } from './release/command.ts';
import { compareFolders } from './release/compare-folders.ts';
import { makeRelease } from './release/make-release.ts';
import { root, siteFolder } from './release/paths.ts';
import { digestInputs, readSite, readStock } from './release/read-inputs.ts';
import { currentRelease, releaseIn } from './release/releases.ts';

const words = releaseWords.verify;
/** Differences spelled out. */
const EXAMPLES = 20;
const scratch = join(root, '.cache/verify');

commandOptions(words.usage, {});
await runAlone(async () => {
  await rm(scratch, { recursive: true, force: true });
  try {
    return await verify();
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
});

async function verify(): Promise<number> {
  const served = await currentRelease();
  const stock = served && (await readStock(served.stock));
  const site = await readSite();
  if (!served || !stock) {
    console.error(releaseWords.releases.none);
    return 3;
  }
  if (!stock.ok || !site.ok) return refuse([...stock.issues, ...site.issues]);
  const { digests } = served.record;
  const now = await digestInputs(digests.today, { ...served, siteFolder });
  const others = (['code', 'site', 'photos'] as const).filter((input) => now[input] !== digests[input]);
  if (others.length > 0) {
    console.error(words.otherInputs(others));
    return 3;
  }
  const release = releaseIn(scratch, served.id);
  await mkdir(release.folder, { recursive: true });
  await cp(served.stock, release.stock);
  await cp(served.policies, release.policies, { recursive: true });
  const made = await makeRelease(release, {
    site: site.value,
    takeStock: () => stock.value,
    digests: now,
    now: new Date(served.record.builtAt),
    full: true,
    onPhotos: photoLines(),
    onRendered: progressLine('rendering', 'pages'),
  });
  if (!made.ok) return refuse(made.issues);
  const { files, differences } = compareFolders(served.site, release.site);
  if (differences.length === 0) {
    console.log(words.same(files));
    return 0;
  }
  console.error(words.differs(differences.length));
  for (const { file, kind } of differences.slice(0, EXAMPLES))
    console.error(`  ${file}: ${words.kinds[kind]}`);
  console.error(words.remedy);
  return 1;
}
