// Guessing a passphrase is made slow: after a few wrong ones, each further try of the same sender has to wait
// twice as long as the one before.

/** Nothing counted yet; what is counted is kept in memory and forgotten when the desk ends. */
export function createThrottle(): Throttle {
  const bySender = new Map<string, { wrong: number; until: number }>();
  return {
    secondsToWait(sender, now) {
      return Math.max(0, Math.ceil(((bySender.get(sender)?.until ?? 0) - now) / 1000));
    },
    failed(sender, now) {
      for (const [each, { until }] of bySender) if (until + forgottenAfter < now) bySender.delete(each);
      const wrong = (bySender.get(sender)?.wrong ?? 0) + 1;
      const seconds = wrong < free ? 0 : Math.min(longest, 2 ** (wrong - free));
      bySender.set(sender, { wrong, until: now + seconds * 1000 });
    },
    succeeded: (sender) => void bySender.delete(sender),
  };
}

/** Wrong tries before any wait. */
const free = 5;
/** Seconds. */
const longest = 300;
/** Milliseconds without a try after which a sender's earlier ones no longer count. */
const forgottenAfter = 3_600_000;

export type Throttle = {
  secondsToWait: (sender: string, now: number) => number;
  failed: (sender: string, now: number) => void;
  succeeded: (sender: string) => void;
};
