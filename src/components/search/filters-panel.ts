// The filters on a narrow screen: closed until wanted, and one tap away from any result, since the bar that opens
// them stays in sight. On a wide screen they always stand beside the results.
import { form } from './form.ts';
import { part } from './page-data.ts';

const opener = part('open-filters');

export function startFiltersPanel(): void {
  opener.addEventListener('click', () => open(opener.getAttribute('aria-expanded') === 'false'));
  part('close-filters').addEventListener('click', () => {
    open(false);
    part('found').focus({ preventScroll: true });
  });
}

function open(isOpen: boolean): void {
  form.classList.toggle('filtering', isOpen);
  opener.setAttribute('aria-expanded', String(isOpen));
  part(isOpen ? 'filters' : 'results').scrollIntoView();
}
