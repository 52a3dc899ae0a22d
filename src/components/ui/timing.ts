// What the browser's clock is asked for.

/** Ends a request that is not over by then. The oldest browsers that get our scripts have no `AbortSignal.timeout`. */
export function timeLimit(ms: number): AbortSignal {
  const limit = new AbortController();
  setTimeout(() => limit.abort(), ms);
  return limit.signal;
}

/** Resolves after so many milliseconds. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
