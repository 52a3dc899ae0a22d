// The record of a decision and its receipt. Structured after ISO/IEC TS 27560; each record's hash covers the
// hash of the one before, so that none can be changed, taken out or put in without a trace.
import { sha256 } from './hash.ts';
import type { ConsentPost } from './post.ts';

/**
 * @param at.seq its place in the chain, from 1
 * @param at.recorded milliseconds since 1970, by the server's clock: the time that counts
 */
export function toRecord(post: ConsentPost, at: RecordedAt): ConsentRecord {
  const { policy: version, policyHash, language, decided } = post;
  const recorded = new Date(at.recorded).toISOString();
  return {
    schema: 1,
    seq: at.seq,
    id: post.id,
    subject: post.subject,
    previous: post.previous ?? null,
    event: post.event,
    // A device whose clock is ahead cannot have decided later than it was heard.
    decided: decided > recorded ? recorded : decided,
    recorded,
    method: post.method,
    choices: post.choices,
    list: post.list,
    policy: { version, sha256: policyHash, address: `/policies/cookies/${version}/` },
    banner: post.banner,
    language,
    gpc: post.gpc,
    release: at.release,
    controller: at.controller,
    expires: new Date(monthsLater(at.recorded, at.months)).toISOString(),
  };
}

/** The text that is stored and hashed: the same for equal records, in whatever order their keys came. */
export function toBody(record: ConsentRecord): string {
  return JSON.stringify(record, (_, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    const rank = (key: string) => keyOrder.indexOf(key);
    return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b)));
  });
}

/** The hash of a record, over that of the record before it. */
export function chainHash(previousHash: string, body: string): Promise<string> {
  return sha256(`${previousHash}\n${body}`);
}

/** Stands before the first record. */
export const genesis = '0'.repeat(64);

/** Whether a receipt says what it said when it was given; nothing but the receipt is needed for this. */
export async function isReceiptWhole({ record, previousHash, hash }: Receipt): Promise<boolean> {
  return (await chainHash(previousHash, toBody(record))) === hash;
}

/** Reads a receipt; undefined where the text is none. */
export function parseReceipt(text: string): Receipt | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isReceipt(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value has the shape of a receipt; its hash is another matter. */
export function isReceipt(value: unknown): value is Receipt {
  const { record, previousHash, hash } = (value ?? {}) as Partial<Receipt>;
  return (
    typeof previousHash === 'string' &&
    typeof hash === 'string' &&
    typeof record === 'object' &&
    record?.schema === 1 &&
    [record.id, record.subject, record.recorded, record.expires, record.banner, record.list].every(
      (text) => typeof text === 'string',
    ) &&
    typeof record.policy?.sha256 === 'string' &&
    typeof record.choices === 'object' &&
    record.choices !== null
  );
}

/**
 * The same day so many months later, or earlier where they are negative, in UTC; the last day of the month where
 * that month is shorter.
 */
export function monthsLater(time: number, months: number): number {
  const date = new Date(time);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** Of records and everything in them. */
const keyOrder = [
  'schema',
  'seq',
  'id',
  'subject',
  'previous',
  'event',
  'decided',
  'recorded',
  'method',
  'choices',
  'functional',
  'analytics',
  'marketing',
  'list',
  'policy',
  'version',
  'sha256',
  'address',
  'banner',
  'language',
  'gpc',
  'release',
  'controller',
  'expires',
];

export type RecordedAt = {
  seq: number;
  recorded: number;
  release: string;
  controller: string;
  /** How long the choice holds. */
  months: number;
};

export type ConsentRecord = {
  schema: 1;
  seq: number;
  id: string;
  subject: string;
  previous: string | null;
  event: ConsentPost['event'];
  /** By the device's clock, never after `recorded`. */
  decided: string;
  /** By the server's clock. */
  recorded: string;
  method: ConsentPost['method'];
  choices: ConsentPost['choices'];
  list: string;
  /** The cookie notice that was in force, with the address at which this version stays. */
  policy: { version: string; sha256: string; address: string };
  banner: string;
  language: string;
  gpc: boolean;
  /** Of the site. */
  release: string;
  controller: string;
  /** From then on it is asked again. */
  expires: string;
};

/** The answer to the visitor. */
export type Receipt = { record: ConsentRecord; previousHash: string; hash: string };
