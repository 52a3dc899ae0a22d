// Says beside a file input what was chosen: the input itself speaks the language of the browser, and is not shown.

/** The words carry 0 where the number goes: `0 files chosen`. */
export function watchChosen(input: HTMLInputElement): void {
  const said = document.querySelector<HTMLElement>(`#${input.id}-chosen`)!;
  const none = said.textContent ?? '';
  const tell = () => {
    const [first, ...others] = input.files ?? [];
    const many = (said.dataset['many'] ?? '').replace('0', String(others.length + 1));
    said.textContent = first ? (others.length === 0 ? first.name : many) : none;
  };
  input.addEventListener('change', tell);
  // A browser may bring back what was chosen before, when a screen is loaded again.
  tell();
}
