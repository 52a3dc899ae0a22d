// npm run serve: serves the current release on this computer.
import { releaseWords } from '../src/messages/en/release.ts';
import { commandOptions } from './command-options.ts';

commandOptions(releaseWords.serveUsage, {});
await import('./serve-release.ts');
