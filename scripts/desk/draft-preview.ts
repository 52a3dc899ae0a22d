// The drafts of the policies as pages: `npm run preview:policies`, started when it is first asked for, and ended
// with the desk.
import { fork, type ChildProcess } from 'node:child_process';
import { policyAddress } from '../../src/policy/links.ts';
import type { PolicyName } from '../../src/policy/policy.ts';
import { root } from '../release/paths.ts';

/** @param home the workspace whose policies they are; the project itself if undefined */
export function createDraftPreview(home: string | undefined): DraftPreview {
  let child: ChildProcess | undefined;
  let origin: Promise<string> | undefined;
  const start = () =>
    new Promise<string>((ready, failed) => {
      child = fork(`${root}scripts/preview-policies.ts`, {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        env: { ...process.env, PORT: '0', ...(home !== undefined && { FORECOURT_HOME: home }) },
        execArgv: [],
      });
      let said = '';
      const hear = (text: Buffer) => {
        const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec((said += text.toString())) ?? [];
        if (found !== undefined) ready(found);
      };
      child.stdout?.on('data', hear);
      child.stderr?.on('data', hear);
      child.once('error', failed);
      child.once('exit', () => {
        origin = undefined;
        failed(new Error(said));
      });
    });
  return {
    async show(policy, version) {
      return (await (origin ??= start())) + policyAddress(policy as PolicyName, version);
    },
    close: () => void child?.kill(),
  };
}

export type DraftPreview = {
  /** @returns the address of a draft. @throws with what the program said where it does not start */
  show: (policy: string, version: string) => Promise<string>;
  close: () => void;
};
