// Work that would only get in its own way when done at the same time.

/** One after the other, in the order they came: for a database that this process alone writes to. */
export function oneAtATime(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const mine = last.then(run);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** At once: where other processes write too, and none can wait for them. */
export const atOnce: InTurn = (run) => run();

export type InTurn = <T>(run: () => Promise<T>) => Promise<T>;
