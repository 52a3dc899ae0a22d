// With a stand-in for the command: a real process, and an address that answers as it is told to.
import { expect, test } from 'vitest';
import { bringToPublic } from './public-address.ts';

const release = '20261122T000000Z';

/** @param answers the release that the address shows, one a question, the last for good; undefined: no answer */
async function bring(script: string, answers: (string | undefined)[], program = process.execPath) {
  const told: string[] = [];
  let asked = 0;
  const end = await bringToPublic([program, '-e', script, '{release}'], {
    address: 'https://www.example.com',
    release,
    onSaid: (said) => void told.push(said),
    async fetch() {
      const answer = answers[Math.min(asked, answers.length - 1)];
      asked += 1;
      if (answer === undefined) throw new Error('no network');
      return Response.json({ ok: true, release: answer });
    },
    wait: async () => {},
  });
  return { ...end, told, asked };
}
const succeed = 'console.log("uploading", process.argv[1])';

test('the work ends when the public address shows the release, not when the command does', async () => {
  const { deployed, fault, told, asked } = await bring(succeed, ['old', undefined, release]);
  expect({ deployed, fault, asked }).toEqual({ deployed: true, fault: undefined, asked: 3 });
  expect(told.at(-1)).toBe(`uploading ${release}\n`);
});

test('a command that says yes while the address shows another release is a failure', async () => {
  expect(await bring(succeed, ['old'])).toMatchObject({
    deployed: false,
    fault: 'deploy',
    publicRelease: 'old',
  });
});

test('a failed trial is a failure also where the address shows the release already', async () => {
  const end = await bring('console.error("no trial"); process.exitCode = 3', [release]);
  expect(end).toMatchObject({
    deployed: false,
    fault: 'deploy',
    publicRelease: release,
    said: 'no trial\n',
    asked: 1,
  });
});

test('an address that does not answer is not said to show anything', async () => {
  expect(await bring('process.exitCode = 3', [undefined])).toMatchObject({
    fault: 'deploy',
    publicRelease: undefined,
  });
});

test('a command that is not there is told in words', async () => {
  const { fault, said } = await bring('', ['old'], 'no-such-program');
  expect(fault).toBe('deploy');
  expect(said).toMatch('no-such-program');
});
