// The banner and the list of purposes are vanilla-cookieconsent's: it draws them, keeps the focus, and knows what
// is ticked while they are open. Nothing else of it is used: ./choice.ts decides, keeps and carries out.
import { reset, run, show, showPreferences } from 'vanilla-cookieconsent';
import type { Notice } from '../../consent/notice.ts';
import type { Choices } from '../../consent/purposes.ts';
import { addSheet } from './add-sheet.ts';
import { dialogWords } from './dialog-words.ts';
import css from './dialogs.css?inline';
import { element } from './element.ts';

addSheet(css);

/**
 * Asks on the banner, with nothing ticked.
 * @param onChoice told once, with every purpose that was asked for
 * @returns closes it without a choice
 */
export async function ask(notice: Notice, onChoice: OnChoice): Promise<() => void> {
  const close = await open(notice, {}, onChoice);
  show(true);
  return close;
}

/** Opens the list of purposes. @param chosen what is ticked; nothing else is */
export async function openList(notice: Notice, chosen: Choices, onChoice: OnChoice): Promise<void> {
  await open(notice, chosen, onChoice);
  showPreferences();
}

let closeLast = () => {};

/** Begins anew each time, so that the library remembers nothing: it asks as of a visitor it has never seen. */
async function open(notice: Notice, chosen: Choices, onChoice: OnChoice): Promise<() => void> {
  closeLast();
  // First in the order of keys, after the skip link.
  const root = element('div', {});
  document.querySelector('.skip')?.after(root);
  let giveBackRoom = () => {};

  const close = () => {
    if (!root.isConnected) return;
    const hadFocus = root.contains(document.activeElement);
    reset();
    giveBackRoom();
    root.remove();
    if (hadFocus) toPage();
  };
  closeLast = close;

  await run({
    root,
    autoShow: false,
    autoClearCookies: false,
    manageScriptTags: false,
    // It would hide the banner from every browser that a program drives, our tests included.
    hideFromBots: false,
    // Its own record, with a random id, is over before it begins: no browser keeps it.
    cookie: { name: 'consent-dialog', expiresAfterDays: -1 },
    categories: Object.fromEntries(
      notice.purposes.map(({ purpose }) => [purpose, { enabled: chosen[purpose] === true }]),
    ),
    language: { default: notice.language, translations: { [notice.language]: dialogWords(notice) } },
    onModalReady: ({ modalName, modal }) => {
      if (modalName === 'preferencesModal') return mendList(modal, notice);
      mendBanner(modal);
      giveBackRoom = makeRoomFor(modal);
    },
    onModalShow: ({ modalName }) => {
      const isList = modalName === 'preferencesModal';
      const aim = root.querySelector<HTMLElement>(isList ? '.pm__close-btn' : '.cm');
      // Whoever is already at work on the page is not torn away from it by a banner.
      if (isList || document.activeElement === document.body) aim?.focus({ preventScroll: true });
    },
    onConsent: ({ cookie: { categories } }) => {
      // The library has still to close its dialogs, and to give the focus back.
      queueMicrotask(() => {
        close();
        if (document.activeElement === document.body) toPage();
        const agreed = notice.purposes.map(({ purpose }) => [purpose, categories.includes(purpose)] as const);
        onChoice(Object.fromEntries(agreed));
      });
    },
  });
  return close;
}

/** Where the focus goes that has nowhere to go back to. */
function toPage(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}

/** The banner leaves the page usable: it says so, and no key is caught in it. */
function mendBanner(banner: HTMLElement): void {
  giveFocusAtOnce(banner);
  banner.tabIndex = -1;
  banner.removeAttribute('aria-modal');
  banner.addEventListener('keydown', (event) => {
    if (event.key === 'Tab') event.stopPropagation();
  });
  const refuse = banner.querySelector('[data-role="necessary"]');
  refuse?.parentElement?.prepend(refuse);
}

/** Nothing on the page ends up behind the banner for good. */
function makeRoomFor(banner: HTMLElement): () => void {
  const { style } = document.documentElement;
  const set = (height: string) => {
    style.scrollPaddingBottom = height;
    document.body.style.paddingBottom = height;
  };
  const room = new ResizeObserver(() => set(`${banner.offsetHeight}px`));
  room.observe(banner);
  return () => {
    room.disconnect();
    set('');
  };
}

/** The list shows all it has to say, its boxes bear the names of the purposes, and its drawings say nothing. */
function mendList(list: HTMLElement, { purposes }: Notice): void {
  giveFocusAtOnce(list);
  for (const { purpose, name } of purposes) {
    const box = list.querySelector(`input[value="${purpose}"]`);
    box?.setAttribute('aria-describedby', `${purpose}-desc`);
    // The library takes HTML for the name and shows it here as text.
    const label = box?.parentElement?.lastElementChild;
    if (label) label.textContent = name;
  }
  for (const drawing of list.querySelectorAll('svg')) drawing.setAttribute('aria-hidden', 'true');
  for (const title of list.querySelectorAll<HTMLElement>('.pm__section-title')) title.click();
}

/** The library moves the focus a tenth of a second late, when a visitor may have gone on: its aim is taken away. */
function giveFocusAtOnce(dialog: HTMLElement): void {
  dialog.firstElementChild?.removeAttribute('tabindex');
}

type OnChoice = (choices: Choices) => void;
