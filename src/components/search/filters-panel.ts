// The filters on a narrow screen: closed until wanted, and one tap away from any result, since the bar that opens
// them stays in sight. On a wide screen they always stand beside the results.
import { drawn } from '../ui/drawn.ts';
import { form } from './form.ts';
import { part } from './page-data.ts';

const opener = part('open-filters');

export function startFiltersPanel(): void {
  opener.addEventListener('click', () => open(opener.getAttribute('aria-expanded') === 'false'));
  part('close-filters').addEventListener('click', async () => {
    await open(false);
    part('found').focus({ preventScroll: true });
  });
}

async function open(isOpen: boolean): Promise<void> {
  opener.setAttribute('aria-expanded', String(isOpen));
  await drawn();
  form.classList.toggle('filtering', isOpen);
  part(isOpen ? 'filters' : 'results').scrollIntoView();
}
