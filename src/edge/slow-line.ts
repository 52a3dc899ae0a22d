// A line that stands still, or one that is held open on purpose, must not keep its connection for ever. What is
// large may take its time all the same, as long as it keeps coming: so the pace is looked at, not the whole.
import type { IncomingMessage } from 'node:http';
import type { Clock } from './ports.ts';

/**
 * Cuts the connection at the end of the first span in which fewer than `pace.bytes` of a body came in. The
 * heads of requests have a limit of their own (`headersTimeout` in ./node.ts).
 */
export function watchArrival(
  request: Arriving,
  { bytes, everyMs }: Pace,
  { after }: Pick<Clock, 'after'>,
): void {
  const hasBody = 'content-length' in request.headers || 'transfer-encoding' in request.headers;
  if (!hasBody) return;
  const look = (before: number) => () => {
    if (request.complete || request.destroyed) return;
    const { bytesRead } = request.socket;
    if (bytesRead - before < bytes) request.destroy();
    else after(everyMs, look(bytesRead));
  };
  after(everyMs, look(request.socket.bytesRead));
}

/** All of it within half a minute: a form is small. */
export const formPace: Pace = { bytes: Infinity, everyMs: 30_000 };
/** A kilobyte a second, the slowest line on which a file of stock would ever arrive. */
export const uploadPace: Pace = { bytes: 30_000, everyMs: 30_000 };

export type Pace = { bytes: number; everyMs: number };
type Arriving = Pick<IncomingMessage, 'complete' | 'destroyed' | 'headers'> & {
  socket: { bytesRead: number };
  destroy: () => unknown;
};
