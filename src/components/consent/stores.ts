// What services keep on the visitor's device: removed by name, as far as a page can reach it.
import type { Notice } from '../../consent/notice.ts';

/** A `*` in a name stands for anything. */
export function removeStores(stores: readonly Store[]): void {
  for (const { name, kind } of stores) {
    const isName = toPattern(name);
    if (kind === 'cookie') removeCookies(isName);
    else removeItems(isName);
  }
}

/** Whether a page can still see any of it. */
export function isAnyLeft(stores: readonly Store[]): boolean {
  const cookies = document.cookie.split('; ').map((pair) => pair.split('=')[0]!);
  const names = { cookie: cookies, 'local storage': itemNames() };
  return stores.some(({ name, kind }) => names[kind].some((one) => toPattern(name).test(one)));
}

/** A cookie may have been set for this host or for any domain above it. */
function removeCookies(isName: RegExp): void {
  const labels = location.hostname.split('.');
  const domains = labels.map((_, index) => labels.slice(index).join('.'));
  for (const pair of document.cookie.split('; ')) {
    const name = pair.split('=')[0]!;
    if (!isName.test(name)) continue;
    for (const domain of ['', ...domains.map((each) => `; domain=${each}`)]) {
      document.cookie = `${name}=; path=/; max-age=0${domain}`;
    }
  }
}

function removeItems(isName: RegExp): void {
  try {
    for (const name of Object.keys(localStorage)) if (isName.test(name)) localStorage.removeItem(name);
  } catch {
    // A device that keeps nothing has nothing to remove.
  }
}

function itemNames(): string[] {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}

/** `_ga_*` -> /^_ga_.*$/ */
function toPattern(name: string): RegExp {
  const parts = name.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

type Store = Notice['services'][number]['stores'][number];
