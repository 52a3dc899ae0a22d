// The start of consent on a page: what was chosen is carried out; who has not chosen is asked, where nothing
// speaks for them. Everything further is fetched only when it is needed.
import { consentNotice } from '../../catalogue/addresses.ts';
import type { Notice } from '../../consent/notice.ts';
import { openChoice } from './choice.ts';

export async function begin(): Promise<void> {
  const notice = await readNotice();
  if (!notice) return;
  const choice = openChoice(notice);
  if (choice.standing() === 'denied') tellSignal(notice);
  const section = document.getElementById('choices');
  if (section) {
    const { takeOver } = await import('./your-choices.ts');
    takeOver(section, notice, choice);
  } else if (choice.standing() === 'ask') {
    // Where the choices themselves stand, nothing has to ask for them.
    const { showBanner } = await import('./banner.ts');
    const close = showBanner(notice, (choices) => void choice.choose(choices, 'banner'));
    choice.onChange(() => {
      if (choice.standing() !== 'ask') close();
    });
  }
  await choice.deliver();
}

/** Without it nobody is asked, and nothing optional runs. */
async function readNotice(): Promise<Notice | undefined> {
  const response = await fetch(consentNotice).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Notice) : undefined;
}

/** Beside the way to the choices, in the footer. */
function tellSignal({ signal }: Notice): void {
  const line = document.createElement('p');
  line.className = 'small quiet';
  line.textContent = signal;
  document.querySelector('footer [href$="#choices"]')?.after(line);
}
