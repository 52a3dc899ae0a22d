/**
 * A memory for pieces of pages that are equal on thousands of pages, so that each is rendered once.
 * @returns a function that gives the text of a piece, and renders it only when it is asked for the first time
 */
export function remembering(): (of: readonly unknown[], render: () => Promise<string>) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (of, render) => {
    const key = JSON.stringify(of);
    const text = known.get(key) ?? render();
    known.set(key, text);
    return text;
  };
}

/** The memory of this process, which renders one site in one build. */
export const once = remembering();
