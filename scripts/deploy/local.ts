// A rehearsal of a deployment on this computer: Cloudflare's own runtime with a local database and, if the
// configuration names it, local object storage. A version is a folder; turning back starts an older one.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { erase, tombstonesOf } from '../../src/edge/staff.ts';
import { startWorkerd, type RunningWorkerd } from '../../src/edge/testing/workerd.ts';
import { migrateD1, wranglerFile, wranglerSql, writeWorkerEntry } from '../wrangler.ts';
import { withoutPhotos } from './assets.ts';
import { isGone } from './erased.ts';
import { storePhotos } from './photo-store.ts';
import type { DeployTarget, Version } from './target.ts';

/**
 * @param folder keeps the versions and their common database
 * @param bucket the object storage of the photos, if the configuration has it
 */
export function localRuntime(folder: string, bucket?: string, config = wranglerFile): DeployTarget {
  const state = join(folder, 'state');
  const where = ['--local', `--persist-to=${state}`, `--config=${config}`];
  const sql = wranglerSql(...where);
  const noteFile = join(folder, 'versions.json');
  let running: RunningWorkerd | undefined;

  const readNote = (): Note =>
    existsSync(noteFile)
      ? (JSON.parse(readFileSync(noteFile, 'utf8')) as Note)
      : { inService: undefined, versions: [] };
  const start = async (version: LocalVersion) => {
    await running?.stop();
    running = undefined;
    const note = readNote();
    writeFileSync(noteFile, JSON.stringify({ ...note, inService: version.id }));
    running = await startWorkerd(join(folder, version.id), {
      assets: version.assets,
      'persist-to': state,
      config,
    });
  };

  return {
    async migrate() {
      mkdirSync(state, { recursive: true });
      await migrateD1(...where);
    },
    storePhotos: async ({ site }) => (bucket === undefined ? 0 : storePhotos(site, bucket, folder, where)),
    async inService() {
      const { inService, versions } = readNote();
      return versions.find(({ id }) => id === inService);
    },
    async upload({ id: release, site, settingsFile }) {
      const note = readNote();
      const id = `v${note.versions.length + 1}`;
      const home = join(folder, id);
      writeWorkerEntry(home, settingsFile);
      const assets = bucket === undefined ? site : withoutPhotos(site, join(home, 'assets'));
      const version = { id, release, assets };
      writeFileSync(noteFile, JSON.stringify({ ...note, versions: [...note.versions, version] }));
      await start(version);
    },
    find: async (release) => readNote().versions.findLast((version) => version.release === release),
    async turnTo({ id }) {
      const version = readNote().versions.find((each) => each.id === id);
      if (!version) throw new Error(`There is no version ${id}.`);
      await start(version);
    },
    address: () => running?.origin ?? '',
    fetch: (path, init) => fetch(`${running?.origin}${path}`, { ...init, redirect: 'manual' }),
    async erase(id) {
      await erase(sql, await tombstonesOf(sql, [id], Date.now()));
      return isGone(sql, id);
    },
    close: async () => running?.stop(),
  };
}

type LocalVersion = Version & { assets: string };
type Note = { inService: string | undefined; versions: LocalVersion[] };
