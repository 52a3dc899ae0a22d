// What the edge is given: everything that is not a request is one of these, so the same handler runs on
// Cloudflare, in Node and in a test.
import type { KnownTexts } from '../consent/post.ts';
import type { ConsentStore } from './consent-store.ts';
import type { Store } from './store.ts';

export type Ports = {
  settings: EdgeSettings;
  store: Store;
  consents: ConsentStore;
  clock: Clock;
  /** A built page by its address, or undefined where the site has none. */
  asset: (address: string) => Promise<string | undefined>;
  /** The network address the request came from, as the platform vouches for it. */
  sender: string;
  log: Log;
};

export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Runs something later; the answer calls it off. */
  after: (ms: number, run: () => void) => () => void;
};

/** One line of the log: codes, ids and counts. Nothing a visitor wrote. */
export type Log = (entry: { code: string; id?: string; status?: number; detail?: string }) => void;

/** What a build tells the edge, one file beside the built site (edge.json). */
export type EdgeSettings = {
  /** Of the release that is served. */
  release: string;
  /** `https://www.example.com`: scheme and host at which the site is known. */
  origin: string;
  /** Sent with every answer (./headers.ts). */
  headers: Readonly<Record<string, string>>;
  /** Old addresses of content/site/redirects.csv, in their normal form (./old-addresses.ts). */
  redirects: Readonly<Record<string, string>>;
  /** Every published version of the privacy policy, and the one in force. */
  policyVersions: readonly string[];
  currentPolicy: string;
  /** How long an inquiry is kept after the last thing that happened to it, and a record of consent after its month. */
  keptMonths: { inquiries: number; privacyRequests: number; consentRecords: number };
  /** What may be agreed to, or was; absent where nobody was ever asked. */
  consent?: ConsentSettings;
};

export type ConsentSettings = KnownTexts & {
  /** Who is answerable for what is done with an agreement. */
  controller: string;
  /** How long a choice holds. */
  choiceMonths: number;
};
