// What runs on a page ends only with the page: the page is loaded anew.
import { wait } from '../ui/timing.ts';

/**
 * Loads the page anew as soon as there is a connection: without one the browser's own error page would stand in its
 * place. A line that stands still is not waited for.
 * @param reach tries the connection, and says whether there is one
 * @param isWanted asked last: what runs may have been agreed to again meanwhile
 */
export async function endPage(reach: () => Promise<boolean>, isWanted: () => boolean): Promise<void> {
  if (isEnding) return void (await reach());
  isEnding = true;
  while (isWanted()) {
    const isReached = await Promise.race([reach(), wait(patienceMs)]);
    if (!isWanted()) break;
    if (isReached !== false && navigator.onLine) return location.reload();
    await Promise.race([isOnline(), wait(againMs)]);
  }
  isEnding = false;
}

/** Whether a visitor has typed something that would be lost with the page. */
export function hasText(): boolean {
  const controls = document.querySelectorAll<HTMLInputElement>('input,textarea');
  return [...controls].some(({ value, defaultValue }) => value !== defaultValue);
}

function isOnline(): Promise<unknown> {
  return new Promise((resolve) => addEventListener('online', resolve, { once: true }));
}

let isEnding = false;
const patienceMs = 1_000;
const againMs = 15_000;
