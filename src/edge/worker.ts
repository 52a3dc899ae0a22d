// The same handler on Cloudflare Workers: pages from the static assets, D1 as the database, a cron as the
// drainer.
import { openConsents } from './consent-store.ts';
import { openD1, type D1 } from './d1.ts';
import { drain } from './drain.ts';
import { handler, isEdgeAddress } from './handler.ts';
import { notifierFrom, type NotifyEnv } from './notify.ts';
import { answerPhoto, type PhotoStore } from './photos.ts';
import type { Clock, EdgeSettings, Log, Ports } from './ports.ts';
import { openStore } from './store.ts';

/** The Worker of a release; scripts/wrangler.ts writes the entry that binds the two. */
export function createWorker(settings: EdgeSettings) {
  return {
    async fetch(request: Request, env: Env): Promise<Response> {
      const url = new URL(request.url);
      const photo = env.PHOTOS && (await answerPhoto(request, url, env.PHOTOS, settings));
      if (photo) return photo;
      if (!isEdgeAddress(url, settings)) {
        const file = await env.ASSETS.fetch(request);
        // `_headers` goes by the address alone, and would let a missing file be missing for a year.
        if (file.status !== 404) return file;
      }
      const sender = request.headers.get('cf-connecting-ip') ?? '';
      return handler(request, toPorts(settings, env, sender));
    },

    async scheduled(_event: unknown, env: Env): Promise<void> {
      await drain(toPorts(settings, env, ''), notifierFrom(env, Date.now), Math.random);
    },
  };
}

function toPorts(settings: EdgeSettings, env: Env, sender: string): Ports {
  const asset = async (address: string) => {
    const url = new URL(address.replace(/\.html$/, ''), settings.origin);
    const response = await env.ASSETS.fetch(new Request(url));
    return response.ok ? response.text() : undefined;
  };
  const database = openD1(env.DB);
  return {
    settings,
    store: openStore(database),
    consents: openConsents(database),
    clock,
    asset,
    sender,
    log,
  };
}

const clock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

const log: Log = (entry) => console.log(JSON.stringify(entry));

type Env = NotifyEnv & {
  DB: D1;
  ASSETS: { fetch: (request: Request) => Promise<Response> };
  /** Object storage, where photos were moved to it. */
  PHOTOS?: PhotoStore;
};
