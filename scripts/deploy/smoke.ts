// The trial of a deployed site, as a visitor would meet it: home's counts, an old address, a photo, and one
// inquiry, which is erased again.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageReader } from '../checks/read-page.ts';
import type { DeployWords } from '../../src/messages/en/deploy.ts';

/**
 * @param at.fetch sends a request to the deployed site; redirects are not followed
 * @param at.erase removes the inquiry of an id; says whether it is gone
 * @returns what is wrong, in words; nothing where all is well
 */
export async function tryOut(release: Tried, at: At): Promise<string[]> {
  const { words } = at;
  const inService = await waitForRelease(release.id, at);
  if (inService !== undefined) return [inService];
  const faults: string[] = [];
  const check = async (run: () => Promise<string | undefined>) => {
    const fault = await run().catch((error: Error) => words.unreachable(error.message));
    if (fault !== undefined) faults.push(fault);
  };
  await check(() => checkHome(release, at));
  await check(() => checkOldAddress(at));
  if (release.photo !== undefined) await check(() => checkPhoto(release.photo!, at));
  await check(() => checkInquiry(release, at));
  return faults;
}

/** The network takes a while to hear of a new release. @returns the fault, if it never does */
async function waitForRelease(id: string, { fetch, wait, words }: At): Promise<string | undefined> {
  let fault = '';
  for (let turn = 0; turn < TRIES; turn += 1) {
    if (turn > 0) await wait();
    try {
      const { release } = (await (await fetch('/api/health')).json()) as { release?: string };
      if (release === id) return undefined;
      fault = words.release(id, String(release));
    } catch (error) {
      fault = words.unreachable((error as Error).message);
    }
  }
  return fault;
}

async function checkHome({ site, origin }: Tried, { fetch, words }: At): Promise<string | undefined> {
  const response = await fetch('/');
  const counts = (html: string) =>
    pageReader(origin)('/', html)
      .counts.map(({ name, number }) => `${name} ${number}`)
      .join(', ');
  const wanted = counts(readFileSync(join(site, 'index.html'), 'utf8'));
  const found = response.ok ? counts(await response.text()) : String(response.status);
  return found === wanted ? undefined : words.counts(wanted, found || 'nothing');
}

async function checkOldAddress({ fetch, words }: At): Promise<string | undefined> {
  const first = await fetch(OLD_ADDRESS);
  const location = first.headers.get('location');
  if (first.status !== 301 || location === null) return words.oldAddress(OLD_ADDRESS, String(first.status));
  const { pathname } = new URL(location, 'https://any.invalid');
  const second = await fetch(pathname);
  await second.body?.cancel();
  return second.ok ? undefined : words.oldAddress(OLD_ADDRESS, `301, ${pathname} with ${second.status}`);
}

async function checkPhoto(address: string, { fetch, words }: At): Promise<string | undefined> {
  const response = await fetch(address);
  const isPicture = response.headers.get('content-type')?.startsWith('image/');
  await response.body?.cancel();
  return response.ok && isPicture ? undefined : words.photo(address, response.status);
}

async function checkInquiry({ policy }: Tried, { fetch, id, erase, words }: At): Promise<string | undefined> {
  const response = await fetch('/api/inquiries', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      id,
      kind: 'general',
      name: 'Deployment trial',
      email: 'trial@example.com',
      message: 'A trial of the site after a deployment. It is erased at once.',
      policy,
    }),
  });
  const { no } = (await response.json().catch(() => ({}))) as { no?: string };
  if (response.status !== 201 || no === undefined) return words.inquiry(String(response.status));
  return (await erase(id)) ? undefined : words.kept(no);
}

/** Leads to SUVs, which always have a page. */
const OLD_ADDRESS = '/used-cars-list.php?category=3';
const TRIES = 20;

/** What is expected of the deployed site. */
export type Tried = {
  /** The release's id. */
  id: string;
  /** Its folder of pages. */
  site: string;
  origin: string;
  /** The version of the privacy policy that a form shows. */
  policy: string;
  /** The address of one photo, where the site has any. */
  photo: string | undefined;
};
type At = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Between two looks at whether the release has arrived. */
  wait: () => Promise<void>;
  /** For the inquiry: a UUID. */
  id: string;
  erase: (id: string) => Promise<boolean>;
  words: DeployWords['smoke'];
};
