import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fields, maxBodyBytes, type Inquiry } from '../inquiry/fields.ts';
import { derivedIds, fingerprintOf, numberOf } from '../inquiry/identity.ts';
import { formPost, get, jsonPost, post, testInquiry, testOrigin } from './testing/requests.ts';
import { testEdge } from './testing/test-edge.ts';

const stored = 'SELECT * FROM inquiries';

describe('storing', () => {
  test('an inquiry is stored with its notice and answered with its number', async () => {
    const { send, rows } = testEdge();
    const inquiry = testInquiry({ country: 'KE' });
    const answer = await send(jsonPost(inquiry));
    expect(answer.status).toBe(201);
    expect(await answer.json()).toEqual({ no: await numberOf(inquiry.id!) });
    expect(await rows(stored)).toMatchObject([{ ...inquiry, suspect: null, acknowledged_at: null }]);
    expect(await rows('SELECT id, attempts FROM notices')).toEqual([{ id: inquiry.id, attempts: 0 }]);
  });

  test('the same again is one row and the same number', async () => {
    const { send, rows } = testEdge();
    const inquiry = testInquiry();
    const first = await send(jsonPost(inquiry));
    const second = await send(formPost(inquiry));
    const third = await send(jsonPost({ ...inquiry, message: ` ${inquiry.message}\r\n` }));
    expect([first.status, second.status, third.status]).toEqual([201, 303, 200]);
    expect(await third.json()).toEqual(await first.json());
    expect(await rows(stored)).toHaveLength(1);
  });

  test('the same id with other content is refused, and the first stays', async () => {
    const { send, rows } = testEdge();
    const inquiry = testInquiry();
    await send(jsonPost(inquiry));
    const answer = await send(jsonPost({ ...inquiry, message: 'Something else' }));
    expect(answer.status).toBe(409);
    expect(await answer.json()).toEqual({ error: 'conflict' });
    expect(await rows(stored)).toMatchObject([{ message: inquiry.message }]);
  });

  test('a hundred at once are one 201 and the rest 200', async () => {
    const { send, rows } = testEdge();
    const inquiry = testInquiry();
    const answers = await Promise.all(Array.from({ length: 100 }, () => send(jsonPost(inquiry))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(99);
    expect(await rows(stored)).toHaveLength(1);
  });

  test('without an id, the same words within ten minutes are one inquiry, across the border of windows', async () => {
    const { send, rows, clock } = testEdge();
    const inquiry = testInquiry({ id: undefined });
    clock.advance(9 * 60_000);
    expect((await send(jsonPost(inquiry))).status).toBe(201);
    clock.advance(2 * 60_000);
    expect((await send(jsonPost(inquiry))).status).toBe(200);
    clock.advance(9 * 60_000);
    expect((await send(jsonPost(inquiry))).status).toBe(201);
    expect(await rows(stored)).toHaveLength(2);
  });

  test('an id made from the words is known across the border of windows, whoever made it', async () => {
    const { send, rows, clock } = testEdge();
    const inquiry = testInquiry({ id: undefined });
    const idNow = async () => (await derivedIds(await fingerprintOf(inquiry as Inquiry), clock.now()))[0];
    clock.advance(9 * 60_000);
    const first = await send(jsonPost({ ...inquiry, id: await idNow() }));
    clock.advance(2 * 60_000);
    const again = await send(jsonPost({ ...inquiry, id: await idNow() }));
    expect([first.status, again.status, await again.json()]).toEqual([201, 200, await first.json()]);
    // Ids that say nothing of the words stay two inquiries.
    expect((await send(jsonPost(testInquiry()))).status).toBe(201);
    expect(await rows(stored)).toHaveLength(2);
  });

  test('signs of a program are marked, and the inquiry is stored all the same', async () => {
    const { send, rows } = testEdge();
    const inquiry = testInquiry({ website: 'https://example.com', elapsed: '12' });
    expect((await send(jsonPost(inquiry))).status).toBe(201);
    expect(await rows(stored)).toMatchObject([{ suspect: 'honeypot fast' }]);
  });

  test('a privacy request keeps its right and who asks', async () => {
    const { send, rows } = testEdge();
    const request = testInquiry({ kind: 'privacy', ref: undefined, right: 'deletion', requester: 'agent' });
    expect((await send(jsonPost(request))).status).toBe(201);
    expect(await rows(stored)).toMatchObject([{ kind: 'privacy', right: 'deletion', requester: 'agent' }]);
  });
});

describe('the limit of a sender', () => {
  test(
    'is a thousand in ten minutes; what is stored is answered before it',
    { timeout: 20_000 },
    async () => {
      const { send, ports, clock } = testEdge();
      const first = testInquiry();
      expect((await send(jsonPost(first))).status).toBe(201);
      for (let n = 1; n < 1000; n++) expect((await send(jsonPost(testInquiry()))).status).toBe(201);
      const over = await send(jsonPost(testInquiry()));
      expect([over.status, over.headers.get('retry-after')]).toEqual([429, '600']);
      expect((await send(jsonPost(first))).status).toBe(200);
      const page = await send(formPost(testInquiry({ name: 'Still here' })));
      expect([page.status, await page.text()]).toEqual([429, expect.stringContaining('value="Still here"')]);
      ports.sender = '192.0.2.8';
      expect((await send(jsonPost(testInquiry()))).status).toBe(201);
      ports.sender = '192.0.2.7';
      clock.advance(10 * 60_000);
      expect((await send(jsonPost(testInquiry()))).status).toBe(201);
    },
  );
});

describe('a form without scripts', () => {
  test('goes on to the page with the number', async () => {
    const { send, rows } = testEdge();
    const answer = await send(formPost(testInquiry({ id: undefined })));
    const [row] = await rows(stored);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/inquiry/sent/?no=${row!.no}`]);
    const page = await send(get(answer.headers.get('location')!));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<p data-part="sent">Number <b data-slot="no">${row!.no}</b>`);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(page.headers.get('x-robots-tag')).toBe('noindex');
  });

  test('comes back with its faults named and everything typed', async () => {
    const { send } = testEdge();
    const message = '</textarea><script>alert("x")</script> & \'more\'\nsecond line';
    const typed = testInquiry({ name: '', country: 'TZ', phone: '"><b>0', message });
    const answer = await send(formPost(typed));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(html).toContain('<p data-part="fields">reason fields');
    expect(html).toContain('<p data-part="name:missing">');
    expect(html).toContain('<input name="name" required aria-invalid="true">');
    expect(html).toContain('<input name="phone" value="&#34;&#62;&#60;b&#62;0" aria-invalid="true">');
    expect(html).toContain('name="kind" value="vehicle" required checked>');
    expect(html).toContain('<option value="TZ" selected>');
    expect(html).toContain(
      '<textarea name="message" required>\n&#60;/textarea&#62;&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;more&#39;\nsecond line</textarea>',
    );
    expect(html).not.toContain('<script>');
    expect(html).toContain('<p data-part="unavailable" hidden>');
  });

  test('of what was too long to be read nothing is said to be kept, and no empty form invites to write it anew', async () => {
    const { send } = testEdge();
    const tooLong = await (await send(formPost(testInquiry({ message: 'ற'.repeat(4_000) })))).text();
    expect(tooLong).toContain('<p data-part="too-large">');
    expect(tooLong).toContain('<p data-part="kept" hidden>');
    expect(tooLong).toContain('<div data-part="form" hidden>');
    const corrected = await (await send(formPost(testInquiry({ name: '' })))).text();
    expect(corrected).toContain('<p data-part="kept">');
    expect(corrected).toContain('<div data-part="form">');
    const foreign = await send(formPost(testInquiry(), { origin: 'https://evil.example' }));
    expect(await foreign.text()).toContain('<p data-part="kept" hidden>');
  });

  test('invisible marks come back taken out', async () => {
    const { send } = testEdge();
    const html = await (await send(formPost(testInquiry({ phone: '\u202a+255 712 345 678\u202c' })))).text();
    expect(html).toContain('<input name="phone" value="+255 712 345 678" aria-invalid="true">');
  });

  test('damaged on the way, comes back with what could be read', async () => {
    const { send } = testEdge();
    const answer = await send(
      post('name=Amina&message=100%', { 'content-type': 'application/x-www-form-urlencoded' }),
    );
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('<input name="name" required value="Amina">');
  });
});

describe('what is refused', () => {
  test.each(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    '%s, with what is allowed',
    async (method) => {
      const answer = await testEdge().send(get('/api/inquiries', { method }));
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    },
  );

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'cross-site', origin: testOrigin }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'null' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: testOrigin }, 201],
    [{}, 201],
  ])('%j is %i', async (headers, status) => {
    expect((await testEdge().send(jsonPost(testInquiry(), headers))).status).toBe(status);
  });

  test.each([
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/json; charset=shift_jis',
    'application/jsonp',
    '',
  ])('content of type %j is 415', async (type) => {
    expect((await testEdge().send(post('{}', { 'content-type': type }))).status).toBe(415);
  });

  test('compressed content is 415', async () => {
    expect((await testEdge().send(jsonPost(testInquiry(), { 'content-encoding': 'gzip' }))).status).toBe(415);
  });

  test('more than 32 kB is 413, counted while it is read', async () => {
    const { send } = testEdge();
    const padding = maxBodyBytes - JSON.stringify(testInquiry()).length;
    expect((await send(jsonPost(JSON.stringify(testInquiry()) + ' '.repeat(padding)))).status).toBe(201);
    expect((await send(jsonPost(JSON.stringify(testInquiry()) + ' '.repeat(padding + 1)))).status).toBe(413);
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(new Uint8Array(1024).fill(32));
      },
    });
    const request = new Request(`${testOrigin}/api/inquiries`, {
      method: 'POST',
      body: endless,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect((await send(request)).status).toBe(413);
    expect(pulled).toBeLessThan(40);
  });

  test('a body that breaks off is 400', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new Error('connection reset')),
    });
    const request = new Request(`${testOrigin}/api/inquiries`, {
      method: 'POST',
      body: broken,
      headers: { 'content-type': 'application/json' },
      duplex: 'half',
    } as RequestInit);
    expect((await testEdge().send(request)).status).toBe(400);
  });

  const bytes = (...values: number[]) => new Uint8Array(values);
  const valid = JSON.stringify(testInquiry()).slice(1, -1);
  test.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['nothing', '', 400],
    ['no JSON', '{', 400],
    ['a list', '[]', 400],
    ['a text', '"hello"', 400],
    ['null', 'null', 400],
    ['a number', '1e999', 400],
    ['deep lists', '['.repeat(30_000), 400],
    ['deep objects', `${'{"name":'.repeat(3000)}1${'}'.repeat(3000)}`, 400],
    ['an object as a value', '{"name":{"toString":"x"}}', 400],
    ['a list as a value', '{"name":["Amina"]}', 400],
    ['an unknown name', `{${valid},"colour":"red"}`, 400],
    ['a name twice', `{${valid},"name":"Other"}`, 400],
    ['a name twice, once escaped', `{${valid},"n\\u0061me":"Other"}`, 400],
    ['a name twice, once without text', `{"name":1,${valid}}`, 400],
    ['__proto__', `{${valid},"__proto__":"x"}`, 400],
    ['__proto__ with an object', `{${valid},"__proto__":{"kind":"general"}}`, 400],
    ['constructor', `{${valid},"constructor":"x"}`, 400],
    ['a byte order mark', `\ufeff{${valid}}`, 201],
    ['broken UTF-8', bytes(0x7b, 0x22, 0xff, 0x22, 0x7d), 400],
    ['overlong UTF-8', bytes(0x22, 0xc0, 0xaf, 0x22), 400],
    ['a surrogate in UTF-8', bytes(0x22, 0xed, 0xa0, 0x80, 0x22), 400],
    ['a lone surrogate', `{${valid.replace('Amina', '\\ud800')}}`, 422],
    ['NUL', `{${valid.replace('Amina', 'A\\u0000')}}`, 422],
    ['a text that reverses', `{${valid.replace('Amina', 'A\\u202e')}}`, 422],
    ['a number as a name', `{${valid.replace('"Amina"', '7')}}`, 422],
    ['an id that is none', `{${valid.replace(/"id":"[^"]*"/, '"id":"1 OR 1=1"')}}`, 422],
  ])('JSON with %s is %s', async (_, body, status) => {
    const { send, rows } = testEdge();
    expect((await send(post(body, { 'content-type': 'application/json' }))).status).toBe(status);
    expect(await rows(stored)).toHaveLength(status === 201 ? 1 : 0);
  });

  const form = new URLSearchParams(testInquiry()).toString();
  test.each<[string, string, number]>([
    ['nothing', '', 422],
    ['broken percent signs', `${form}&phone=%zz`, 400],
    ['a cut percent sign', `${form}&phone=%4`, 400],
    ['percent signs that are no UTF-8', `${form}&phone=%ff`, 400],
    ['a surrogate', `${form}&phone=%ed%a0%80`, 400],
    ['an unknown name', `${form}&colour=red`, 400],
    ['a name twice', `${form}&name=Other`, 400],
    ['a list in the manner of PHP', `${form}&name[]=Other`, 400],
    ['__proto__', `${form}&__proto__=x`, 400],
    ['__proto__ in brackets', `${form}&__proto__[kind]=x`, 400],
    ['empty pairs', `&&${form}&`, 303],
    ['a name without value', `phone&${form}`, 303],
    ['NUL', form.replace('Amina', 'A%00'), 422],
  ])('a form with %s is %s', async (_, body, status) => {
    const { send } = testEdge();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await send(post(body, headers))).status).toBe(status);
  });

  test('no body whatever gives a 5xx or is stored where it should not be', async () => {
    const { send, rows } = testEdge();
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.jsonValue({ maxDepth: 3 }),
      fc.constant('general'),
    );
    const names = [...Object.keys(fields), '__proto__', 'toString', ''];
    const object = fc.dictionary(fc.constantFrom(...names), value).map((body) => JSON.stringify(body));
    const pairs = fc
      .array(fc.tuple(fc.constantFrom(...names), fc.string()))
      .map((entries) => entries.map((entry) => entry.join('=')).join('&'));
    const body = fc.oneof(object, pairs, fc.string(), fc.uint8Array({ maxLength: 200 }));
    const type = fc.constantFrom('application/json', 'application/x-www-form-urlencoded');
    await fc.assert(
      fc.asyncProperty(body, type, async (content, contentType) => {
        const sent = typeof content === 'string' ? content : new Uint8Array(content);
        const { status } = await send(post(sent, { 'content-type': contentType }));
        expect([201, 303, 400, 422]).toContain(status);
      }),
      { seed: 4, numRuns: 1500 },
    );
    const complete = await rows(
      "SELECT id FROM inquiries WHERE name = '' OR message = '' OR email || phone = ''",
    );
    expect(complete).toEqual([]);
  });

  test('faults come as a code for each field', async () => {
    const answer = await testEdge().send(jsonPost({ kind: 'general', email: 'amina' }));
    expect(answer.status).toBe(422);
    expect(await answer.json()).toEqual({
      error: 'fields',
      fields: { name: 'missing', message: 'missing', email: 'invalid' },
    });
  });
});

describe('nothing leaks', () => {
  const canary = 'CANARY7f3a';
  const inquiry = testInquiry({
    ref: canary,
    name: canary,
    email: `${canary}@example.com`,
    phone: '+255 700 133 713',
    message: `${canary} \u202e`,
    website: canary,
  });

  test('no word of a visitor stands in a log, an error for programs, or an address', async () => {
    const { send, log, ports } = testEdge();
    const answers = [
      await send(jsonPost(inquiry)),
      await send(jsonPost({ ...inquiry, message: canary })),
      await send(formPost({ ...inquiry, message: canary })),
      await send(jsonPost(`{"name":"${canary}"`)),
    ];
    ports.store.add = () => Promise.reject(new Error(`UNIQUE constraint failed: ${canary} 700 133 713`));
    answers.push(await send(jsonPost({ ...inquiry, message: canary })));
    expect(answers.map(({ status }) => status)).toEqual([422, 201, 303, 400, 503]);
    const said = [JSON.stringify(log)];
    for (const answer of answers) said.push(JSON.stringify([...answer.headers]), await answer.text());
    expect(log.length).toBeGreaterThan(5);
    for (const text of said) expect(text).not.toMatch(/CANARY7f3a|700 133 713|192\.0\.2/i);
  });

  test('the address of the sender is not stored', async () => {
    const { send, rows } = testEdge();
    await send(jsonPost(testInquiry()));
    const [row] = await rows(stored);
    expect(JSON.stringify(row)).not.toContain('192.0.2');
    expect(Number(row!.sender)).toBeLessThan(65_536);
  });
});
