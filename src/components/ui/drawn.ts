/**
 * Done when the picture that answers a tap is there: what takes longer on a slow phone comes after it. A page that
 * is out of sight draws nothing, and is not waited for.
 */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MOST_MS);
  });
}

/** Longer than a slow phone takes for a picture. */
const MOST_MS = 200;
