// A built folder as a host serves it: which addresses answer, and the html behind each page.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Everything a visitor can ask for, in the order of the addresses; `index.html` answers as its folder. */
export function listAddresses(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => toAddress(relative(folder, join(parentPath, name))))
    .toSorted();
}

export function isPage(address: string): boolean {
  return address.endsWith('/') || address.endsWith('.html');
}

/** The text of the file behind an address. */
export function readAddress(folder: string, address: string): string {
  return readFileSync(join(folder, address.endsWith('/') ? `${address}index.html` : address), 'utf8');
}

function toAddress(file: string): string {
  return `/${file.split(sep).join('/')}`.replace(/\/index\.html$/, '/');
}
