// The start of consent on a page: what was chosen is carried out; who has not chosen is asked, where nothing
// speaks for them. Everything further is fetched only when it is needed.
import { consentNotice } from '../../catalogue/addresses.ts';
import type { Notice } from '../../consent/notice.ts';
import { openChoice, type Choice } from './choice.ts';

// Not awaited here: later parts import from this one, and would wait for it for ever.
void start();

async function start(): Promise<void> {
  const notice = await readNotice();
  if (notice) await begin(notice);
  // For whoever measures: all that happens by itself has happened.
  performance.mark('consent');
}

async function begin(notice: Notice): Promise<void> {
  const choice = openChoice(notice);
  if (choice.standing() === 'denied') tell(notice.signal);
  const section = document.getElementById('choices');
  if (section) {
    const { takeOver } = await import('./your-choices.ts');
    // Where the choices themselves stand, nothing has to ask for them, or to say more.
    takeOver(section, notice, choice);
  } else {
    tellVoid(notice, choice);
    if (choice.standing() === 'ask' && !choice.isVoid()) await askFor(notice, choice);
  }
  await choice.deliver();
}

function tellVoid({ unrecorded }: Notice, choice: Choice): void {
  let isTold = false;
  const show = () => {
    if (isTold || !choice.isVoid()) return;
    isTold = true;
    tell(unrecorded);
  };
  choice.onChange(show);
  show();
}

async function askFor(notice: Notice, choice: Choice): Promise<void> {
  const { ask } = await import('./dialogs.ts');
  // Another tab may have chosen meanwhile, and may at any time.
  if (choice.standing() !== 'ask') return;
  const close = await ask(notice, (choices) => void choice.choose(choices, 'banner'));
  choice.onChange(() => {
    if (choice.standing() !== 'ask') close();
  });
}

/** Without it nobody is asked, and nothing optional runs. */
async function readNotice(): Promise<Notice | undefined> {
  const response = await fetch(consentNotice).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Notice) : undefined;
}

/** Beside the way to the choices, in the footer. */
function tell(text: string): void {
  const line = document.createElement('p');
  line.className = 'small quiet';
  line.textContent = text;
  document.querySelector('footer [href$="#choices"]')?.after(line);
}
