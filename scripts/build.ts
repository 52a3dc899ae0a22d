// Builds the current stock into a new release, checks it there, and switches it in. If anything fails, what
// was served before is still served.
import { isDay } from '../src/catalogue/days.ts';
import { releaseWords as words } from '../src/messages/en/release.ts';
import { commandOptions, contentOption, wrongUsage } from './command-options.ts';
import { publish, refuse, runAlone } from './release/command.ts';
import { giveAway } from './release/make-release.ts';
import { readLiveStock } from './release/live-stock.ts';
import { buildDay, digestInputs, readSite } from './release/read-inputs.ts';
import { openRelease, takeLiveStock } from './release/releases.ts';

const usage = 'Usage: npm run build -- [--today 2026-11-22] [--full] [--site FOLDER]';
const options = commandOptions(usage, {
  today: { type: 'string' },
  full: { type: 'boolean' },
  site: { type: 'string' },
});
if (options.today !== undefined && !isDay(options.today)) {
  wrongUsage(`--today takes a day such as 2026-11-22, not “${options.today}”.`, usage);
}

const content = contentOption(options.site, usage);

await runAlone(async () => {
  const site = await readSite(content.siteFolder);
  if (!site.ok) return refuse(site.issues);
  const stock = await readLiveStock();
  if (!stock) {
    console.error(words.noStock);
    return 3;
  }
  if (!stock.ok) return refuse(stock.issues);
  const now = new Date();
  const release = await openRelease(now, content.policies);
  await takeLiveStock(release);
  const today = buildDay(options.today, site.value, now);
  return publish(release, {
    site: site.value,
    siteFolder: content.siteFolder,
    takeStock: giveAway(stock.value),
    digests: await digestInputs(today, { ...release, siteFolder: content.siteFolder }),
    now,
    ...(options.full && { full: true }),
  });
});
