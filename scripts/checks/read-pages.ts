// What stands on the pages of a built site, for the rules.
import { isPage, listAddresses, readAddress } from './site-folder.ts';
import { pageReader, type Page } from './read-page.ts';

/**
 * Every page of a built site, in the order of the addresses.
 * @param read the text of the page at an address
 * @param known what a page holds that was read before and has not changed since
 */
export function* readPages(
  folder: string,
  origin: string,
  read: (address: string) => string = (address) => readAddress(folder, address),
  known: (address: string) => Page | undefined = () => undefined,
): Generator<Page> {
  const toPage = pageReader(origin);
  for (const address of listAddresses(folder)) {
    if (isPage(address)) yield known(address) ?? toPage(address, read(address));
  }
}
