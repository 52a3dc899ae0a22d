// The embedded server in a process of its own, so that a test can kill it: node serve-test-site.ts FOLDER
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { createSiteServer } from '../node.ts';
import { testSettings } from './test-site.ts';

const folder = process.argv[2] ?? '';
const server = createSiteServer({
  site: join(folder, 'site'),
  data: join(folder, 'data'),
  settings: () => testSettings,
  trustedHeader: 'x-sender',
  log: () => {},
});
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
