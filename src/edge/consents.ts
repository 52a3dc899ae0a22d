// POST /api/consents: a decision in, its receipt out. No address, no browser's name, no inquiry: only what was
// decided, about which texts, and when.
import { sha256 } from '../consent/hash.ts';
import { agreesToMore, checkPost, type ConsentPost } from '../consent/post.ts';
import { chainHash, toBody, toRecord, type Receipt } from '../consent/record.ts';
import { formatOf, parseObject, readBytes } from './body.ts';
import { withinDeadline } from './deadline.ts';
import type { ConsentSettings, Ports } from './ports.ts';
import { isSameOrigin } from './same-origin.ts';

/**
 * Answers a decision with its receipt, 201 or, where it is stored already, 200; else with a code and what is wrong
 * by field: 400 malformed, 404 nothing is asked here (a no to what was asked before is taken all the same), 409 the
 * same id with another decision, 422 a field, 503 not stored.
 */
export async function answerConsent(request: Request, ports: Ports): Promise<Response> {
  const answer = await receive(request, ports);
  if ('receipt' in answer) return Response.json(answer.receipt, { status: answer.status });
  const { status, code, fields, headers = {} } = answer;
  ports.log({ code: `consent-${code}`, status });
  return Response.json({ error: code, ...(fields && { fields }) }, { status, headers });
}

async function receive(request: Request, ports: Ports): Promise<Answer> {
  const { consent, origin } = ports.settings;
  if (request.method !== 'POST') return { status: 405, code: 'method', headers: { allow: 'POST' } };
  if (!isSameOrigin(request, origin)) return { status: 403, code: 'other-origin' };
  if (formatOf(request) !== 'json') return { status: 415, code: 'media-type' };
  // Nobody was ever asked, and nothing is recorded.
  if (!consent) return notConfigured;
  const bytes = await readBytes(request, maxBytes).catch(() => new Uint8Array());
  if (!bytes) return { status: 413, code: 'too-large' };
  const received = parseObject(bytes);
  if (!received) return { status: 400, code: 'malformed' };
  const checked = checkPost(received, consent);
  if (!checked.ok) return { status: 422, code: 'fields', fields: checked.faults };
  const hasSignal = request.headers.get('sec-gpc') === '1';
  return keep({ ...checked.post, gpc: checked.post.gpc || hasSignal }, consent, ports);
}

async function keep(post: ConsentPost, consent: ConsentSettings, ports: Ports): Promise<Answer> {
  const { clock, consents, settings } = ports;
  const fingerprint = await sha256(JSON.stringify(post));
  const attempt = <T>(run: () => Promise<T>) =>
    withinDeadline(run, clock, () => ports.log({ code: 'store-fault', id: post.id }));
  const at = {
    release: settings.release,
    controller: consent.controller,
    months: consent.choiceMonths,
    now: clock.now(),
  };

  const add = async (): Promise<Answer | 'overtaken'> => {
    if (clock.now() - at.now > mostWaitMs) return unavailable;
    const looked = await attempt(() => consents.look(post.id, post.previous));
    if (!looked) return unavailable;
    const { standing, earlier, end } = looked;
    if (standing) {
      if (standing.fingerprint !== fingerprint) return { status: 409, code: 'conflict' };
      return stored(200, standing.receipt, ports);
    }
    if (earlier && earlier.subject !== post.subject) {
      return { status: 422, code: 'fields', fields: { previous: 'unknown' } };
    }
    // Where nothing is asked any more, nobody agrees to anything; who agreed once may always take it back.
    if (consent.asked?.purposes.length === 0 && agreesToMore(post.choices, earlier?.choices ?? {})) {
      return notConfigured;
    }
    // Also where the server's clock was set back, no record is earlier than the one before it.
    const recorded = Math.max(at.now, end.recorded);
    const record = toRecord(post, { ...at, seq: end.seq + 1, recorded });
    const body = toBody(record);
    const hash = await chainHash(end.hash, body);
    const { seq, id } = record;
    const row = { seq, id, fingerprint, month: record.recorded.slice(0, 7), hash, body };
    const isAdded = await attempt(() => consents.append({ ...row, previousHash: end.hash }));
    if (isAdded === undefined) return unavailable;
    return isAdded ? stored(201, { record, previousHash: end.hash, hash }, ports) : 'overtaken';
  };

  for (let tries = 0; tries < mostTries; tries++) {
    const answer = await consents.inTurn(add);
    if (answer !== 'overtaken') return answer;
  }
  return unavailable;
}

function stored(status: 200 | 201, receipt: Receipt, ports: Ports): Answer {
  ports.log({ code: 'consent-stored', id: receipt.record.id, status });
  return { status, receipt };
}

const unavailable: Answer = { status: 503, code: 'unavailable', headers: { 'retry-after': '30' } };
const notConfigured: Answer = { status: 404, code: 'not-configured' };
const maxBytes = 8 * 1024;
/** Each time another record was first at the end of the chain, where none can wait for its turn. */
const mostTries = 100;
/** Behind a database that fails nobody waits for everybody before them. */
const mostWaitMs = 10_000;

type Answer =
  | { status: 200 | 201; receipt: Receipt }
  | { status: number; code: string; fields?: object; headers?: Record<string, string> };
