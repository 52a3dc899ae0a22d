// Switches a release in that was kept aside for a preview: the very files that were looked at. One that another
// publication has overtaken is refused.
import { releaseWords } from '../../src/messages/en/release.ts';
import { existsSync } from 'node:fs';
import { runAlone } from '../release/command.ts';
import { passOverInventory } from '../release/inventory-seen.ts';
import { publishStaged, readStaged, removeOldReleases } from '../release/releases.ts';
import { mappingOf, switchTo } from '../release/switch.ts';
import { tell } from '../release/told-progress.ts';

const [id = ''] = process.argv.slice(2);
await runAlone(async () => {
  const release = await readStaged(id);
  if (!release) {
    console.error(releaseWords.overtaken(id));
    return 3;
  }
  tell({ step: 'switching', done: 0, total: 0 });
  await publishStaged(release);
  await switchTo(release, existsSync(mappingOf(release)) ? mappingOf(release) : undefined);
  tell({ release: id });
  await passOverInventory();
  await removeOldReleases();
  return 0;
});
