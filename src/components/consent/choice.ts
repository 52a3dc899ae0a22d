// The choice on this device: read, carried out, told to the edge. Another tab's choice is followed at once. A
// device that keeps nothing holds the choice for as long as the page.
import type { Notice } from '../../consent/notice.ts';
import { isAgreed, type ConsentPost } from '../../consent/post.ts';
import type { Choices } from '../../consent/purposes.ts';
import { isReceipt, type Receipt } from '../../consent/record.ts';
import {
  acknowledge,
  decide,
  purposesToRun,
  standingOf,
  storageKey,
  type StoredChoice,
} from '../../consent/stored-choice.ts';
import { timeLimit } from '../ui/timing.ts';
import { endPage, hasText } from './end-page.ts';
import { isKeptVoid, keep, keepVoid, readKept } from './kept.ts';
import { runServices } from './services.ts';

/** Opens the choice, and carries it out. */
export function openChoice(notice: Notice): Choice {
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const listeners: (() => void)[] = [];
  let stored = readKept();
  let isKept = true;
  let isVoid = isKeptVoid();
  let isUndelivered = false;
  let runsOn = false;

  const standing = () => standingOf(stored, notice, { now: Date.now(), gpc });
  const run = () => {
    const purposes = stored && standing() === 'chosen' ? purposesToRun(stored, notice) : [];
    runsOn = runServices(notice.services, purposes);
  };
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const carryOut = () => {
    run();
    tell();
  };
  const take = (next: StoredChoice) => {
    stored = next;
    isKept = keep(next);
    carryOut();
  };
  /** Where nobody on this page asked for it, nothing that was typed is lost for it. */
  const endWhatRunsOn = () => void endPage(deliver, () => runsOn && !hasText());

  const readAgain = () => {
    stored = readKept();
    carryOut();
    endWhatRunsOn();
  };
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) readAgain();
  });
  // A page that the Back button brings back has slept through what was chosen meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isKept) readAgain();
  });
  // What runs on stores anew what was removed.
  for (const type of ['visibilitychange', 'pagehide']) {
    addEventListener(type, () => {
      if (runsOn) run();
    });
  }
  carryOut();

  async function deliver(): Promise<boolean> {
    for (const post of stored?.unsent ?? []) {
      const answer = await send(post);
      if (answer === 'later' || answer === 'unreached') {
        isUndelivered = true;
        tell();
        return answer === 'later';
      }
      // Another tab may have gone on meanwhile.
      if (isKept) stored = readKept();
      if (!stored) break;
      const isLast = stored.unsent?.at(-1)?.id === post.id;
      // A grant that cannot be recorded is none.
      if (answer === 'never' && isLast && isAgreed(stored.choices)) takeBack();
      else take(acknowledge(stored, post.id, answer === 'never' ? undefined : answer));
    }
    return true;
  }

  function takeBack(): void {
    stored = undefined;
    isVoid = true;
    keepVoid();
    carryOut();
    endWhatRunsOn();
  }

  return {
    standing,
    stored: () => stored,
    isKept: () => isKept,
    isVoid: () => isVoid,
    isUndelivered: () => isUndelivered && stored?.unsent !== undefined,
    isOwed: () => readKept()?.unsent !== undefined,
    runsOn: () => runsOn,
    onChange: (listener) => void listeners.push(listener),
    async deliver() {
      await deliver();
    },
    async choose(choices, method) {
      const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
      isVoid = false;
      isUndelivered = false;
      take(decide(choices, stored, notice, { now: Date.now(), ids, gpc, method }));
      await (runsOn ? endPage(deliver, () => runsOn) : deliver());
    },
  };
}

/** The receipt; `later` where it may work another time, `unreached` where nothing answered, `never` where it was refused. */
async function send(post: ConsentPost): Promise<Receipt | 'later' | 'unreached' | 'never'> {
  try {
    const response = await fetch('/api/consents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(post),
      keepalive: true,
      signal: timeLimit(answerMs),
    });
    if (response.status >= 500 || response.status === 429) return 'later';
    const receipt: unknown = response.ok ? await response.json() : undefined;
    return isReceipt(receipt) ? receipt : 'never';
  } catch {
    return 'unreached';
  }
}

const answerMs = 15_000;

export type Choice = {
  standing: () => 'chosen' | 'denied' | 'ask';
  stored: () => StoredChoice | undefined;
  /** Whether the device has taken the last choice. */
  isKept: () => boolean;
  /** Whether the last choice of this visit could not be recorded: nobody is asked again before the next visit. */
  isVoid: () => boolean;
  /** Whether delivering a record that is owed has been tried on this page, and has failed. */
  isUndelivered: () => boolean;
  /** Whether the next page knows of a record that is owed. */
  isOwed: () => boolean;
  /** Whether something runs that was not agreed to any more: it ends with the page. */
  runsOn: () => boolean;
  /** Told after every change, also by another tab. */
  onChange: (listener: () => void) => void;
  /** Keeps and carries out a choice, and delivers its record; what is not agreed to any more ends with the page. */
  choose: (choices: Choices, method: ConsentPost['method']) => Promise<void>;
  /** Sends the records that are owed. */
  deliver: () => Promise<void>;
};
