// A built release served on 127.0.0.1 as in production, headers and form included, with an inbox of its own.
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createSiteServer, databaseName, settingsBeside } from '../../src/edge/node.ts';
import { edgeFileName } from '../release/edge-files.ts';

/** Serves on a free port until `close`. */
export async function serveFolder(folder: string): Promise<Served> {
  const data = mkdtempSync(join(tmpdir(), 'forecourt-served-'));
  const server = createSiteServer({
    site: folder,
    data,
    settings: settingsBeside(() => join(dirname(realpathSync(folder)), edgeFileName)),
    log: () => {},
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    database: join(data, databaseName),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      rmSync(data, { recursive: true });
    },
  };
}

export type Served = { origin: string; database: string; close(): Promise<void> };
