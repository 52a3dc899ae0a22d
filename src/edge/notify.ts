// Tells staff that an inquiry came in: a signed webhook, or mail through a provider's JSON API.
import { contentFields } from '../inquiry/fields.ts';
import { fieldNames, noticeWords as words } from '../messages/en/inquiry.ts';
import type { StoredInquiry } from './store.ts';

/**
 * The way the environment names, or none. Nothing of the visitor stands in a header or in the subject.
 *
 * - `NOTIFY_WEBHOOK_URL` and `NOTIFY_WEBHOOK_SECRET`: POST of the inquiry as JSON, with
 *   `forecourt-signature: t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>" in hexadecimal>`
 * - `NOTIFY_MAIL_URL`, `NOTIFY_MAIL_TOKEN`, `NOTIFY_MAIL_FROM`, `NOTIFY_MAIL_TO`: POST of
 *   `{from, to, subject, text}` with the token as bearer
 */
export function notifierFrom(env: NotifyEnv, now: () => number): Notify | undefined {
  const { NOTIFY_WEBHOOK_URL: hook, NOTIFY_WEBHOOK_SECRET: secret } = env;
  if (hook && secret) return async (entry) => post(hook, await webhook(entry, secret, now()));
  const { NOTIFY_MAIL_URL: url, NOTIFY_MAIL_TOKEN: token, NOTIFY_MAIL_FROM: from, NOTIFY_MAIL_TO: to } = env;
  if (url && token && from && to) return (entry) => post(url, mail(entry, token, from, to));
  return undefined;
}

async function webhook(entry: StoredInquiry, secret: string, now: number): Promise<Message> {
  const { id, no, receivedAt, suspect, inquiry } = entry;
  const body = JSON.stringify({
    id,
    no,
    receivedAt: new Date(receivedAt).toISOString(),
    suspect,
    ...inquiry,
  });
  const seconds = Math.floor(now / 1000);
  const signature = await hmac(secret, `${seconds}.${body}`);
  return { body, headers: { 'forecourt-signature': `t=${seconds},v1=${signature}`, ...keyOf(entry) } };
}

function mail(entry: StoredInquiry, token: string, from: string, to: string): Message {
  const { no, suspect, inquiry } = entry;
  const lines = [
    words.lead(no),
    ...(suspect.length > 0 ? [words.suspect] : []),
    '',
    ...contentFields
      .filter((name) => name !== 'message' && inquiry[name])
      .map((name) => `${fieldNames[name]}: ${inquiry[name]}`),
    '',
    inquiry.message,
  ];
  return {
    body: JSON.stringify({ from, to: [to], subject: words.subject, text: lines.join('\n') }),
    headers: { authorization: `Bearer ${token}`, ...keyOf(entry) },
  };
}

/** What was erased and is sent again may have its id again, and staff are told of it again. */
function keyOf({ id, receivedAt }: StoredInquiry): Record<string, string> {
  return { 'idempotency-key': `${id} ${receivedAt}` };
}

/** Milliseconds until a receiver that says nothing counts as not reached. */
export const mostNoticeMs = 10_000;

/** The fault in a word, or undefined: only a 2xx is a delivery. */
async function post(url: string, { body, headers }: Message): Promise<string | undefined> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
      redirect: 'manual',
      signal: AbortSignal.timeout(mostNoticeMs),
    });
    await response.body?.cancel();
    return response.ok ? undefined : `status-${response.status}`;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? 'timeout' : 'unreachable';
  }
}

async function hmac(secret: string, text: string): Promise<string> {
  const bytes = (value: string) => new TextEncoder().encode(value);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', bytes(secret), algorithm, false, ['sign']);
  const signature = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes(text)));
  return Array.from(signature, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

type Message = { body: string; headers: Record<string, string> };

/** Delivers one notice; answers a word for the fault, or undefined where it was delivered. */
export type Notify = (entry: StoredInquiry) => Promise<string | undefined>;

export type NotifyEnv = Partial<
  Record<
    | 'NOTIFY_WEBHOOK_URL'
    | 'NOTIFY_WEBHOOK_SECRET'
    | 'NOTIFY_MAIL_URL'
    | 'NOTIFY_MAIL_TOKEN'
    | 'NOTIFY_MAIL_FROM'
    | 'NOTIFY_MAIL_TO',
    string
  >
>;
