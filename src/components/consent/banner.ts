// The banner: a native dialog that is not modal, so that the page stays usable and no key is caught in it.
import type { Notice } from '../../consent/notice.ts';
import type { Choices } from '../../consent/purposes.ts';
import { cookies } from '../../catalogue/addresses.ts';
import { addRules } from './add-rules.ts';
import { element } from './element.ts';
import { purposeFields, purposeRules } from './purpose-fields.ts';

/**
 * Shows the banner below the page.
 * @param onChoice told once, with every purpose that was asked for
 * @returns closes it without a choice
 */
export function showBanner(notice: Notice, onChoice: (choices: Choices) => void): () => void {
  const { words, purposes } = notice;
  addRules([...purposeRules, ...rules]);
  const before = document.activeElement;

  const all = (agreed: boolean) => Object.fromEntries(purposes.map(({ purpose }) => [purpose, agreed]));
  const answer = (choices: Choices) => {
    close();
    onChoice(choices);
  };
  const button = (name: string, choose: () => void) => {
    const made = element('button', { type: 'button', class: 'button' }, name);
    made.addEventListener('click', choose);
    return made;
  };
  const form = element('form', { class: 'purposes' }, ...purposeFields(purposes, {}));
  const save = element('button', { class: 'button' }, words.save);
  form.append(save);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const agreed = new FormData(form);
    answer(Object.fromEntries(purposes.map(({ purpose }) => [purpose, agreed.has(purpose)])));
  });
  const dialog = element(
    'dialog',
    { open: '', class: 'consent', 'aria-labelledby': 'consent-heading', tabindex: '-1' },
    element('h2', { id: 'consent-heading' }, words.heading),
    element('p', {}, words.text, ' ', element('a', { href: cookies }, words.policy)),
    element(
      'div',
      {},
      button(words.refuse, () => answer(all(false))),
      button(words.accept, () => answer(all(true))),
    ),
    element('details', {}, element('summary', {}, words.choose), form),
  );
  // First in the order of keys, after the skip link.
  document.querySelector('.skip')?.after(dialog);
  // Whoever is already at work on the page is not torn away from it.
  if (before === document.body) dialog.focus({ preventScroll: true });
  // Nothing on the page ends up behind the banner for good.
  const { style } = document.documentElement;
  const room = new ResizeObserver(() => {
    style.scrollPaddingBottom = `${dialog.offsetHeight}px`;
    document.body.style.paddingBottom = `${dialog.offsetHeight}px`;
  });
  room.observe(dialog);

  function close(): void {
    if (!dialog.isConnected) return;
    const hasFocus = dialog.contains(document.activeElement);
    room.disconnect();
    dialog.remove();
    style.scrollPaddingBottom = '';
    document.body.style.paddingBottom = '';
    if (!hasFocus) return;
    const back = before instanceof HTMLElement && before !== document.body ? before : undefined;
    (back ?? document.getElementById('main'))?.focus({ preventScroll: true });
  }
  return close;
}

const rules = [
  `.consent{position:fixed;inset:auto 0 0;z-index:9;width:auto;max-width:42rem;max-height:70vh;margin:0 auto;overflow:auto;padding:1rem;border:1px solid var(--line);border-radius:var(--round) var(--round) 0 0;background:var(--panel);color:var(--ink);box-shadow:0 0 1rem #0004}`,
  `.consent h2{font-size:1.0625rem}`,
  `.consent p,.consent form{font-size:.875rem;margin:.5rem 0}`,
  `.consent>div{display:grid;grid-template-columns:1fr 1fr;gap:.75rem;margin:.75rem 0}`,
  `.consent .button{justify-content:center;border:0;font:inherit;font-weight:600;cursor:pointer}`,
  `.consent summary{min-height:44px;align-content:center;cursor:pointer}`,
  `@media print{.consent{display:none}}`,
];
