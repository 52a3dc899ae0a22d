// POST /api/inquiries. Never a 2xx without a durable copy, never a lost text.
import { checkInquiry, type Typed } from '../inquiry/check-inquiry.ts';
import { maxBodyBytes, type Inquiry } from '../inquiry/fields.ts';
import { derivedIds, fingerprintOf, numberOf } from '../inquiry/identity.ts';
import { suspicionsOf } from '../inquiry/suspicions.ts';
import { formAnswer, jsonAnswer, type Outcome } from './answer.ts';
import { formatOf, parseBody, readBytes, salvageForm } from './body.ts';
import { withinDeadline } from './deadline.ts';
import type { Ports } from './ports.ts';
import { isSameOrigin } from './same-origin.ts';
import { limitWindowMs, type Entry } from './store.ts';

export async function answerInquiry(request: Request, ports: Ports): Promise<Response> {
  const format = formatOf(request);
  const asForm = format === 'form' || (format === undefined && wantsPage(request));
  const { outcome, typed } = await receive(request, ports);
  if ('code' in outcome) ports.log({ code: `inquiry-${outcome.code}`, status: outcome.status });
  return asForm ? formAnswer(outcome, typed, ports) : jsonAnswer(outcome);
}

async function receive(request: Request, ports: Ports): Promise<{ outcome: Outcome; typed: Typed }> {
  const refuse = (outcome: Outcome, typed: Typed = {}) => ({ outcome, typed });
  if (request.method !== 'POST') return refuse({ status: 405, code: 'method', allow: 'POST' });
  if (!isSameOrigin(request, ports.settings.origin)) return refuse({ status: 403, code: 'other-origin' });
  const format = formatOf(request);
  if (!format) return refuse({ status: 415, code: 'media-type' });
  const bytes = await readBytes(request, maxBodyBytes).catch(() => new Uint8Array());
  if (!bytes) return refuse({ status: 413, code: 'too-large' });
  const received = parseBody(bytes, format);
  if (!received) {
    const { typed } = checkInquiry(format === 'form' ? salvageForm(bytes) : {});
    return refuse({ status: 400, code: 'malformed' }, typed);
  }
  const checked = checkInquiry(received, ports.settings.policyVersions);
  if (!checked.ok) return refuse({ status: 422, code: 'fields', fields: checked.faults }, checked.typed);
  return { outcome: await keep(checked.inquiry, checked.typed, ports), typed: checked.typed };
}

async function keep(inquiry: Inquiry, typed: Typed, ports: Ports): Promise<Outcome> {
  const entry = await toEntry(inquiry, typed, ports);
  const added = await withinDeadline(
    () => ports.store.add(entry),
    ports.clock,
    (error) => ports.log({ code: 'store-fault', id: entry.id, detail: faultName(error) }),
  );
  if (!added) return { status: 503, code: 'unavailable', retryAfter: 30 };
  switch (added.outcome) {
    case 'new':
    case 'same': {
      const status = added.outcome === 'new' ? 201 : 200;
      ports.log({ code: 'inquiry-stored', id: entry.id, status });
      return { status, no: added.no };
    }
    case 'other':
      return { status: 409, code: 'conflict' };
    case 'limited':
      return { status: 429, code: 'too-many', retryAfter: limitWindowMs / 1000 };
  }
}

async function toEntry(inquiry: Inquiry, typed: Typed, ports: Ports): Promise<Entry> {
  const receivedAt = ports.clock.now();
  const fingerprint = await fingerprintOf(inquiry);
  const [derived, idBefore] = await derivedIds(fingerprint, receivedAt);
  const id = typed.id ?? derived;
  return {
    id,
    ...(id === derived ? { idBefore } : {}),
    no: await numberOf(id),
    fingerprint,
    receivedAt,
    sender: await senderBucket(ports.sender, receivedAt),
    suspect: suspicionsOf(typed),
    // The short form leads to the policy in force, whichever that is.
    inquiry: { policy: ports.settings.currentPolicy, ...inquiry },
  };
}

/** Sixteen bits of a hash that changes every day: enough to count by, too few to tell who it was. */
async function senderBucket(address: string, now: number): Promise<number> {
  const day = Math.floor(now / 86_400_000);
  const text = new TextEncoder().encode(`${day} ${address}`);
  return new DataView(await crypto.subtle.digest('SHA-256', text)).getUint16(0);
}

function wantsPage(request: Request): boolean {
  return (request.headers.get('accept') ?? '').includes('text/html');
}

/** A database's message may quote what it was given; its kind does not. */
function faultName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[A-Z_]+$/.test(code) ? code : error.name;
}
