// What every place the handler runs in must do alike: in this process, in Node's server, on workerd. Each
// request is sent as a program sends it and as a browser's navigation.
import { describe, expect, test } from 'vitest';
import { isReceiptWhole, type Receipt } from '../../consent/record.ts';
import { testConsent } from './consent-posts.ts';
import { oldSite } from './old-site.ts';
import { testInquiry } from './requests.ts';
import { testSettings } from './test-site.ts';

/** @param send delivers a request to where it runs; its address is a path */
export function contract(send: Send): void {
  describe.each(Object.entries(ways))('%s', (_, way) => {
    const json = (body: unknown, headers = {}) =>
      send('/api/inquiries', {
        method: 'POST',
        headers: { ...way, 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
    const form = (body: Record<string, string>) =>
      send('/api/inquiries', {
        method: 'POST',
        headers: { ...way, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(body).toString(),
      });
    const read = (path: string, method = 'GET') => send(path, { method, headers: way });

    test('an inquiry: new, the same again, other content', async () => {
      const inquiry = testInquiry();
      const first = await json(inquiry);
      const again = await json(inquiry);
      const other = await json({ ...inquiry, message: 'Other' });
      expect([first.status, again.status, other.status]).toEqual([201, 200, 409]);
      expect(JSON.parse(first.body)).toEqual({ no: expect.stringMatching(/^\w{5}-\w{5}$/) });
      expect(again.body).toBe(first.body);
    });

    test('a hundred at once are one 201 and the rest 200', async () => {
      const inquiry = testInquiry();
      const answers = await Promise.all(Array.from({ length: 100 }, () => json(inquiry)));
      const count = (status: number) => answers.filter((answer) => answer.status === status).length;
      expect([count(201), count(200)]).toEqual([1, 99]);
    });

    test('a form: on to the number, or back with what was typed', async () => {
      const sent = await form(testInquiry({ id: undefined, message: `Form ${crypto.randomUUID()}` }));
      expect(sent.status).toBe(303);
      const page = await read(sent.headers.location!);
      expect(page.status).toBe(200);
      expect(page.body).toContain(`<b data-slot="no">${sent.headers.location!.split('=')[1]}</b>`);
      const back = await form(testInquiry({ email: 'amina', message: 'Kept <text> あ' }));
      expect(back.status).toBe(422);
      expect(back.body).toContain('Kept &#60;text&#62; あ</textarea>');
    });

    test.each([
      ['GET', 405],
      ['PUT', 405],
      ['OPTIONS', 405],
    ])('%s is %i with what is allowed', async (method, status) => {
      const answer = await read('/api/inquiries', method);
      expect([answer.status, answer.headers.allow]).toEqual([status, 'POST']);
    });

    test('other origins, other types, other sizes and other shapes are refused', async () => {
      const statuses = [
        await json(testInquiry(), { 'sec-fetch-site': 'cross-site' }),
        await json(testInquiry(), { 'content-type': 'text/plain' }),
        await json(testInquiry(), { 'content-type': 'multipart/form-data; boundary=x' }),
        await json(testInquiry({ message: 'x'.repeat(40_000) })),
        await json('{"name":'),
        await json(`{"name":"a","name":"b"}`),
        await json('['.repeat(20_000)),
        await json({ kind: 'general' }),
      ].map(({ status }) => status);
      expect(statuses).toEqual([403, 415, 415, 413, 400, 400, 400, 422]);
    });

    test('a decision: new, the same again, other content, and nothing that was never shown', async () => {
      const decision = testConsent();
      const post = (body: unknown) =>
        send('/api/consents', {
          method: 'POST',
          headers: { ...way, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
      const answers = [
        await post(decision),
        await post(decision),
        await post({ ...decision, gpc: true }),
        await post(testConsent({ policyHash: 'e'.repeat(64) })),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 200, 409, 422]);
      expect(answers[1]!.body).toBe(answers[0]!.body);
      expect(await isReceiptWhole(JSON.parse(answers[0]!.body) as Receipt)).toBe(true);
      const many = await Promise.all(Array.from({ length: 8 }, () => post(testConsent())));
      expect(new Set(many.map(({ status }) => status))).toEqual(new Set([201]));
    });

    test('health', async () => {
      const answer = await read('/api/health');
      expect(answer.status).toBe(200);
      expect(JSON.parse(answer.body)).toMatchObject({ ok: true, store: 'writable' });
    });

    test('every old address is one hop, with GET and HEAD', async () => {
      for (const [address, leads] of oldSite) {
        const target = leads.startsWith('/makes/') && leads !== '/makes/toyota/' ? '/makes/' : leads;
        for (const method of ['GET', 'HEAD']) {
          const answer = await read(`/${address}`, method);
          expect([answer.status, answer.headers.location]).toEqual([301, target]);
        }
      }
      expect((await read('/unknown.php')).status).toBe(410);
      expect((await read('/unknown.php')).body).toContain('Gone');
    });

    test('an old address leads on in any spelling', async () => {
      for (const address of ['/Toyota.PHP', '/toyota%2Ephp', '/TOYOTA%2EPHP?Sort=1']) {
        const answer = await read(address);
        expect([answer.status, answer.headers.location]).toEqual([301, '/makes/toyota/']);
      }
      expect((await read('/USED-CARS-LIST.PHP?maker=TOYOTA')).headers.location).toBe('/makes/toyota/');
    });

    test('nobody keeps that a file is missing, where files are kept for a year', async () => {
      for (const address of ['/_astro/a.Ab12.js', '/photos/a-800.avif', '/search/files/a.columns']) {
        for (const method of ['GET', 'HEAD']) {
          const { status, headers } = await read(address, method);
          expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
          expect(headers).toMatchObject(testSettings.headers);
        }
      }
    });

    test('the same headers on every answer, static or not', async () => {
      const answers = [
        await json(testInquiry()),
        await form(testInquiry({ name: '' })),
        await read('/'),
        await read('/inquiry/'),
        await read('/inquiry/sent/?no=K7Q2M-94XTD'),
        await read('/api/health'),
        await read('/unknown.php'),
        await read('/not/here/'),
        await read('/api/not-here'),
      ];
      expect(answers.map(({ status }) => status)).toEqual([201, 422, 200, 200, 200, 200, 410, 404, 404]);
      for (const { body } of answers.slice(-2)) expect(body).toContain('Not found');
      for (const { headers } of answers) expect(headers).toMatchObject(testSettings.headers);
      expect(answers[2]!.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      for (const { headers } of answers.slice(4)) expect(headers['cache-control']).toBe('no-store');
    });
  });
}

const ways: Record<string, Record<string, string>> = {
  'as a program': {},
  'as a navigation': {
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'sec-fetch-mode': 'navigate',
    'sec-fetch-dest': 'document',
    'sec-fetch-site': 'same-origin',
  },
};

export type Send = (
  path: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<{ status: number; headers: Record<string, string | undefined>; body: string }>;
