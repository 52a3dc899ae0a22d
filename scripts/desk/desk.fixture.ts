// A copy of the project with a small stock of its own and the desk served from it, as `npm start` would.
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { csvLine, firstState } from '../release/edits.fixture.ts';
import { copyProject, type ProjectCopy } from '../release/project-copy.fixture.ts';

/**
 * Builds the copy's first site and serves it on a free port.
 * @param name of the copy's folder
 * @param options.sample false lets the gates ask: facts that are missing are filled with invented ones
 */
export async function startDesk(name: string, { sample }: { sample: boolean }): Promise<DeskServer> {
  const project = copyProject(name);
  const rows = firstState.rows.map(csvLine).join('\n');
  writeFileSync(project.at('content/inventory/inventory.csv'), `${rows}\n`);
  if (!sample) becomeReal(project);
  const child = spawn(process.execPath, [project.at('scripts/start.ts')], {
    cwd: project.folder,
    // Not told that a test is running: Astro serves no pages then.
    env: { ...process.env, PORT: '0', VITEST: undefined },
  });
  let said = '';
  const origin = await new Promise<string>((served, failed) => {
    const hear = (text: Buffer) => {
      said += text;
      const [, address] = /Staff desk: (http:\S+)staff\//.exec(said) ?? [];
      if (address !== undefined) served(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => failed(new Error(`The desk did not start:\n${said}`)));
  });
  return {
    project,
    origin,
    said: () => said,
    code: () => /with the code (\S+)/.exec(said)?.[1] ?? '',
    async stop() {
      const ended = new Promise((end) => child.once('exit', end));
      child.kill('SIGKILL');
      await ended;
      project.remove();
    },
  };
}

function becomeReal(project: ProjectCopy): void {
  for (const name of ['site', 'company', 'privacy']) {
    const file = project.at(`content/site/${name}.json`);
    const text = readFileSync(file, 'utf8')
      .replace(/("mail"|"whatsapp"): null/g, '$1: NULL')
      .replaceAll(': null', ': "An example, 1-2-3"')
      .replaceAll('NULL', 'null')
      .replace(/"sample": true,\s*"stockDate": "[^"]*"/, '"sample": false');
    writeFileSync(file, text);
  }
  // The policies state these facts, so they are approved anew.
  rmSync(project.at('content/policies/approved'), { recursive: true });
  for (const version of ['privacy 2016-12', 'privacy 2026-11', 'cookies 2026-11', 'terms 2026-11']) {
    const { status, said } = project.run('policy', 'approve', ...version.split(' '));
    if (status !== 0) throw new Error(said);
  }
}

export type DeskServer = {
  project: ProjectCopy;
  /** With a slash at its end. */
  origin: string;
  /** What it has printed. */
  said: () => string;
  /** The code for choosing the passphrase. */
  code: () => string;
  stop: () => Promise<void>;
};
