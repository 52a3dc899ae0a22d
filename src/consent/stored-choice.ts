// What stays on a visitor's device, as one text: the choice, what it was about, when it ends; with something
// agreed to also the receipt. Nothing stays there before a choice, and no identifier after a refusal: while its
// record cannot be delivered, that is kept for the visit only. The record of a withdrawal stays until it arrives:
// it has to name what it withdraws.
import type { Notice } from './notice.ts';
import { isAgreed, isChoices, type ConsentPost } from './post.ts';
import { purposes, type Choices, type Purpose } from './purposes.ts';
import { isReceipt, monthsLater, type Receipt } from './record.ts';

/**
 * Reads what the device kept; undefined where that is nothing, or not in this shape. Never an error.
 * @param visit what it kept for this visit only (`toTexts`)
 */
export function parseStored(text: string | null, visit: string | null = null): StoredChoice | undefined {
  try {
    const { v, choices, asked, until, receipt, unsent } = JSON.parse(text ?? '') as Partial<StoredChoice>;
    const isWhole =
      v === 1 &&
      isChoices(choices) &&
      Array.isArray(asked) &&
      asked.every((key) => typeof key === 'string') &&
      typeof until === 'string' &&
      !Number.isNaN(Date.parse(until));
    if (!isWhole) return undefined;
    const owed = [...postsOf(unsent), ...parsePosts(visit)].toSorted((a, b) =>
      a.decided < b.decided ? -1 : 1,
    );
    return {
      v,
      choices,
      asked,
      until,
      ...(isReceipt(receipt) && { receipt }),
      ...(owed.length > 0 && { unsent: owed }),
    };
  } catch {
    return undefined;
  }
}

/** What is to stay on the device, and what for this visit only: while nothing is agreed to, the records of refusals. */
export function toTexts(stored: StoredChoice): { lasting: string; visit: string | undefined } {
  const { unsent = [], ...rest } = stored;
  const isForVisit = ({ event }: ConsentPost) => event === 'refused' && !isAgreed(stored.choices);
  const visit = unsent.filter(isForVisit);
  const left = unsent.filter((post) => !isForVisit(post));
  return {
    lasting: JSON.stringify({ ...rest, ...(left.length > 0 && { unsent: left }) }),
    visit: visit.length > 0 ? JSON.stringify(visit) : undefined,
  };
}

/** The choice alone, where there is no room for more: without records and receipt. */
export function toBareText({ v, choices, asked, until }: StoredChoice): string {
  return JSON.stringify({ v, choices, asked, until });
}

/** Whether something was agreed to before that is not any more. */
export function agreesToLess(choices: Choices, before: Choices): boolean {
  return purposes.some((purpose) => before[purpose] && !choices[purpose]);
}

/**
 * Whether a visitor has chosen, or need not be asked.
 * `chosen`: the choice holds. `denied`: none, and the browser's signal speaks for them. `ask`: none that holds.
 * @param now milliseconds since 1970
 * @param gpc whether the browser sends Global Privacy Control; an explicit choice goes before it
 */
export function standingOf(
  stored: StoredChoice | undefined,
  { asked, months }: Pick<Notice, 'asked' | 'months'>,
  { now, gpc }: { now: number; gpc: boolean },
): 'chosen' | 'denied' | 'ask' {
  const ends = stored ? Date.parse(stored.until) : 0;
  const isCurrent =
    stored !== undefined &&
    now < ends &&
    // An end further away than any choice lasts is the mark of a clock that was wrong.
    ends <= monthsLater(now, months) + dayMs &&
    asked.every((key) => stored.asked.includes(key));
  if (isCurrent) return 'chosen';
  return gpc ? 'denied' : 'ask';
}

/**
 * A decision: what is to be kept on the device, with the record that is owed for it.
 * @param earlier what was kept so far, whether it still holds or not
 * @param made.ids two random ids: of the record, and of the person where there is none yet
 */
export function decide(
  choices: Choices,
  earlier: StoredChoice | undefined,
  notice: Pick<Notice, 'asked' | 'months' | 'policy' | 'banner' | 'list' | 'language'>,
  made: { now: number; ids: readonly [string, string]; gpc: boolean; method: ConsentPost['method'] },
): StoredChoice {
  const last = earlier && isAgreed(earlier.choices) ? lastOf(earlier) : undefined;
  const event = isAgreed(choices) ? (last ? 'changed' : 'given') : last ? 'withdrawn' : 'refused';
  const post: ConsentPost = {
    id: made.ids[0],
    subject: last?.subject ?? made.ids[1],
    ...(last && { previous: last.id }),
    event,
    decided: new Date(made.now).toISOString(),
    method: made.method,
    choices,
    list: notice.list,
    policy: notice.policy.version,
    policyHash: notice.policy.sha256,
    banner: notice.banner,
    language: notice.language,
    gpc: made.gpc,
  };
  return {
    v: 1,
    choices,
    asked: [...notice.asked],
    until: new Date(monthsLater(made.now, notice.months)).toISOString(),
    unsent: [...(earlier?.unsent ?? []).slice(-mostUnsent + 1), post],
  };
}

/** The record of a decision has arrived: its receipt is kept if it is for the choice that holds, and lets something run. */
export function acknowledge(stored: StoredChoice, id: string, receipt: Receipt | undefined): StoredChoice {
  const { unsent = [], receipt: before, ...rest } = stored;
  const left = unsent.filter((post) => post.id !== id);
  const isLast = left.length === 0 && unsent.length > 0;
  const kept = isLast && receipt ? receipt : before;
  return {
    ...rest,
    ...(left.length > 0 && { unsent: left }),
    ...(kept && isAgreed(stored.choices) && { receipt: kept }),
  };
}

/**
 * The purposes whose services may run now.
 * @param strict only once the record of the choice has arrived
 */
export function purposesToRun(stored: StoredChoice, { strict }: Pick<Notice, 'strict'>): Purpose[] {
  if (strict && (stored.unsent !== undefined || stored.receipt === undefined)) return [];
  return (Object.keys(stored.choices) as Purpose[]).filter((purpose) => stored.choices[purpose]);
}

/** The decision a next one follows, and the person's id. */
function lastOf({ unsent, receipt }: StoredChoice): { id: string; subject: string } | undefined {
  return unsent?.at(-1) ?? receipt?.record;
}

function parsePosts(text: string | null): ConsentPost[] {
  try {
    return postsOf(JSON.parse(text ?? ''));
  } catch {
    return [];
  }
}

function postsOf(value: unknown): ConsentPost[] {
  return Array.isArray(value) && value.every(isPost) ? value : [];
}

function isPost(value: unknown): value is ConsentPost {
  const { id, subject, decided, choices } = (value ?? {}) as Partial<ConsentPost>;
  return [id, subject, decided].every((text) => typeof text === 'string') && isChoices(choices);
}

/** The key in the browser's local storage, and in that of its session. */
export const storageKey = 'consent';

/** More decisions than this without one getting through: the oldest are given up. */
const mostUnsent = 5;
const dayMs = 86_400_000;

export type StoredChoice = {
  /** The shape of this text. */
  v: 1;
  choices: Choices;
  /** What was asked (./purposes.ts). */
  asked: string[];
  /** ISO 8601. */
  until: string;
  /** Only while something is agreed to. */
  receipt?: Receipt;
  /** Records not delivered yet, the oldest first; gone once they are. */
  unsent?: ConsentPost[];
};
