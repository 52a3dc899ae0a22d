// Choosing the passphrase, and signing in with it.
import { goTo } from './answer.ts';
import { readForm } from './form.ts';
import type { Visit } from './handler.ts';
import { sessionCookie, setCookie } from './sessions.ts';

/**
 * The first visit: a passphrase is chosen, on this computer only, by somebody who can read the code that is
 * printed where the program runs.
 */
export async function answerSetUp(request: Request, visit: Visit): Promise<Response> {
  const { ports, frame, show, isHere, sender } = visit;
  const { words } = frame;
  if (!isHere) return show('message', { heading: words.setUp.heading, text: words.setUp.elsewhere }, 403);
  if (request.method !== 'POST') return show('set-up', {});
  const form = await readForm(request);
  const wait = ports.throttle.secondsToWait(sender, ports.now());
  const given = (name: string) => form?.get(name) ?? '';
  const who = given('who').slice(0, longestName);
  if (wait > 0 || given('code').replace(/\W/g, '') !== ports.passphrase.setUpCode.replace(/\W/g, '')) {
    if (wait === 0) ports.throttle.failed(sender, ports.now());
    ports.log({ code: 'desk-set-up-refused' });
    return show('set-up', { who, fault: 'code' }, wait > 0 ? 429 : 422);
  }
  if (given('passphrase').length < shortest) return show('set-up', { who, fault: 'short' }, 422);
  if (given('passphrase') !== given('again')) return show('set-up', { who, fault: 'different' }, 422);
  await ports.passphrase.set(given('passphrase'));
  ports.log({ code: 'desk-passphrase-set' });
  return begin(visit, who);
}

/** The form, or the desk where the passphrase is right; 422 where it is wrong, 429 where it comes too soon. */
export async function answerSignIn(request: Request, visit: Visit): Promise<Response> {
  const { ports, show, sender, frame } = visit;
  const form = request.method === 'POST' ? await readForm(request) : undefined;
  const now = ports.now();
  const wait = ports.throttle.secondsToWait(sender, now);
  if (!form) return show('sign-in', { to: frame.here, ...(wait > 0 && { wait }) });
  const to = placeOf(form.get('to'));
  const who = (form.get('who') ?? '').slice(0, longestName);
  if (wait > 0) return tooSoon(visit, wait, to, who);
  // Counted before it is checked, and nothing waited for in between: many tries at once are not all free.
  ports.throttle.failed(sender, now);
  if (!(await ports.passphrase.isRight(form.get('passphrase') ?? ''))) {
    ports.log({ code: 'desk-sign-in-refused' });
    return show('sign-in', { who, isWrong: true, to }, 422);
  }
  ports.throttle.succeeded(sender);
  return begin(visit, who, to);
}

/** Instead of what somebody asked for whose session has ended: nothing of it is done. */
export function askToSignIn({ ports, show, frame }: Visit): Promise<Response> {
  ports.log({ code: 'desk-no-session' });
  return show('sign-in', { isEnded: true, to: frame.here }, 403);
}

/** A screen of the desk to go on to, and never a place elsewhere. */
export function placeOf(given: string | null | undefined): string {
  return given && /^\/staff\/[\w/-]*$/.test(given) ? given : '/staff/';
}

function begin({ ports, isSecure, frame }: Visit, given: string, to = '/staff/'): Response {
  const who =
    given
      .replace(/[\p{C}\s]+/gu, ' ')
      .trim()
      .slice(0, longestName) || frame.words.someone;
  const { id } = ports.sessions.begin(who, ports.now());
  ports.log({ code: 'desk-signed-in' });
  return goTo(to, { 'set-cookie': setCookie(sessionCookie, id, isSecure) });
}

async function tooSoon({ show }: Visit, wait: number, to: string, who: string): Promise<Response> {
  const answer = await show('sign-in', { who, wait, to }, 429);
  answer.headers.set('retry-after', String(wait));
  return answer;
}

/** Characters of a passphrase, and of the name under which a person works. */
export const shortest = 12;
const longestName = 40;
