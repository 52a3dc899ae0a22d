// The embedded server: the built site as files, the handler for the rest, SQLite beside it. Behind a proxy
// that ends TLS, this is the whole production of a small exporter.
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ReadableStream } from 'node:stream/web';
import compression from '@polka/compression';
import sirv from 'sirv';
import { openConsents } from './consent-store.ts';
import { drain } from './drain.ts';
import { isDeskAddress, type Connection } from '../staff/address.ts';
import { handler, isEdgeAddress } from './handler.ts';
import { fileHeaders } from './headers.ts';
import { notifierFrom, type NotifyEnv } from './notify.ts';
import { makeOwnFolder } from './own-files.ts';
import type { Clock, EdgeSettings, Log, Ports } from './ports.ts';
import { formPace, uploadPace, watchArrival } from './slow-line.ts';
import { openSqlite } from './sqlite.ts';
import { openStore } from './store.ts';
import { oneAtATime } from './turns.ts';

/**
 * Makes the server; it does not listen yet. Closing it ends the drainer and the database.
 * Files are looked up at every request, so a release that is switched in is seen at once.
 */
export function createSiteServer({
  site,
  data,
  settings,
  trustedHeader,
  env = {},
  log,
  desk,
}: Options): Server {
  // Read before anybody asks: a request that finds no settings would end the program.
  settings();
  makeOwnFolder(data);
  const database = openSqlite(join(data, databaseName), () => log({ code: 'database-anew' }));
  const store = openStore(database);
  const consents = openConsents(database, oneAtATime());
  const notify = notifierFrom(env, Date.now);
  const asset = (address: string) =>
    readFile(join(site, address, address.endsWith('/') ? 'index.html' : ''), 'utf8').catch(() => undefined);
  const compress = compression({ brotli: true, level: 5 });
  const files = sirv(site, { dev: true, etag: true });

  const server = createServer(limits, (request, response) => {
    const url = readUrl(request);
    if (!url) return response.writeHead(400, { connection: 'close' }).end();
    const isForDesk = desk !== undefined && isDeskAddress(url);
    watchArrival(request, isForDesk ? uploadPace : formPace, clock);
    if (isForDesk) {
      const address = request.socket.remoteAddress ?? '';
      return void answerDesk(request, response, url, (asked) =>
        desk(asked, { address, sender: senderOf(request, trustedHeader) }),
      );
    }
    if (isEdgeAddress(url, settings())) {
      const sender = senderOf(request, trustedHeader);
      return void answer(request, response, url, {
        settings: settings(),
        store,
        consents,
        clock,
        asset,
        sender,
        log,
      });
    }
    const headers = fileHeaders(url.pathname, settings().headers);
    response.setHeaders(new Map(Object.entries({ ...headers, vary: 'Accept-Encoding' })));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { allow: 'GET, HEAD', ...notKept }).end();
    }
    const folder = folderAddress(site, url);
    if (folder) return response.writeHead(307, { location: folder }).end();
    const serve = () =>
      isHidden(url) ? missing(site, response) : files(request, response, () => missing(site, response));
    return request.headers.range ? serve() : compress(request, response, serve);
  });

  let timer: NodeJS.Timeout;
  const drainLater = () => {
    timer = setTimeout(async () => {
      await drain({ store, consents, clock, settings: settings(), log }, notify, Math.random).catch(() =>
        log({ code: 'drain-failed' }),
      );
      if (server.listening) drainLater();
    }, drainEveryMs).unref();
  };
  server.on('listening', drainLater);
  server.on('close', () => {
    clearTimeout(timer);
    database.close();
  });
  return server;
}

/** In the data folder. */
export const databaseName = 'inquiries.db';

/**
 * Reads the settings that a build wrote beside the site, again whenever another release is served. Where they can no
 * longer be read, since somebody moved the site away, those that were read last go on.
 */
export function settingsBeside(file: () => string): () => EdgeSettings {
  let read: { path: string; settings: EdgeSettings } | undefined;
  return () => {
    try {
      const path = file();
      if (read?.path !== path)
        read = { path, settings: JSON.parse(readFileSync(path, 'utf8')) as EdgeSettings };
    } catch (error) {
      if (!read) throw error;
    }
    return read.settings;
  };
}

const clock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms).unref();
    return () => clearTimeout(timer);
  },
};

// Bodies have limits of their own: ./slow-line.ts
const limits = { headersTimeout: 10_000, requestTimeout: 0, keepAliveTimeout: 10_000 };
const drainEveryMs = 10_000;

async function answer(request: IncomingMessage, response: ServerResponse, url: URL, ports: Ports) {
  const asked = toRequest(request, url);
  if (!asked) return void response.writeHead(400, { connection: 'close' }).end();
  const answered = await handler(asked, ports);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  closeAfter(request, response);
  response.end(Buffer.from(await answered.arrayBuffer()));
}

/** As it comes: the desk streams, and its uploads are long. A connection that is cut ends both ways. */
async function answerDesk(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  desk: (request: Request) => Promise<Response>,
) {
  const ended = new AbortController();
  response.once('close', () => ended.abort());
  const asked = toRequest(request, url, ended.signal);
  if (!asked) return void response.writeHead(400, { connection: 'close' }).end();
  const answered = await desk(asked);
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  closeAfter(request, response);
  if (!answered.body || request.method === 'HEAD') return void response.end();
  await pipeline(Readable.fromWeb(answered.body as ReadableStream), response).catch(() => undefined);
}

/**
 * A client that is still sending would not read an answer on a connection that closes at once. One that has sent
 * the rest by then may have gone on to its next request.
 */
function closeAfter(request: IncomingMessage, response: ServerResponse): void {
  response.on('finish', () => {
    if (request.complete) return;
    request.resume();
    setTimeout(() => {
      if (!request.complete) request.socket.destroy();
    }, 1000).unref();
  });
}

/** Undefined for what the web's Request does not allow, such as TRACE or a host with a password. */
function toRequest(request: IncomingMessage, url: URL, signal?: AbortSignal): Request | undefined {
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD';
  try {
    return new Request(url, {
      method: request.method ?? 'GET',
      headers: toHeaders(request),
      ...(signal && { signal }),
      // A handler that has read enough must not take the connection down with the body.
      ...(hasBody
        ? { body: ReadableStream.from(request.iterator({ destroyOnReturn: false })), duplex: 'half' }
        : {}),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

function toHeaders(request: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}

function readUrl({ url, headers }: IncomingMessage): URL | undefined {
  const address = `http://${headers.host ?? 'localhost'}${url ?? ''}`;
  return url?.startsWith('/') && URL.canParse(address) ? new URL(address) : undefined;
}

/** The last address of the header that the exporter's own proxy sets; earlier ones anyone may have written. */
function senderOf(request: IncomingMessage, trustedHeader: string | undefined): string {
  const value = trustedHeader ? request.headers[trustedHeader.toLowerCase()] : undefined;
  const last = (Array.isArray(value) ? value.join() : value)?.split(',').at(-1)?.trim();
  return last || (request.socket.remoteAddress ?? '');
}

/** `/stock` -> `/stock/` where that is a page. */
function folderAddress(site: string, { pathname, search }: URL): string | undefined {
  if (pathname.endsWith('/') || pathname.startsWith('//')) return undefined;
  return existsSync(join(site, decode(pathname), 'index.html')) ? `${pathname}/${search}` : undefined;
}

/** What only Cloudflare reads. */
function isHidden({ pathname }: URL): boolean {
  // Files are found by their name whatever slashes stand around it.
  return decode(pathname).replaceAll(/^\/+|\/+$/g, '') === '_headers';
}

function missing(site: string, response: ServerResponse): void {
  readFile(join(site, '404.html')).then(
    (page) => response.writeHead(404, { 'content-type': 'text/html;charset=utf-8', ...notKept }).end(page),
    () => response.writeHead(404, notKept).end(),
  );
}

/** A file that is missing may come with the next release. */
const notKept = { 'cache-control': 'no-store' };

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

export type Options = {
  /** The folder of the built site; may be a link that moves. */
  site: string;
  /** The folder of the database. */
  data: string;
  settings: () => EdgeSettings;
  /** The header in which the exporter's proxy names the visitor's address; none: the connection's own. */
  trustedHeader?: string | undefined;
  env?: NotifyEnv;
  log: Log;
  /** Answers for the staff desk; without it there is none. */
  desk?: ((request: Request, connection: Connection) => Promise<Response>) | undefined;
};
