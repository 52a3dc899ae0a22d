// The staff desk: a request in, a response out. Everything it needs is handed in (./ports.ts); who may come in
// is settled here, before any screen is asked.
import { deskWords as en } from '../messages/en/desk.ts';
import { deskWords as ja } from '../messages/ja/desk.ts';
import { isDeskAddress, type Connection } from './address.ts';
import { admit, isFromDesk, type Admission } from './admission.ts';
import { goTo, guarded, page } from './answer.ts';
import { isDiskFull } from './disk-full.ts';
import { readForm } from './form.ts';
import type { DeskPorts, Workspace } from './ports.ts';
import { getScreens, photoAddress, postScreens, uploadAddress } from './routes.ts';
import type { Frame, ScreenName, Screens } from './screen.ts';
import { cookieOf, languageCookie, setCookie, type Session } from './sessions.ts';
import { answerSetUp, answerSignIn, askToSignIn, placeOf } from './sign-in.ts';

/** Answers any request for an address of the desk; never rejects. */
export async function deskHandler(
  request: Request,
  connection: Connection,
  ports: DeskPorts,
): Promise<Response> {
  try {
    return guarded(await answer(request, connection, ports));
  } catch (error) {
    const detail = codeOf(error);
    ports.log({ code: 'desk-failed', detail });
    return guarded(
      new Response(`The desk could not answer (${detail}). Nothing was published.`, { status: 500 }),
    );
  }
}

async function answer(
  request: Request,
  { address, sender }: Connection,
  ports: DeskPorts,
): Promise<Response> {
  const url = new URL(request.url);
  const admission = admit(
    { host: request.headers.get('host') ?? url.host, address, headers: request.headers },
    ports.settings(),
  );
  if (admission.refused !== undefined) return refuse(ports, admission.refused);
  if (!isDeskAddress(url)) return new Response(null, { status: 404 });
  if (url.pathname === '/staff') return goTo('/staff/');
  const path = url.pathname.replace(/(?<=.)\/$/, '').slice('/staff'.length) || '/';
  if (path.startsWith('/_astro/')) return answerAsset(path.slice('/_astro/'.length), ports);
  const isChange = request.method === 'POST';
  if (!isChange && request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { allow: 'GET, HEAD, POST' } });
  if (isChange && !isFromDesk(request, admission.origin)) return refuse(ports, 'origin-foreign');

  const session = ports.sessions.of(request, ports.now());
  const visit = visitOf(request, url, path, sender, admission, session, ports);
  if (isChange && path === '/language') return changeLanguage(request, visit);
  if (!session) {
    if (isSending(path)) return refuseSending(visit, 'no-session', 401);
    if (path.startsWith('/job/')) return refuse(ports, 'no-session', 401);
    if (!ports.passphrase.isSet()) return answerSetUp(request, visit);
    return isChange && path !== '/' ? askToSignIn(visit) : answerSignIn(request, visit);
  }
  return answerSignedIn({ ...visit, session }, isChange);
}

async function answerSignedIn(visit: SignedIn, isChange: boolean): Promise<Response> {
  const { request, path, session, ports } = visit;
  try {
    if (!isChange) return (await getScreens(visit)) ?? notThere(visit);
    if (isSending(path)) {
      if (request.headers.get('x-desk-token') !== session.token) return refuseSending(visit, 'token-stale');
      return (await postScreens(visit, new URLSearchParams())) ?? notThere(visit);
    }
    const form = await readForm(request);
    if (!form) return refuse(ports, 'form-unreadable', 400);
    if (form.get('token') !== session.token) return refuse(ports, 'token-stale');
    return (await postScreens(visit, form)) ?? notThere(visit);
  } catch (error) {
    return fail(visit, error as Error);
  }
}

/** What the error says may hold a cell of the file: it is shown to whoever sent that, and not logged. */
function fail({ show, path, frame: { words }, ports }: SignedIn, error: Error): Promise<Response> | Response {
  const isFull = isDiskFull(error);
  ports.log({ code: 'desk-failed', detail: isFull ? 'ENOSPC' : codeOf(error) });
  const { heading, disk, other } = words.failed;
  const text = isFull ? disk : other;
  if (isSending(path)) return Response.json({ fault: text }, { status: isFull ? 507 : 500 });
  const to = { href: '/staff/', name: words.toStart };
  return show('message', { heading, text, to, ...(!isFull && { said: error.message }) }, 500);
}

function visitOf(
  request: Request,
  url: URL,
  path: string,
  sender: string,
  admission: Admission & { refused?: undefined },
  session: Session | undefined,
  ports: DeskPorts,
): Visit {
  const language = languageOf(request);
  const frame: Frame = {
    language,
    words: { en, ja }[language],
    who: session?.who,
    token: session?.token ?? '',
    isPractice: session?.isPractice ?? false,
    // What answers a form is the screen that the form stands on.
    here: request.method === 'POST' ? url.pathname.replace(/(?<=^\/staff\/.*)[\w-]+\/$/, '') : url.pathname,
  };
  return {
    request,
    url,
    path,
    sender,
    isSecure: admission.from === 'proxy',
    isHere: admission.from === 'here',
    session,
    frame,
    ports,
    work: session?.isPractice ? ports.practice : ports.live,
    async show(name, data, status = 200) {
      return page(await ports.render(name, { ...data, frame } as never), status);
    },
  };
}

/** The one chosen, else the one the browser asks for. */
function languageOf(request: Request): 'en' | 'ja' {
  const chosen = cookieOf(request, languageCookie);
  if (chosen === 'en' || chosen === 'ja') return chosen;
  return /^ja\b/i.test(request.headers.get('accept-language') ?? '') ? 'ja' : 'en';
}

/** Works without a session, so that the sign-in can be read; it changes nothing but the language. */
async function changeLanguage(request: Request, { isSecure }: Visit): Promise<Response> {
  const form = await readForm(request);
  const language = form?.get('language') === 'ja' ? 'ja' : 'en';
  return goTo(placeOf(form?.get('here')), { 'set-cookie': setCookie(languageCookie, language, isSecure) });
}

async function answerAsset(name: string, ports: DeskPorts): Promise<Response> {
  const asset = /^[\w.-]+$/.test(name) ? await ports.asset(name) : undefined;
  if (!asset) return new Response(null, { status: 404 });
  return new Response(asset.bytes, {
    headers: { 'content-type': asset.type, 'cache-control': 'private, max-age=31536000, immutable' },
  });
}

function notThere({ show, frame: { words } }: Visit): Promise<Response> {
  const to = { href: '/staff/', name: words.toStart };
  return show('message', { heading: words.notThere, text: words.notThereText, to }, 404);
}

function refuse(ports: DeskPorts, code: string, status = 403): Response {
  ports.log({ code: `desk-${code}` });
  return new Response(refusals[code] ?? refusals['other']!, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}

/** The same for a file: the script that sends it says why, on the screen that is open. */
function refuseSending({ ports, frame: { words } }: Visit, code: string, status = 403): Response {
  ports.log({ code: `desk-${code}` });
  return Response.json({ fault: words.refusals.token }, { status });
}

function isSending(path: string): boolean {
  return path === uploadAddress || path === photoAddress;
}

function codeOf(error: unknown): string {
  return error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.name) : 'unknown';
}

/** Said to a browser that was refused before any screen; in both languages, since none is chosen yet. */
const refusals: Record<string, string> = {
  'host-unknown': `${en.refusals.host}\n${ja.refusals.host}`,
  'not-this-computer': `${en.refusals.computer}\n${ja.refusals.computer}`,
  'not-the-proxy': `${en.refusals.computer}\n${ja.refusals.computer}`,
  'no-tls': `${en.refusals.tls}\n${ja.refusals.tls}`,
  'token-stale': `${en.refusals.token}\n${ja.refusals.token}`,
  'no-session': `${en.refusals.token}\n${ja.refusals.token}`,
  other: `${en.refusals.other}\n${ja.refusals.other}`,
};

/** One request with what is known about it. */
export type Visit = {
  request: Request;
  url: URL;
  /** Behind /staff, without the last slash. */
  path: string;
  sender: string;
  isSecure: boolean;
  isHere: boolean;
  session: Session | undefined;
  frame: Frame;
  ports: DeskPorts;
  work: Workspace;
  show: <Name extends ScreenName>(name: Name, data: Screens[Name], status?: number) => Promise<Response>;
};
export type SignedIn = Visit & { session: Session };
