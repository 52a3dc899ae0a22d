/**
 * Done when the picture that answers a tap is there: what takes longer on a slow phone comes after it. A page that
 * has gone out of sight draws none, and is not waited for.
 */
export function drawn(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, MOST_MS);
  });
}

/** Longer than any picture takes. */
const MOST_MS = 1_000;
