// npm run deploy: puts the current release into service on Cloudflare, tries it out at its public address, and
// goes back by itself if it fails there. --check only says what is missing; --local rehearses it here.
import { deployWords as words } from '../src/messages/en/deploy.ts';
import { releaseWords } from '../src/messages/en/release.ts';
import { commandOptions, wrongUsage } from './command-options.ts';
import { cloudflare } from './deploy/cloudflare.ts';
import { deploy } from './deploy/deploy.ts';
import { gatherOpenPoints, readDeployConfig, readRoom, toDeployed } from './deploy/gather.ts';
import { localRuntime } from './deploy/local.ts';
import { parseLimit } from './deploy/room.ts';
import { onTerminal, printOpenPoints } from './deploy/terminal.ts';
import { refuse, runAlone } from './release/command.ts';
import { deployFolder, siteFolder } from './release/paths.ts';
import { digestFiles, readSite } from './release/read-inputs.ts';
import { currentRelease } from './release/releases.ts';

const options = commandOptions(words.usage, { check: { type: 'boolean' }, local: { type: 'boolean' } });
if (options.check && options.local) wrongUsage(words.checkOrLocal, words.usage);
const plan = process.env['FORECOURT_FILES_LIMIT'];
const most = parseLimit(plan);
if (most === undefined) wrongUsage(words.badLimit(plan ?? ''), words.usage);

await runAlone(async () => {
  const release = await currentRelease();
  if (!release) {
    console.error(words.noRelease);
    return 3;
  }
  const site = await readSite();
  if (!site.ok) return refuse(site.issues);
  const config = readDeployConfig();
  const { taken, limit, isTight } = readRoom(release, config.bucket, most);
  console.log(words.steps.room(taken, limit));
  if (isTight) console.error(releaseWords.tight);

  if (!options.local) {
    const points = await gatherOpenPoints(site.value, release, digestFiles([siteFolder]), config, most);
    // Deploying itself applies what is new to the database.
    const open = options.check ? points : points.filter(({ kind }) => kind !== 'migration');
    if (open.length > 0) return printOpenPoints(open);
  }
  if (options.check) {
    console.log(words.ready(release.id));
    return 0;
  }
  const target = options.local
    ? localRuntime(`${deployFolder}/local`, config.bucket)
    : cloudflare(site.value.settings.origin, config.bucket, deployFolder);
  try {
    return await deploy(toDeployed(release), target, onTerminal);
  } finally {
    await target.close();
  }
});
