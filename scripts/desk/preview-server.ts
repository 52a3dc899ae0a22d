// A whole site on a port of its own, on this computer only: what a release kept aside, or the practice stock,
// would look like to a visitor. Its form stores nothing.
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { fileHeaders } from '../../src/edge/headers.ts';
import { settingsBeside } from '../../src/edge/node.ts';
import { edgeFileName } from '../release/edge-files.ts';
import { releaseIn } from '../release/releases.ts';

/** Shows one release at a time; a later one takes the place of the one before, at the same address. */
export function createPreview(port: number): Preview {
  let server: Server | undefined;
  let release = '';
  const answer = () => {
    const { site, folder } = releaseIn(release, '');
    return { files: sirv(site, { dev: true }), settings: settingsBeside(() => join(folder, edgeFileName)) };
  };
  let shown: ReturnType<typeof answer>;
  return {
    async show(folder) {
      release = folder;
      if (!existsSync(join(folder, edgeFileName))) throw new Error(`There is no release in ${folder}.`);
      shown = answer();
      server ??= createServer((request, response) => {
        const headers = fileHeaders(request.url ?? '/', shown.settings().headers);
        response.setHeaders(
          new Map(Object.entries({ ...headers, 'x-robots-tag': 'noindex', 'cache-control': 'no-store' })),
        );
        if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end();
        shown.files(request, response, () => void response.writeHead(404).end());
      });
      if (!server.listening) await listen(server, port);
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    },
    close() {
      server?.closeAllConnections();
      server?.close();
    },
  };
}

/** On the port wished for, or any that is free. */
async function listen(server: Server, port: number): Promise<void> {
  const on = (wished: number) =>
    new Promise<void>((ready, failed) => {
      server.once('error', failed);
      server.listen(wished, '127.0.0.1', () => {
        server.removeListener('error', failed);
        ready();
      });
    });
  await on(port).catch(() => on(0));
}

export type Preview = { show: (release: string) => Promise<string>; close: () => void };
