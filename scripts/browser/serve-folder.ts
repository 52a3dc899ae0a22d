// A built folder served on 127.0.0.1 as a host would: folders by their index.html, 404.html for the rest.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** Serves on a free port until `close`. */
export async function serveFolder(folder: string): Promise<Served> {
  const server = createServer(
    sirv(folder, {
      dev: true,
      extensions: ['html'],
      onNoMatch(_, response) {
        response.writeHead(404, { 'content-type': 'text/html;charset=utf-8' });
        createReadStream(join(folder, '404.html')).pipe(response);
      },
    }),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

export type Served = { origin: string; close(): Promise<void> };
