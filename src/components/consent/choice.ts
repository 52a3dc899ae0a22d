// The choice on this device: read, carried out, told to the edge. Another tab's choice is followed at once. A
// device that keeps nothing holds the choice for as long as the page.
import type { Notice } from '../../consent/notice.ts';
import { isAgreed, type ConsentPost } from '../../consent/post.ts';
import type { Choices } from '../../consent/purposes.ts';
import { isReceipt, type Receipt } from '../../consent/record.ts';
import {
  acknowledge,
  decide,
  parseStored,
  purposesToRun,
  standingOf,
  storageKey,
  toTexts,
  type StoredChoice,
} from '../../consent/stored-choice.ts';
import { runServices } from './services.ts';

/** Opens the choice, and carries it out. */
export function openChoice(notice: Notice): Choice {
  const gpc = (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;
  const listeners: (() => void)[] = [];
  let stored = read();
  let isKept = true;

  const standing = () => standingOf(stored, notice, { now: Date.now(), gpc });
  const carryOut = () => {
    const purposes = stored && standing() === 'chosen' ? purposesToRun(stored, notice) : [];
    runServices(notice.services, purposes);
    for (const tell of listeners) tell();
  };
  const keep = (next: StoredChoice | undefined) => {
    stored = next;
    isKept = write(next);
    carryOut();
  };

  const readAgain = () => {
    stored = read();
    carryOut();
  };
  addEventListener('storage', ({ key }) => {
    if (key === storageKey || key === null) readAgain();
  });
  // A page that the Back button brings back has slept through what was chosen meanwhile.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && isKept) readAgain();
  });
  carryOut();

  async function deliver(): Promise<void> {
    for (const post of stored?.unsent ?? []) {
      const answer = await send(post);
      if (answer === 'later') return;
      // Another tab may have gone on meanwhile.
      if (isKept) stored = read();
      if (!stored) return;
      const isLast = stored.unsent?.at(-1)?.id === post.id;
      // A grant that cannot be recorded is none: it will be asked for again.
      const isVoid = answer === 'never' && isLast && isAgreed(stored.choices);
      keep(isVoid ? undefined : acknowledge(stored, post.id, answer === 'never' ? undefined : answer));
    }
  }

  return {
    standing,
    stored: () => stored,
    isKept: () => isKept,
    onChange: (listener) => void listeners.push(listener),
    deliver,
    async choose(choices, method) {
      const ids = [crypto.randomUUID(), crypto.randomUUID()] as const;
      keep(decide(choices, stored, notice, { now: Date.now(), ids, gpc, method }));
      await deliver();
    },
  };
}

/** The receipt; `later` where it may work another time, `never` where it was refused. */
async function send(post: ConsentPost): Promise<Receipt | 'later' | 'never'> {
  try {
    const response = await fetch('/api/consents', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(post),
      keepalive: true,
    });
    if (response.status >= 500 || response.status === 429) return 'later';
    const receipt: unknown = response.ok ? await response.json() : undefined;
    return isReceipt(receipt) ? receipt : 'never';
  } catch {
    return 'later';
  }
}

function read(): StoredChoice | undefined {
  try {
    return parseStored(localStorage.getItem(storageKey), sessionStorage.getItem(storageKey));
  } catch {
    return undefined;
  }
}

function write(stored: StoredChoice | undefined): boolean {
  try {
    const { lasting, visit }: Partial<ReturnType<typeof toTexts>> = stored ? toTexts(stored) : {};
    put(localStorage, lasting);
    put(sessionStorage, visit);
    return true;
  } catch {
    return false;
  }
}

function put(storage: Storage, text: string | undefined): void {
  if (text === undefined) storage.removeItem(storageKey);
  else storage.setItem(storageKey, text);
}

export type Choice = {
  standing: () => 'chosen' | 'denied' | 'ask';
  stored: () => StoredChoice | undefined;
  /** Whether the device has taken the last choice. */
  isKept: () => boolean;
  /** Told after every change, also by another tab. */
  onChange: (listener: () => void) => void;
  choose: (choices: Choices, method: ConsentPost['method']) => Promise<void>;
  /** Sends the records that are owed. */
  deliver: () => Promise<void>;
};
