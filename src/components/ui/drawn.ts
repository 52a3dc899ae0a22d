/** Done when the picture that answers a tap is there: what takes longer on a slow phone comes after it. */
export function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
