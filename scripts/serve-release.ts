// Serves the current release on this computer, with the inquiry form in service, for `npm run serve` and `npm start`,
// each of which has read its own options. The link to the release is
// followed at every request, so that a new release is seen at once.
//
// PORT and HOST say where (4321 on 127.0.0.1). Behind a proxy, FORECOURT_TRUSTED_HEADER names the header in
// which it gives the visitor's address, such as X-Forwarded-For. How staff hear of inquiries: src/edge/notify.ts.
import { existsSync, lstatSync, readlinkSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { createSiteServer, databaseName, settingsBeside } from '../src/edge/node.ts';
import { notifierFrom } from '../src/edge/notify.ts';
import { backupWords as words } from '../src/messages/en/inbox.ts';
import { releaseWords } from '../src/messages/en/release.ts';
import { openDesk } from './desk/open-desk.ts';
import { edgeFileName } from './release/edge-files.ts';
import { currentLink, dataFolder, home } from './release/paths.ts';

const port = Number(process.env['PORT'] || 4321);
const host = process.env['HOST'] ?? '127.0.0.1';
const edgeFile = () => join(home, dirname(readlinkSync(currentLink)), edgeFileName);

if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is ${process.env['PORT']}: it has to be a number up to 65535. Try PORT=4400 npm start`);
  process.exit(2);
}
if (lstatSync(currentLink, { throwIfNoEntry: false })?.isSymbolicLink() === false) {
  console.error(releaseWords.linkInTheWay(basename(currentLink)));
  process.exit(3);
}
if (!existsSync(currentLink) || !existsSync(edgeFile())) {
  console.error('There is no release to serve yet. Make one: npm run build');
  process.exit(3);
}

const log = (entry: object) => console.log(JSON.stringify({ at: new Date().toISOString(), ...entry }));
const desk = openDesk({ previewPort: port === 0 ? 0 : port + 1, log, say: console.log });
const server = openServer();
server.on('close', desk.close);
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another: PORT=4400 npm start`
      : `The site cannot be served: ${error.message}`,
  );
  process.exit(3);
});
server.listen(port, host, () => {
  const origin = `http://${host}:${(server.address() as AddressInfo).port}/`;
  console.log(`The site is at ${origin}`);
  desk.invite(origin);
  if (!notifierFrom(process.env, Date.now)) {
    console.log('Nobody is told of new inquiries; read them with: npm run -s inbox');
  }
});

function openServer() {
  try {
    return createSiteServer({
      site: currentLink,
      data: dataFolder,
      settings: settingsBeside(edgeFile),
      trustedHeader: process.env['FORECOURT_TRUSTED_HEADER'],
      env: process.env,
      log,
      desk: desk.answer,
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    // Of SQLite or of the disk; anything else is a mistake of ours.
    if (code === undefined) throw error;
    console.error(words.unusable(join(dataFolder, databaseName), message));
    process.exit(3);
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    // A deployment that is cut off leaves a release in service that nobody has tried. A second Ctrl+C does not wait.
    server.close(() => void desk.settled().then(() => process.exit(0)));
    server.closeIdleConnections();
  });
}
