// What a browser tells about a decision, checked the same way wherever it arrives.
import { purposes, type Choices, type Purpose } from './purposes.ts';

/**
 * given: agreed to something, with nothing agreed to before. refused: nothing, nor before. changed: agreed to
 * something else than before. withdrawn: to nothing any more.
 */
export const consentEvents = ['given', 'refused', 'changed', 'withdrawn'] as const;

/** Where the decision was made: on the banner, or under "your choices" on the page of the cookie notice. */
export const methods = ['banner', 'choices'] as const;

/**
 * Checks a decision as it was received. Texts that were in use before stay known: a record that could not be
 * delivered may come a day late.
 * @param given the object that was received
 * @param known the texts that were ever shown here
 * @returns the decision with its keys in the order of `ConsentPost`, or what is wrong, by field
 */
export function checkPost(given: Readonly<Record<string, unknown>>, known: KnownTexts): Checked {
  const faults: Partial<Record<string, PostFault>> = {};
  for (const name of Object.keys(given)) if (!Object.hasOwn(shapes, name)) faults[name] = 'unexpected';
  for (const [name, isShape] of Object.entries(shapes)) {
    const value = given[name];
    if (value === undefined && name === 'previous') continue;
    if (value === undefined) faults[name] = 'missing';
    else if (!isShape(value)) faults[name] = 'invalid';
  }
  if (Object.keys(faults).length > 0) return { ok: false, faults };

  const post = Object.fromEntries(
    Object.keys(shapes).flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])),
  ) as ConsentPost;
  post.choices = inOrder(post.choices);
  if (!known.policies.some(({ version }) => version === post.policy)) faults['policy'] = 'unknown';
  else {
    const shown = known.policies.filter(
      (one) => one.version === post.policy && one.sha256 === post.policyHash,
    );
    if (shown.length === 0) faults['policyHash'] = 'unknown';
    else if (!shown.some(({ language }) => language === post.language)) faults['language'] = 'unknown';
  }
  const { texts, lists } = known;
  const isList = (hash: string) => (lists ? Object.hasOwn(lists, hash) : texts.includes(hash));
  if (!texts.includes(post.banner) || (lists && isList(post.banner))) faults['banner'] = 'unknown';
  if (!isList(post.list)) faults['list'] = 'unknown';
  const offered = lists?.[post.list];
  // A no may come to what is not asked any more.
  if (offered && purposesIn(post.choices).some((one) => post.choices[one] && !offered.includes(one)))
    faults['choices'] = 'unknown';
  if (isAgreed(post.choices) !== (post.event === 'given' || post.event === 'changed')) {
    faults['event'] = 'contradiction';
  }
  if ((post.event === 'changed' || post.event === 'withdrawn') !== (post.previous !== undefined)) {
    faults['previous'] = 'contradiction';
  }
  return Object.keys(faults).length > 0 ? { ok: false, faults } : { ok: true, post };
}

/** Whether anything was agreed to. */
export function isAgreed(choices: Choices): boolean {
  return Object.values(choices).includes(true);
}

function purposesIn(choices: Choices): Purpose[] {
  return purposes.filter((purpose) => purpose in choices);
}

/** Whether something is agreed to that was not before. */
export function agreesToMore(choices: Choices, before: Choices): boolean {
  return purposes.some((purpose) => choices[purpose] && !before[purpose]);
}

/** Equal choices become equal texts. */
function inOrder(choices: Choices): Choices {
  return Object.fromEntries(purposesIn(choices).map((purpose) => [purpose, choices[purpose]]));
}

const isUuid = matches(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const isHash = matches(/^[0-9a-f]{64}$/);

const shapes: Record<keyof ConsentPost, (value: unknown) => boolean> = {
  id: isUuid,
  subject: isUuid,
  previous: isUuid,
  event: (value) => consentEvents.some((event) => event === value),
  decided: (value) => matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) && isMoment(value as string),
  method: (value) => methods.some((method) => method === value),
  choices: isChoices,
  list: isHash,
  policy: matches(/^\d{4}-\d\d(-\d\d)?$/),
  policyHash: isHash,
  banner: isHash,
  language: matches(/^[a-z]{2}$/),
  gpc: (value) => typeof value === 'boolean',
};

/** Whether there is such a day and hour: `Date` reads the 31st of February as one of March. */
function isMoment(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString() === text;
}

/** Whether a value says yes or no to at least one purpose, and nothing else. */
export function isChoices(value: unknown): value is Choices {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  return (
    entries.length > 0 &&
    entries.every(([name, choice]) => purposes.includes(name as Purpose) && typeof choice === 'boolean')
  );
}

function matches(pattern: RegExp): (value: unknown) => boolean {
  return (value) => typeof value === 'string' && pattern.test(value);
}

export type ConsentPost = {
  /** Made for this decision: the same id is the same record. */
  id: string;
  /** Random; kept on the device only while something is agreed to. */
  subject: string;
  /** The id of the decision that this one replaces. */
  previous?: string;
  event: (typeof consentEvents)[number];
  /** By the clock of the device, ISO 8601 in UTC. */
  decided: string;
  method: (typeof methods)[number];
  choices: Choices;
  /** The hash of the list of services that was shown. */
  list: string;
  /** The version of the cookie notice, and the hash of its text. */
  policy: string;
  policyHash: string;
  /** The hash of the banner's text. */
  banner: string;
  language: string;
  /** Whether the browser sent Global Privacy Control. */
  gpc: boolean;
};

export type KnownTexts = {
  /** The versions of the cookie notice that are in force or were. */
  policies: readonly { version: string; language: string; sha256: string }[];
  /** The hashes of all banners and lists of services. */
  texts: readonly string[];
  /** The purposes that each list offers, by its hash. Absent in releases of before it was kept. */
  lists?: Readonly<Record<string, readonly Purpose[]>>;
  /** What is asked now; no purposes where nothing is any more. Absent in releases of before it was kept. */
  asked?: { purposes: readonly Purpose[] };
};

export type PostFault = 'missing' | 'invalid' | 'unexpected' | 'unknown' | 'contradiction';
export type Checked =
  { ok: true; post: ConsentPost } | { ok: false; faults: Partial<Record<string, PostFault>> };
