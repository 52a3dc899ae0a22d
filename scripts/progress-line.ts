// One line that moves in a terminal; a plain line now and then where output is kept, as in CI.

/** Milliseconds between two drawings of a line that moves. */
const DRAW_EVERY = 100;
/** Plain lines are printed at each of these shares of the work. */
const PLAIN_STEPS = 4;
/** Milliseconds of work after which the rest can be foretold. */
const FORETOLD_AFTER = 2_000;

/** @param verb what is being done, such as `rendering` */
export function progressLine(verb: string, things: string): (done: number, total: number) => void {
  const moves = process.stdout.isTTY === true;
  /** The pace is taken from the first thing done: what comes before it is getting ready. */
  let first: { at: number; done: number } | undefined;
  let drawnAt = 0;
  let step = 0;
  return (done, total) => {
    const now = performance.now();
    first ??= { at: now, done };
    const left = timeLeft(now - first.at, done - first.done, total - first.done);
    const text = `${verb} ${done} of ${total} ${things}${left}`;
    if (moves) {
      if (done < total && now - drawnAt < DRAW_EVERY) return;
      drawnAt = now;
      process.stdout.write(`\r${text}\u001b[K${done === total ? '\n' : ''}`);
    } else if (total > 0 && done >= (total * step) / PLAIN_STEPS) {
      step = Math.floor((done / total) * PLAIN_STEPS) + 1;
      console.log(text);
    }
  };
}

/** A line for the photos that are prepared, and one for those that are drawn for a sample. */
export function photoLines(): (kind: 'photos' | 'drawings', done: number, total: number) => void {
  const lines: Partial<Record<string, ReturnType<typeof progressLine>>> = {};
  const begin = {
    photos: () => progressLine('preparing', 'photos'),
    drawings: () => progressLine('drawing', 'sample photos'),
  };
  return (kind, done, total) => (lines[kind] ??= begin[kind]())(done, total);
}

/** `, about 40 s left` once it can be told from the pace so far; else nothing. */
export function timeLeft(elapsedMs: number, done: number, total: number): string {
  if (done === 0 || done >= total || elapsedMs < FORETOLD_AFTER) return '';
  const seconds = ((elapsedMs / done) * (total - done)) / 1000;
  return seconds < 90
    ? `, about ${Math.ceil(seconds)} s left`
    : `, about ${Math.round(seconds / 60)} min left`;
}
