// What the scripts of search build pages of.

export function element<N extends keyof HTMLElementTagNameMap>(
  name: N,
  ...contents: (string | Node)[]
): HTMLElementTagNameMap[N] {
  const made = document.createElement(name);
  made.append(...contents);
  return made;
}

export function anchor(address: string, text: string): HTMLAnchorElement {
  const link = element('a', text);
  link.href = address;
  return link;
}

/** Does what a tap says; who it belongs to is told by its name (see `onAct`). */
export function actButton(act: string, text: string, ref = ''): HTMLButtonElement {
  const button = element('button', text);
  Object.assign(button, { type: 'button', value: ref });
  button.dataset['act'] = act;
  return button;
}
