// npm run edge: the current release on Cloudflare's own runtime, with a local D1, without the network.
// Stop it with Ctrl+C. The inquiries stay in .cache/edge: npm run -s inbox -- --edge
import { existsSync, readlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { releaseWords } from '../src/messages/en/release.ts';
import { tellUsage } from './command-options.ts';
import { edgeFileName } from './release/edge-files.ts';
import { currentLink, home } from './release/paths.ts';
import { edgeFolder, localState, migrateD1, startWrangler, writeWorkerEntry } from './wrangler.ts';

tellUsage(releaseWords.edgeUsage);
const port = process.env['PORT'] ?? '8787';

if (!existsSync(currentLink)) {
  console.error('There is no release to serve yet. Make one: npm run build');
  process.exit(3);
}
writeWorkerEntry(edgeFolder, join(home, dirname(readlinkSync(currentLink)), edgeFileName));
await migrateD1('--local', '--persist-to', localState);
const server = startWrangler(
  [
    'dev',
    `--assets=${currentLink}`,
    '--persist-to',
    localState,
    '--ip=127.0.0.1',
    `--port=${port}`,
    '--show-interactive-dev-session=false',
  ],
  'inherit',
);
server.on('exit', (code) => process.exit(code ?? 0));
process.on('SIGINT', () => server.kill('SIGINT'));
process.on('SIGTERM', () => server.kill('SIGTERM'));
