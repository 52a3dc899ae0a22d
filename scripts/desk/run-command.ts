// Runs one of the project's commands beside the server, in the folder it is about, and listens to how far it is.
import { fork } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../release/paths.ts';
import type { Told } from '../release/told-progress.ts';

/**
 * @param script its path within scripts
 * @param home the folder of the content and the releases; the project's own if undefined
 */
export function runCommand(
  script: string,
  args: readonly string[],
  { home, onTold }: { home: string | undefined; onTold?: (told: Told) => void },
): Promise<Ended> {
  return new Promise((ended) => {
    const env = { ...process.env, ...(home !== undefined && { FORECOURT_HOME: home }) };
    const child = fork(`${root}scripts/${script}`, args, {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env,
      execArgv: [],
    });
    let [output, said] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => (output += text));
    child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('message', (told) => onTold?.(told as Told));
    child.once('error', (error) => ended({ exitCode: 3, output, said: error.message }));
    child.once('close', (code) =>
      ended({ exitCode: code ?? 3, output, said: stripVTControlCharacters(said) }),
    );
  });
}

/** `exitCode` 3 where it was ended from outside. */
export type Ended = { exitCode: number; output: string; said: string };
