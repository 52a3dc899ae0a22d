// npm run rollback [-- ID]: serves an earlier release again, with its stock; with --deployed on the host too.
import { cp } from 'node:fs/promises';
import { readPolicyFiles } from '../src/data/policy-files.ts';
import { releaseWords } from '../src/messages/en/release.ts';
import { policyText } from '../src/messages/en/policy-text.ts';
import { checkApprovals } from '../src/policy/approvals.ts';
import { tellUsage } from './command-options.ts';
import { publish, refuse, runAlone } from './release/command.ts';
import { passOverInventory } from './release/inventory-seen.ts';
import { giveAway } from './release/make-release.ts';
import { policiesFolder, siteFolder } from './release/paths.ts';
import { buildDay, digestInputs, readSite, readStock } from './release/read-inputs.ts';
import { currentRelease, listReleases, openRelease, type CompleteRelease } from './release/releases.ts';
import { chooseRelease, olderPolicies, rebuildDay, withdrawnPolicies } from './release/rollback.ts';
import { switchTo } from './release/switch.ts';
import type { Site } from '../src/site/site.ts';

const words = releaseWords.rollback;
tellUsage(words.usage);
const options = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('-')));
const [id, ...others] = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const isDeployed = options.delete('--deployed');
if (options.size > 0 || others.length > 0) {
  console.error(words.usage);
  process.exitCode = 2;
} else await runAlone(async () => (await goBack(id)) || (isDeployed ? turnHostBack() : 0));

async function goBack(asked: string | undefined): Promise<number> {
  const served = await currentRelease();
  const release = chooseRelease(await listReleases(), served?.id, asked);
  if (!release) {
    console.error(asked === undefined ? words.none : words.unknown(asked));
    return 3;
  }
  if (release.id === served?.id) {
    console.log(words.already(release.id));
    return 0;
  }
  const site = await readSite();
  if (!site.ok) return refuse(site.issues);
  const now = new Date();
  const today = rebuildDay(buildDay(undefined, site.value, now), served?.record.digests.today);
  const inForce = [served?.record.policies ?? {}, await policiesInForce(site.value, today)];
  const withdrawn = withdrawnPolicies(
    await readPolicyFiles(release.policies),
    await readPolicyFiles(policiesFolder),
  );
  const older = [...new Set([...olderPolicies(release.record.policies, inForce), ...withdrawn])];
  if (older.length > 0) {
    console.log(words.policies(older.join(', ')));
    const exitCode = await rebuild(release, site.value, today, now);
    if (exitCode !== 0) return exitCode;
  } else {
    await switchTo(release);
    console.log(words.done(release.id, release.record.source.name));
    const day = release.record.digests.today;
    if (day < today) console.log(words.dated(day));
  }
  await passOverInventory();
  return 0;
}

/** Puts what is served here into service on the host too. */
async function turnHostBack(): Promise<number> {
  // Loaded only here: going back on this computer takes a fraction of a second.
  const { turnBackDeployed } = await import('./deploy/turn-back.ts');
  const served = await currentRelease();
  const exitCode = served ? await turnBackDeployed(served) : 3;
  if (exitCode === 0) console.log(words.forge);
  return exitCode;
}

/** A new release from the stock of an earlier one and the policies of today. */
async function rebuild(from: CompleteRelease, site: Site, today: string, now: Date): Promise<number> {
  const stock = await readStock(from.stock);
  if (!stock?.ok) return refuse(stock?.issues ?? []);
  const release = await openRelease(now);
  await cp(from.stock, release.stock);
  const digests = await digestInputs(today, { ...release, siteFolder });
  return publish(release, { site, takeStock: giveAway(stock.value), digests, now });
}

/** The day on which each policy's version in force began. */
async function policiesInForce(facts: Site, today: string): Promise<Record<string, string>> {
  const files = await readPolicyFiles(policiesFolder);
  const { timelines } = checkApprovals(files, today, { facts, words: policyText });
  return Object.fromEntries(timelines.map(({ policy, current }) => [policy, current.head.effective]));
}
