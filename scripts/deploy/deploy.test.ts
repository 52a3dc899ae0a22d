// Going live and turning back, on a host that is made up.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deployWords as words } from '../../src/messages/en/deploy.ts';
import { deploy, turnBackTo, type Deployed } from './deploy.ts';
import type { DeployTarget, Version } from './target.ts';

const site = mkdtempSync(join(tmpdir(), 'forecourt-deploy-'));
const home = (number: number) =>
  `<a href="/types/suv/">SUV</a><data class="count" value="${number}">${number}</data>`;
beforeAll(() => {
  mkdirSync(site, { recursive: true });
  writeFileSync(join(site, 'index.html'), home(142));
});
afterAll(() => rmSync(site, { recursive: true }));

const release = (id: string): Deployed => ({
  id,
  site,
  settingsFile: 'edge.json',
  origin: 'https://www.example.com',
  policy: '2026-11',
  photo: undefined,
});

/** A host that keeps what was done to it; `answer` may spoil an answer of a release. */
function host({ answer = () => undefined, erases = true, arrivesAfter = 0 }: Behaviour = {}) {
  const did: string[] = [];
  const versions: Version[] = [];
  let now: Version | undefined;
  let looks = 0;
  const toVersion = (id: string) => versions.find((version) => version.id === id);
  const target: DeployTarget = {
    migrate: async () => void did.push('migrate'),
    storePhotos: async () => 0,
    inService: async () => now,
    upload: async ({ id }) => {
      did.push(`upload ${id}`);
      now = { id: `v${versions.length + 1}`, release: id };
      versions.push(now);
    },
    find: async (id) => versions.findLast((version) => version.release === id),
    turnTo: async ({ id }) => {
      did.push(`turn to ${id}`);
      now = toVersion(id);
    },
    address: () => 'https://www.example.com',
    fetch: async (path, init) => {
      const spoilt = answer(now?.release ?? '', path);
      if (spoilt) return spoilt;
      if (path === '/api/health') {
        looks += 1;
        return Response.json({ release: looks > arrivesAfter ? now?.release : 'the one before' });
      }
      if (path === '/') return new Response(home(142));
      if (path.includes('.php'))
        return new Response(null, { status: 301, headers: { location: '/types/suv/' } });
      if (path === '/types/suv/') return new Response('');
      if (init?.method === 'POST') return Response.json({ no: 'K7Q2M-94XTD' }, { status: 201 });
      return new Response(null, { status: 404 });
    },
    erase: async () => erases,
    close: async () => {},
  };
  return { target, did };
}

async function run(what: typeof deploy, id: string, target: DeployTarget) {
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const on = { words, say, complain: say, wait: async () => {}, newId: () => 'an id' };
  return { exitCode: await what(release(id), target, on), said: said.join('\n') };
}

test('a release goes live: the database first, and the host may take its time', async () => {
  const { target, did } = host({ arrivesAfter: 5 });
  const { exitCode, said } = await run(deploy, 'one', target);
  expect([exitCode, did]).toEqual([0, ['migrate', 'upload one']]);
  expect(said).toContain('Release one is in service at https://www.example.com');
});

const spoil = (path: string, response: () => Response) => (of: string, asked: string) =>
  of === 'two' && asked.startsWith(path) ? response() : undefined;

test.each([
  [
    'home counts',
    {
      answer: (of: string, path: string) =>
        of === 'two' && path === '/' ? new Response(home(141)) : undefined,
    },
    'SUV 141',
  ],
  [
    'an old address is lost',
    { answer: spoil('/used-cars', () => new Response(null, { status: 404 })) },
    '/used-cars-list.php?category=3',
  ],
  [
    'its target is lost',
    { answer: spoil('/types', () => new Response(null, { status: 404 })) },
    '/types/suv/ with 404',
  ],
  ['inquiries fail', { answer: spoil('/api/inquiries', () => new Response(null, { status: 503 })) }, '503'],
  [
    'the host is not there',
    {
      answer: (of: string) => {
        if (of === 'two') throw new Error('no route');
        return undefined;
      },
    },
    'no route',
  ],
])('%s: the release before is in service again', async (_, behaviour, why) => {
  const { target, did } = host(behaviour as Behaviour);
  await run(deploy, 'one', target);
  const { exitCode, said } = await run(deploy, 'two', target);
  expect([exitCode, did.at(-1)]).toEqual([3, 'turn to v1']);
  expect(said).toContain(why);
  expect(said).toContain('Turned back: one is in service again');
});

test('a trial inquiry that cannot be erased fails the trial, and is named', async () => {
  const { target } = host({ erases: false });
  const { exitCode, said } = await run(deploy, 'one', target);
  expect(exitCode).toBe(3);
  expect(said).toContain('inbox -- erase K7Q2M-94XTD');
  expect(said).toContain(words.nothingBefore);
});

test('rollback takes the version that is there, and never touches the database', async () => {
  const { target, did } = host();
  await run(deploy, 'one', target);
  await run(deploy, 'two', target);
  did.length = 0;
  expect((await run(turnBackTo, 'one', target)).exitCode).toBe(0);
  expect(did).toEqual(['turn to v1']);
});

test('rollback to a release that the host no longer has deploys it', async () => {
  const { target, did } = host();
  await run(deploy, 'two', target);
  expect((await run(turnBackTo, 'one', target)).exitCode).toBe(0);
  expect(did.at(-1)).toBe('upload one');
});

type Behaviour = {
  answer?: (release: string, path: string) => Response | undefined;
  erases?: boolean;
  arrivesAfter?: number;
};
