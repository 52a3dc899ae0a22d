// Deploying, on a terminal.
import { deployWords as words } from '../../src/messages/en/deploy.ts';
import type { On } from './deploy.ts';
import type { OpenPoint } from './readiness.ts';

/** Between two looks at a host that has not heard of a release yet. */
const WAIT_MS = 3000;

export const onTerminal: On = {
  words,
  say: (line) => console.log(line),
  complain: (line) => console.error(line),
  wait: () => new Promise((resolve) => setTimeout(resolve, WAIT_MS)),
  newId: () => crypto.randomUUID(),
};

/** @returns the exit code 3 */
export function printOpenPoints(points: readonly OpenPoint[]): 3 {
  for (const point of points) console.error(`${point.file}: ${explain(point)}`);
  console.error(words.notReady(points.length));
  return 3;
}

function explain(point: OpenPoint): string {
  switch (point.kind) {
    case 'sample':
    case 'release':
    case 'figures':
    case 'database':
      return words.open[point.kind]();
    case 'room':
      return words.open.room(point.room.taken, point.room.limit);
    case 'stock':
    case 'fact':
    case 'service':
    case 'host':
    case 'other-host':
    case 'migration':
    case 'secrets':
    case 'size':
    case 'unreachable':
      return words.open[point.kind](point.found);
  }
}
