// A built folder as a host serves it: which addresses answer, and the html behind each page.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything a visitor can ask for, in the order of the addresses; `index.html` answers as its folder. */
export function listAddresses(folder: string): string[] {
  const addresses: string[] = [];
  const visit = (address: string) => {
    for (const entry of readdirSync(join(folder, address), { withFileTypes: true })) {
      const { name } = entry;
      if (entry.isDirectory()) visit(`${address}${name}/`);
      else addresses.push(name === 'index.html' ? address : address + name);
    }
  };
  visit('/');
  return addresses.toSorted();
}

export function isPage(address: string): boolean {
  return address.endsWith('/') || address.endsWith('.html');
}

/** The text of the file behind an address. */
export function readAddress(folder: string, address: string): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}
