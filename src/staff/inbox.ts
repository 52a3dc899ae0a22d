// Inquiries on the desk: what waits and for how long, what to answer with, and taking a person's data away.
import type { ConsentTotal } from '../edge/consent-staff.ts';
import { ofPerson, personsAmong, waiting, type InboxEntry, type Person } from '../edge/staff.ts';
import { acknowledgedWithinDays } from '../inquiry/fields.ts';
import { numberOf } from '../inquiry/identity.ts';
import { download, goTo } from './answer.ts';
import type { SignedIn } from './handler.ts';

/** @param notErased the number of an inquiry that was to be erased, and what was typed was another */
export async function viewInbox(
  { ports, work: { inbox }, frame, url }: SignedIn,
  notErased?: string,
): Promise<InboxView> {
  // Each may be a question to a database elsewhere.
  const [all, consents] = await Promise.all([inbox.read(), inbox.consents()]);
  const showsAll = url.searchParams.has('all');
  const personOf = personsAmong(all);
  const rows = all
    .filter(({ acknowledgedAt }) => showsAll || acknowledgedAt === undefined)
    .map((entry): InboxRow => {
      const theirs = personOf(traits(entry)).filter((other) => other !== entry);
      return toRow(entry, theirs, ports.now(), frame.words.inbox.reply);
    });
  return {
    open: rows.filter(({ suspect }) => suspect.length === 0),
    suspected: rows.filter(({ suspect }) => suspect.length > 0),
    total: all.length,
    consents,
    showsAll,
    limit: acknowledgedWithinDays,
    notErased,
    acknowledged: all.find(({ no }) => no === url.searchParams.get('acknowledged'))?.no,
    erased: /^\d{1,6}$/.exec(url.searchParams.get('erased') ?? '')?.[0],
  };
}

/** Marks inquiries as acknowledged, or erases a person: everything with the same address or telephone number. */
export async function postInbox(visit: SignedIn, form: URLSearchParams): Promise<Response | undefined> {
  const { ports, path, work } = visit;
  const { inbox } = work;
  if (path === '/inbox/acknowledge') {
    // The number comes from the id: nothing has to be looked up.
    const id = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.exec(form.get('id') ?? '')?.[0];
    if (id === undefined) return undefined;
    await inbox.acknowledge([id]);
    ports.log({ code: 'desk-acknowledged', id });
    return goTo(`/staff/inbox/?acknowledged=${await numberOf(id)}`);
  }
  const all = await inbox.read();
  const chosen = all.find(({ no }) => no === form.get('no'));
  if (!chosen) return undefined;
  if ((form.get('confirm') ?? '').trim().toUpperCase() !== chosen.no.toUpperCase())
    return visit.show('inbox', await viewInbox(visit, chosen.no), 422);
  const theirs = ofPerson(all, traits(chosen));
  await inbox.erase(theirs.map(({ id }) => id));
  ports.log({ code: 'desk-erased', detail: String(theirs.length) });
  return goTo(`/staff/inbox/?erased=${theirs.length}`);
}

/** Every inquiry as a file for a spreadsheet. */
export async function exportInbox({ ports, work: { inbox } }: SignedIn): Promise<Response> {
  const csv = inbox.toCsv(await inbox.read());
  ports.log({ code: 'desk-exported' });
  return download(new TextEncoder().encode(csv), 'inquiries.csv');
}

/** What the other inquiries of the same person are found by. */
function traits({ no, inquiry: { email, phone } }: InboxEntry): Person {
  return { nos: [no], email, phone };
}

function toRow(entry: InboxEntry, theirs: InboxEntry[], now: number, reply: ReplyWords): InboxRow {
  const { id, no, receivedAt, acknowledgedAt, suspect, inquiry } = entry;
  const { days, isLate } = waiting(entry, now);
  const subject = reply.subject(no, inquiry.ref);
  const text = reply.text(inquiry.name, no, inquiry.ref);
  const digits = (inquiry.phone ?? '').replace(/\D/g, '');
  const query = (parts: Record<string, string>) =>
    Object.entries(parts)
      .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
      .join('&');
  return {
    id,
    no,
    receivedAt,
    acknowledgedAt,
    suspect,
    days,
    isLate,
    inquiry,
    alsoTheirs: theirs.map((other) => `${other.no} (${other.inquiry.name})`),
    mail: inquiry.email && `mailto:${encodeURIComponent(inquiry.email)}?${query({ subject, body: text })}`,
    // WhatsApp wants the number with its country, which starts with no zero.
    whatsApp:
      digits.length >= 8 && !digits.startsWith('0')
        ? `https://wa.me/${digits}?${query({ text })}`
        : undefined,
  };
}

type ReplyWords = {
  subject: (no: string, ref?: string) => string;
  text: (name: string, no: string, ref?: string) => string;
};

/** The inquiries, wherever they are stored. */
export type Inbox = {
  read: () => Promise<InboxEntry[]>;
  acknowledge: (ids: string[]) => Promise<void>;
  erase: (ids: string[]) => Promise<void>;
  toCsv: (entries: InboxEntry[]) => string;
  /** How many agreed and refused, by day and purpose; nobody can be told from it. */
  consents: () => Promise<ConsentTotal[]>;
};
export type InboxRow = Pick<InboxEntry, 'id' | 'no' | 'receivedAt' | 'suspect' | 'inquiry'> & {
  acknowledgedAt: number | undefined;
  days: number;
  isLate: boolean;
  /** What would be erased with it: numbers and names of the other inquiries of the same person. */
  alsoTheirs: string[];
  mail: string | undefined;
  whatsApp: string | undefined;
};
export type InboxView = {
  open: InboxRow[];
  suspected: InboxRow[];
  total: number;
  consents: ConsentTotal[];
  showsAll: boolean;
  limit: number;
  notErased: string | undefined;
  /** What was done by the form that led here: an inquiry's number, and how many were erased. */
  acknowledged: string | undefined;
  erased: string | undefined;
};
