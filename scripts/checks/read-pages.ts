// What stands on the pages of a built site, for the rules.
import { isPage, listAddresses, readAddress } from './site-folder.ts';
import { pageReader, type Page } from './read-page.ts';

/** Every page of a built site, in the order of the addresses. */
export function* readPages(folder: string, origin: string): Generator<Page> {
  const toPage = pageReader(origin);
  for (const address of listAddresses(folder)) {
    if (isPage(address)) yield toPage(address, readAddress(folder, address));
  }
}
