import { expect, test } from 'vitest';
import { sendInquiry } from './sending.ts';

type Answer = { status: number; json: unknown } | 'no connection';

async function sendTo(answers: Answer[]) {
  const waited: number[] = [];
  let retries = 0;
  let posts = 0;
  const sent = await sendInquiry(
    async () => {
      const answer = answers[posts++];
      if (answer === 'no connection' || answer === undefined) throw new TypeError('Failed to fetch');
      return answer;
    },
    async (ms) => void waited.push(ms),
    () => (retries += 1),
  );
  return { sent, waited, retries, posts };
}

const stored = { status: 201, json: { no: 'K7Q2M-94XTD' } };
const down = { status: 503, json: { error: 'unavailable' } };

test('a stored inquiry is answered with its number at once', async () => {
  expect(await sendTo([stored])).toEqual({
    sent: { outcome: 'stored', no: 'K7Q2M-94XTD' },
    waited: [],
    retries: 0,
    posts: 1,
  });
});

test('no connection and no store are tried again after 2, 8 and 30 seconds', async () => {
  expect(await sendTo(['no connection', down, 'no connection', { ...stored, status: 200 }])).toMatchObject({
    sent: { outcome: 'stored' },
    waited: [2000, 8000, 30_000],
    retries: 3,
  });
});

test('after that it is not sent, and that is said', async () => {
  expect(await sendTo([down, down, down, down, stored])).toMatchObject({
    sent: { outcome: 'unsent' },
    posts: 4,
  });
});

test('an answer that another try would not change ends it', async () => {
  const faults = { status: 422, json: { error: 'fields', fields: { name: 'missing' } } };
  expect((await sendTo([faults])).sent).toEqual({ outcome: 'faults', fields: { name: 'missing' } });
  expect(await sendTo([{ status: 429, json: { error: 'too-many' } }])).toMatchObject({
    sent: { outcome: 'refused', code: 'too-many' },
    posts: 1,
  });
});

test('a success without a number, as from a foreign network’s sign-in page, is none', async () => {
  const portal = { status: 200, json: undefined };
  expect((await sendTo([portal])).sent).toEqual({ outcome: 'refused', code: '' });
});
