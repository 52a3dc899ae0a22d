// Bounded patience with a database: D1 drops connections and stalls, and a visitor is waiting.
import type { Clock } from './ports.ts';

/**
 * Tries until it works or the deadline has passed; then undefined. What is tried must be safe to repeat: an
 * attempt that was given up may still come through.
 */
export async function withinDeadline<T>(
  attempt: () => Promise<T>,
  clock: Clock,
  onFault: (error: unknown) => void,
): Promise<T | undefined> {
  const end = clock.now() + deadlineMs;
  for (let pause = firstPauseMs; ; pause *= 3) {
    const left = end - clock.now();
    try {
      return await withinMs(Math.min(attemptMs, left), attempt, clock);
    } catch (error) {
      onFault(error);
    }
    if (clock.now() + pause >= end) return undefined;
    await new Promise<void>((resolve) => clock.after(pause, resolve));
  }
}

function withinMs<T>(ms: number, attempt: () => Promise<T>, clock: Clock): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(ms, () => reject(new Error('too slow')));
    void attempt().then(resolve, reject).finally(callOff);
  });
}

const deadlineMs = 4000;
const attemptMs = 1800;
const firstPauseMs = 80;
