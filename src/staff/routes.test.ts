// What the desk does for somebody who is signed in, through its entry.
import { describe, expect, test } from 'vitest';
import { ask, here, origin, passphrase, signIn } from './ask.fixture.ts';
import { deskHandler } from './handler.ts';
import { exampleDesk, exampleUpload } from './ports.fixture.ts';
import type { DeskPorts } from './ports.ts';

describe('publishing', () => {
  const publish = `/staff/uploads/${exampleUpload.id}/publish/`;

  test('happens only once the question is answered', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    for (const confirm of ['', '6', 'yes']) {
      expect((await ask(ports, publish, { cookie, form: { token, confirm } })).status).toBe(422);
    }
    expect(done).toEqual([]);
    expect(
      (await ask(ports, publish, { cookie, form: { token, confirm: '７ ' } })).headers.get('location'),
    ).toBe('/staff/job/');
    expect(done).toEqual([`publish ${exampleUpload.id}`]);
  });

  test('of a file that was held against another stock reads it again and publishes nothing', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const standing = await ports.live.standing();
    ports.live.standing = async () => `${standing}-since-ingested`;
    const answer = await ask(ports, publish, { cookie, form: { token, confirm: '7' } });
    expect(answer.headers.get('location')).toBe(`/staff/uploads/${exampleUpload.id}/?changed`);
    expect(done).toEqual(['again {}']);
  });

  test('a column is mapped by choosing its field', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const form = { token, 'column-0': 'ref', 'column-1': 'remarks' };
    await ask(ports, `/staff/uploads/${exampleUpload.id}/columns/`, { cookie, form });
    expect(done).toEqual(['again {"mapping":{"columns":{"remarks":"Notes"}}}']);
  });
});

describe('sending a file', () => {
  const send = (
    ports: DeskPorts,
    cookie: string,
    token: string,
    {
      address = 'upload?name=stock.csv',
      headers,
    }: { address?: string; headers?: Record<string, string> } = {},
  ) =>
    deskHandler(
      new Request(`${origin}/staff/${address}`, {
        method: 'POST',
        body: 'Ref No',
        headers: { host: '127.0.0.1:4321', origin, cookie, 'x-desk-token': token, ...headers },
      }),
      here,
      ports,
    );

  test('answers with the address of its report', async () => {
    const { ports, done } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    expect(await (await send(ports, cookie, token)).json()).toEqual({
      to: `/staff/uploads/${exampleUpload.id}/`,
    });
    expect(done).toEqual(['receive stock.csv: Ref No']);
  });

  test.each(['upload?name=stock-of-asha.csv', 'photos/receive?name=..%2F..%2Fasha.jpg'])(
    '%s: without a session or with a token of before nothing is read, and nothing of it is logged',
    async (address) => {
      const { ports, done, logged } = exampleDesk({ passphrase });
      const { cookie, token } = await signIn(ports);
      const outside = await send(ports, '', token, { address });
      const stale = await send(ports, cookie, 'stale', { address });
      expect([outside.status, stale.status]).toEqual([401, 403]);
      for (const answer of [outside, stale])
        expect(await answer.json()).toEqual({ fault: expect.stringMatching(/^You are no longer signed in/) });
      const foreign = await send(ports, cookie, token, {
        address,
        headers: { origin: 'https://evil.example' },
      });
      expect(foreign.status).toBe(403);
      expect(done).toEqual([]);
      expect(JSON.stringify(logged)).not.toMatch(/asha|"stale"|evil/);
      const codes = logged.map((entry) => (entry as { code: string }).code).slice(-3);
      expect(codes).toEqual(['desk-no-session', 'desk-token-stale', 'desk-origin-foreign']);
    },
  );

  test('that says it is too large is not even begun', async () => {
    const { ports, done, logged } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    const answer = await send(ports, cookie, token, { headers: { 'content-length': '2000000000' } });
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { fault: expect.stringMatching(/^The file is larger than 50 MB and was not read/) },
    ]);
    expect(done).toEqual([]);
    expect(logged).toContainEqual({ code: 'desk-upload-too-large' });
  });

  test('what fails on the way is told in words, a full disk as one, and not logged', async () => {
    const { ports, logged } = exampleDesk({ passphrase });
    const { cookie, token } = await signIn(ports);
    ports.live.photos.receive = () => Promise.reject(new Error('Ref asha is odd'));
    const failed = await send(ports, cookie, token, { address: 'photos/receive?name=a.jpg' });
    expect([failed.status, await failed.json()]).toEqual([
      500,
      { fault: expect.stringMatching(/^Something went wrong, and nothing was published/) },
    ]);
    ports.live.uploads.again = () => Promise.reject(new Error('Error: ENOSPC: no space left on device'));
    const path = `/staff/uploads/${exampleUpload.id}/again/`;
    const full = await ask(ports, path, { cookie, form: { token } });
    expect([full.status, await full.text()]).toEqual([
      500,
      expect.stringMatching(/^message .*The disk of the computer is full. Nothing was published/),
    ]);
    expect(JSON.stringify(logged)).not.toContain('asha');
    expect(logged).toContainEqual({ code: 'desk-failed', detail: 'ENOSPC' });
  });
});

test('a person is erased when the number of the inquiry is typed, and not when another is', async () => {
  const { ports } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  const erased: string[] = [];
  const entry = (no: string, email: string) =>
    ({ id: `id-${no}`, no, receivedAt: 0, suspect: [], inquiry: { name: 'Asha Example', email } }) as unknown;
  ports.live.inbox.read = async () =>
    [entry('A-1', 'a@example.com'), entry('A-2', 'A@example.com'), entry('B-1', 'b@example.com')] as never;
  ports.live.inbox.erase = async (ids) => void erased.push(...ids);
  const erase = (confirm: string) =>
    ask(ports, '/staff/inbox/erase/', { cookie, form: { token, no: 'A-1', confirm } });
  const wrong = await erase('A-2');
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('"notErased":"A-1"')]);
  expect(erased).toEqual([]);
  expect((await erase(' a-1')).status).toBe(303);
  expect(erased).toEqual(['id-A-1', 'id-A-2']);
});

test('an inquiry is acknowledged by its id, and nothing but an id reaches the database', async () => {
  const { ports, logged } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  const acknowledged: string[] = [];
  ports.live.inbox.acknowledge = async (ids) => void acknowledged.push(...ids);
  const acknowledge = (id: string) =>
    ask(ports, '/staff/inbox/acknowledge/', { cookie, form: { token, id } });
  for (const id of ['', "x' OR 1=1 --", 'A-1']) expect((await acknowledge(id)).status).toBe(404);
  expect(acknowledged).toEqual([]);
  const id = '00000000-0000-4000-8000-000000000001';
  expect((await acknowledge(id)).headers.get('location')).toMatch(
    /^\/staff\/inbox\/\?acknowledged=[0-9A-Z]{5}-[0-9A-Z]{5}$/,
  );
  expect([acknowledged, logged.at(-1)]).toEqual([[id], { code: 'desk-acknowledged', id }]);
});

test('who practises answers and erases invented people only', async () => {
  const { ports } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  const asked: string[] = [];
  const entry = { id: 'id', no: 'A-1', receivedAt: 0, suspect: [], inquiry: { name: 'Asha Example' } };
  for (const name of ['live', 'practice'] as const) {
    ports[name].inbox.read = async () => (asked.push(`read ${name}`), [entry] as never);
    ports[name].inbox.erase = async () => void asked.push(`erase ${name}`);
  }
  await ask(ports, '/staff/practice/', { cookie, form: { token, on: 'yes' } });
  await ask(ports, '/staff/inbox/', { cookie });
  await ask(ports, '/staff/inbox/erase/', { cookie, form: { token, no: 'A-1', confirm: 'A-1' } });
  await ask(ports, '/staff/inbox/export.csv', { cookie });
  expect(asked).toEqual(['read practice', 'read practice', 'erase practice', 'read practice']);
});

test('a screen that answers a form leads back to the screen of the form, also in the other language', async () => {
  const { ports } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  ports.render = async (name, { frame }) => `${name} ${frame.here}`;
  const form = { token, confirm: '8', draft: 'terms/2027-01' };
  const shown = async (path: string) => (await ask(ports, path, { cookie, form })).text();
  expect(await shown(`/staff/uploads/${exampleUpload.id}/publish/`)).toBe(
    `report /staff/uploads/${exampleUpload.id}/`,
  );
  expect(await shown('/staff/policies/approve/')).toBe('policies /staff/policies/');
  expect(await (await ask(ports, '/staff/', { form: { passphrase: 'x' } })).text()).toBe('sign-in /staff/');
});

test('an inbox that gives no answer is told, and nothing of it is logged', async () => {
  const { ports, logged } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  ports.live.inbox.read = () => Promise.reject(new Error('not logged in: asha@example.com'));
  for (const answer of [
    await ask(ports, '/staff/inbox/', { cookie }),
    await ask(ports, '/staff/inbox/export.csv', { cookie }),
    await ask(ports, '/staff/inbox/erase/', { cookie, form: { token, no: 'A' } }),
  ]) {
    expect(answer.status).toBe(502);
    expect(await answer.text()).toMatch(/^message .*could not be read.*not logged in/);
  }
  expect(JSON.stringify(logged)).not.toContain('asha');
  expect(logged).toContainEqual({ code: 'desk-inbox-failed' });
});

test('only a draft that is there can be read or approved', async () => {
  const { ports, done } = exampleDesk({ passphrase });
  const { cookie, token } = await signIn(ports);
  const send = (what: string) => (draft: string) =>
    ask(ports, `/staff/policies/${what}/`, { cookie, form: { token, draft } });
  const [approve, preview] = [send('approve'), send('preview')];
  for (const draft of ['terms/2026-11', 'terms/../../x', '--help/1', '']) {
    expect((await approve(draft)).status).toBe(404);
    expect((await preview(draft)).status).toBe(404);
  }
  expect(done).toEqual([]);
  expect((await preview('terms/2027-01')).headers.get('location')).toBe('/staff/job/');
  expect(done.splice(0)).toEqual(['preview terms 2027-01']);
  expect((await approve('terms/2027-01')).status).toBe(200);
  expect(done).toEqual(['approve terms 2027-01']);
});
