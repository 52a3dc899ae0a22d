// Where a policy may lead: pages of this site, places on policy pages, https, a telephone, a mail address.
import * as addresses from '../catalogue/addresses.ts';
import type { PolicyIssueCode } from '../issues/issue.ts';

/** What is wrong with an address as such, or undefined. Whether its page exists is the folder's business. */
export function linkFault(url: string): PolicyIssueCode | undefined {
  // Browsers drop tabs and line ends inside an address, and spaces and control characters before it.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replaceAll(/[\0- ]/g, ''))?.[1]?.toLowerCase();
  if (scheme !== undefined && !schemes.has(scheme))
    return scheme === 'http' ? 'policy-link-http' : 'policy-link-scheme';
  if (/[\0- \\<>"`]/.test(url)) return 'policy-link-form';
  switch (scheme) {
    case 'https':
      return isPlainHttps(url) ? undefined : 'policy-link-form';
    case 'tel':
      return /^tel:\+\d{6,15}$/.test(url) ? undefined : 'policy-link-form';
    case 'mailto':
      return /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(url) ? undefined : 'policy-link-form';
    default:
      return /^(?:#|\/(?!\/))/.test(url) ? undefined : 'policy-link-form';
  }
}

/** The address of a page of a policy. */
export const policyAddress = (policy: string, page?: string): string =>
  page === undefined ? `/policies/${policy}/` : `/policies/${policy}/${page}/`;

/** Pages of the site that are always there, apart from policies. */
export const fixedPages: ReadonlySet<string> = new Set(
  Object.values(addresses).filter((address) => typeof address === 'string'),
);

const schemes = new Set(['https', 'tel', 'mailto']);

function isPlainHttps(url: string): boolean {
  if (!URL.canParse(url) || !/^https:\/\/[^/]/i.test(url)) return false;
  const { username, password, hostname } = new URL(url);
  return username === '' && password === '' && hostname.includes('.');
}
