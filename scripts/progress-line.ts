// One line that moves in a terminal; a plain line now and then where output is kept, as in CI.

/** Milliseconds between two drawings of a line that moves. */
const DRAW_EVERY = 100;
/** Plain lines are printed at each of these shares of the work. */
const PLAIN_STEPS = 4;

/** @param verb what is being done, such as `rendering` */
export function progressLine(verb: string, things: string): (done: number, total: number) => void {
  const moves = process.stdout.isTTY === true;
  let drawnAt = 0;
  let step = 0;
  return (done, total) => {
    const text = `${verb} ${done} of ${total} ${things}`;
    if (moves) {
      if (done < total && performance.now() - drawnAt < DRAW_EVERY) return;
      drawnAt = performance.now();
      process.stdout.write(`\r${text}${done === total ? '\n' : ''}`);
    } else if (total > 0 && done >= (total * step) / PLAIN_STEPS) {
      step = Math.floor((done / total) * PLAIN_STEPS) + 1;
      console.log(text);
    }
  };
}
