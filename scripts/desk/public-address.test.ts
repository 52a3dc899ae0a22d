// With a stand-in for the command: a real process, and an address that answers as it is told to.
import { expect, test } from 'vitest';
import { bringToPublic } from './public-address.ts';

const release = '20261122T000000Z';

/** @param answers the release that the address shows, one a question, the last for good; undefined: no answer */
async function bring(
  script: string,
  answers: (string | undefined)[],
  { program = process.execPath, reached = () => new Promise<void>(() => {}), onSaid = () => {} } = {},
) {
  const told: string[] = [];
  let asked = 0;
  const end = await bringToPublic([program, '-e', script, '{release}'], {
    address: 'https://www.example.com',
    release,
    limit: { minutes: 15, reached },
    onSaid(said) {
      told.push(said);
      onSaid();
    },
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

test('what is meant for the colours of a terminal is left out, also where it comes in parts', async () => {
  const coloured = String.raw`process.stderr.write("\u001b[3"); setTimeout(() => process.stderr.write("1mno\u001b[0m"), 200)`;
  const { said, told } = await bring(coloured, ['old']);
  expect([said, told.at(-1)]).toEqual(['no', 'no']);
});

test('an address that does not answer is not said to show anything', async () => {
  expect(await bring('process.exitCode = 3', [undefined])).toMatchObject({
    fault: 'deploy',
    publicRelease: undefined,
  });
});

test('a command that is not there is told in words', async () => {
  const { fault, said } = await bring('', ['old'], { program: 'no-such-program' });
  expect(fault).toBe('deploy');
  expect(said).toMatch('no-such-program');
});

test('a command that does not end is stopped, with what it started, and the address is asked all the same', async () => {
  // It says the process it has started, and both wait for ever.
  const script = `
    const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)']);
    console.log(child.pid); setInterval(() => {}, 1e6)`;
  let heard = () => {};
  const speaks = new Promise<void>((spoken) => (heard = spoken));
  const ending = bring(script, ['old'], { reached: () => speaks, onSaid: heard });
  const { fault, stoppedAfter, publicRelease, said } = await ending;
  expect({ fault, stoppedAfter, publicRelease }).toEqual({
    fault: 'deploy',
    stoppedAfter: 15,
    publicRelease: 'old',
  });
  await expect.poll(() => isThere(Number(said)), { timeout: 60_000 }).toBe(false);
});

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
