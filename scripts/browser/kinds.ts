// One page of every kind the site has, for tests and pictures that cannot visit them all.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isPage, listAddresses } from '../checks/site-folder.ts';

/** For every kind of page the address of its longest and its shortest one: `{kind: '/types/*\/', addresses}` */
export function pagesOfEveryKind(folder: string): { kind: string; addresses: string[] }[] {
  const byKind = Map.groupBy(listAddresses(folder).filter(isPage), toKind);
  return [...byKind].map(([kind, addresses]) => {
    const bySize = addresses.toSorted((a, b) => size(folder, a) - size(folder, b));
    return { kind, addresses: [...new Set([bySize.at(-1)!, bySize[0]!])] };
  });
}

/** `/makes/toyota/page/3f/` -> a kind shared by every older page of a make */
function toKind(address: string): string {
  const [first = '', ...rest] = address.split('/').filter(Boolean);
  const many = ['types', 'makes', 'categories', 'vehicles', 'stock'].includes(first);
  const steps = rest.map((step, index) => (many && step !== 'page' ? '*' : index === 0 ? step : '*'));
  return ['', first, ...steps, ''].join('/').replace('//', '/');
}

function size(folder: string, address: string): number {
  return statSync(join(folder, address.endsWith('/') ? `${address}index.html` : address)).size;
}
