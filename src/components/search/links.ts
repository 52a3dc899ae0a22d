// Links to searches: they work as any link does, and the page takes them up without loading anew.
import { search as address } from '../../catalogue/addresses.ts';
import { PAGE_SIZE } from '../../search/fields.ts';
import { printSearch, type Search } from '../../search/search-state.ts';
import { fill, format, part, words } from './page-data.ts';
import { anchor, element } from './elements.ts';
import type { Answer } from '../../search/query.ts';

export function linkTo(search: Search, text: string): HTMLAnchorElement {
  const query = printSearch(search);
  return anchor(address + (query && `?${query}`), text);
}

/** Newer and older pages of the results. */
export function showPager(search: Search, { page, total }: Answer): void {
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const to = (number: number, rel: string, text: string) => {
    const link = linkTo({ ...search, page: number }, text);
    link.rel = rel;
    link.append(element('span', fill(words.page, number)));
    return link;
  };
  const here = element('small', `${fill(words.page, page)} / ${format.number(last)}`);
  const pager = element(
    'nav',
    ...(page > 1 ? [to(page - 1, 'prev', words.previous)] : []),
    here,
    ...(page < last ? [to(page + 1, 'next', words.next)] : []),
  );
  pager.className = 'pager';
  pager.setAttribute('aria-label', words.pager);
  part('pages').replaceChildren(...(last > 1 ? [pager] : []));
}
