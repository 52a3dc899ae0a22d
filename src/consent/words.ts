// The words that asking needs, in one language; they live in src/messages.
import type { Purpose } from './purposes.ts';

export type ConsentWords = {
  /** Shown as they are: a change of them is another text with another hash. */
  banner: {
    heading: string;
    /** Line by line. */
    text: readonly string[];
    accept: string;
    refuse: string;
    choose: string;
    save: string;
    /** Read aloud only: the button bears a cross. */
    close: string;
    policy: string;
  };
  /** Said where the browser's signal is taken as a refusal. */
  signal: string;
  /** Said for the rest of a visit in which the record of an agreement was refused. */
  unrecorded: string;
  purposes: Record<Purpose, { name: string; says: string }>;
  service: (of: { provider: string; country: string; why: string; kept: string; stores: string[] }) => string;
};
