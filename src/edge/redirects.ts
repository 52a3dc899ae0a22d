// Old addresses that the exporter adds to the known ones: content/site/redirects.csv.
import { readRows } from '../inventory/rows.ts';
import { issue, type Issue, type IssueCode, type Result } from '../issues/issue.ts';
import { isOldAddress, normalAddress } from './old-addresses.ts';

/**
 * Reads lines of `from,to`, the first being a header: an old address, with or without host and parameters,
 * and the page it leads to now. An address without parameters stands for all of them.
 * @param hasPage whether the built site has a page at an address
 * @returns where each old address leads, in the form that `newAddress` takes
 */
export function parseRedirects(
  text: string,
  hasPage: (address: string) => boolean,
): Result<Record<string, string>> {
  const issues: Issue[] = [];
  const redirects: Record<string, string> = {};
  const fault = (code: IssueCode, row: number, found: string) =>
    issues.push(issue(code, { in: 'site', file, path: `row ${row}` }, found));
  const broken = readRows(text, { delimiter: ',' }, (cells, row) => {
    if (row === 1 || cells.every((cell) => cell.trim() === '')) return;
    const [from = '', to = '', ...rest] = cells.map((cell) => cell.trim());
    const key = toKey(from);
    if (key === undefined || !ownPath.test(to) || rest.length > 0) {
      fault('redirect-invalid', row, cells.join(','));
    } else if (Object.hasOwn(redirects, key)) fault('redirect-double', row, from);
    else if (!hasPage(to)) fault('redirect-broken', row, to);
    else redirects[key] = to;
  });
  if (broken) fault(broken.code, broken.row, '');
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: redirects, issues };
}

const file = 'redirects.csv';

/** A path of this site in the alphabet of its addresses: it cannot name another host. */
const ownPath = /^\/(?:[a-z0-9-]+(?:\.[a-z0-9]+)?\/?)*$/;

function toKey(from: string): string | undefined {
  const base = 'http://old.invalid';
  if (from === '' || !URL.canParse(from, base)) return undefined;
  const url = new URL(from, base);
  return isOldAddress(url) ? normalAddress(url) : undefined;
}
