// On the page of the cookie notice: removes what services that were taken out have left on the device, when asked.
import { isAnyLeft, removeStores } from './stores.ts';

/** @param button holds what is to be removed, and beside it stand the two answers, hidden */
export function remove(button: HTMLButtonElement): void {
  const stores = JSON.parse(button.value) as Parameters<typeof removeStores>[0];
  removeStores(stores);
  const status = button.parentElement!.nextElementSibling as HTMLElement;
  status.textContent = status.dataset[isAnyLeft(stores) ? 'left' : 'gone']!;
}
