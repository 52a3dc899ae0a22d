// The dynamic part of the site: a request in, a response out. The same on Cloudflare Workers (worker.ts)
// and in Node (node.ts); everything else it needs is handed in.
import { parseNumber } from '../inquiry/identity.ts';
import { answerConsent } from './consents.ts';
import { answerHealth } from './health.ts';
import { answerInquiry } from './inquiries.ts';
import { isOldAddress, newAddress } from './old-addresses.ts';
import { fillPage } from './page.ts';
import type { EdgeSettings, Ports } from './ports.ts';

/** What is answered here by its exact address. */
const routes: Readonly<Record<string, Answer>> = {
  '/api/inquiries': answerInquiry,
  '/api/consents': answerConsent,
  '/api/health': answerHealth,
  '/inquiry/sent/': answerSent,
};

/**
 * Whether a request is for the handler; everything else is a file. The patterns of wrangler.jsonc, and whatever comes
 * by the site's other name: a file is there under the canonical one only.
 */
export function isEdgeAddress(url: URL, { origin }: Pick<EdgeSettings, 'origin'>): boolean {
  const { pathname } = url;
  const isDynamic =
    pathname.startsWith('/api/') || pathname.startsWith('/inquiry/sent/') || isOldAddress(url);
  return isDynamic || isOtherName(url.host, origin);
}

/** Answers any request; never rejects. */
export async function handler(request: Request, given: Ports): Promise<Response> {
  const ports = { ...given, asset: (address: string) => given.asset(address).catch(() => undefined) };
  const url = new URL(request.url);
  let answer: Response;
  try {
    const route = Object.hasOwn(routes, url.pathname) ? routes[url.pathname] : undefined;
    answer = await (route ?? unrouted(url, ports))(request, ports);
  } catch (error) {
    ports.log({ code: 'handler-failed', detail: error instanceof Error ? error.name : 'unknown' });
    answer = Response.json({ error: 'unavailable' }, { status: 503, headers: { 'retry-after': '30' } });
  }
  return secured(request, answer, ports);
}

/** The page after an inquiry. It says no more than its address does, so it needs no store. */
async function answerSent(request: Request, ports: Ports): Promise<Response> {
  if (!isReading(request)) return notAllowed();
  const page = await ports.asset('/inquiry/sent/');
  if (page === undefined) return answerNothing(request, ports);
  const no = parseNumber(new URL(request.url).searchParams.get('no') ?? '');
  const html = no
    ? fillPage(page, { parts: ['sent'], slots: { no } })
    : fillPage(page, { parts: ['unknown'] });
  return htmlResponse(html, 200);
}

function unrouted(url: URL, { settings }: Ports): Answer {
  if (isOldAddress(url)) return answerOldAddress;
  return isOtherName(url.host, settings.origin) ? answerOtherName : answerNothing;
}

async function answerOldAddress(request: Request, ports: Ports): Promise<Response> {
  if (!isReading(request)) return notAllowed();
  const url = new URL(request.url);
  const { origin, redirects } = ports.settings;
  let path = newAddress(url, redirects);
  if (path === undefined) {
    const page = await ports.asset('/gone/');
    return page === undefined ? answerNothing(request, ports, 410) : htmlResponse(page, 410);
  }
  // A make that was never in this stock has no page.
  if (path.startsWith('/makes/') && (await ports.asset(path)) === undefined) path = '/makes/';
  const location = isOwnHost(url.host, origin) ? new URL(path, origin).href : path;
  return movedTo(location);
}

/** Put together and not resolved: a path with two slashes at its start would name another host. */
async function answerOtherName(request: Request, { settings }: Ports): Promise<Response> {
  if (!isReading(request)) return notAllowed();
  const { pathname, search } = new URL(request.url);
  return movedTo(new URL(settings.origin).origin + pathname + search);
}

function movedTo(location: string): Response {
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'public, max-age=3600' } });
}

async function answerNothing(_request: Request, ports: Ports, status = 404): Promise<Response> {
  const page = await ports.asset('/404.html');
  return page === undefined ? new Response(null, { status }) : htmlResponse(page, status);
}

function secured(request: Request, answer: Response, { settings }: Ports): Response {
  const headers = new Headers(answer.headers);
  for (const [name, value] of Object.entries(settings.headers)) headers.set(name, value);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('x-robots-tag', 'noindex');
  if (answer.status === 301) headers.delete('x-robots-tag');
  return new Response(request.method === 'HEAD' ? null : answer.body, { status: answer.status, headers });
}

function isOtherName(host: string, origin: string): boolean {
  return host !== new URL(origin).host && isOwnHost(host, origin);
}

/** The canonical host, with or without `www.`; any other is a preview or a test and stays where it is. */
function isOwnHost(host: string, origin: string): boolean {
  const bare = (name: string) => name.replace(/^www\./, '');
  return bare(host) === bare(new URL(origin).host);
}

function htmlResponse(html: string, status: number): Response {
  return new Response(html, { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function isReading({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}

function notAllowed(): Response {
  return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
}

type Answer = (request: Request, ports: Ports) => Promise<Response>;
