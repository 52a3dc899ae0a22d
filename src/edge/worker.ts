// The same handler on Cloudflare Workers: pages from the static assets, D1 as the database, a cron as the
// drainer.
import settings from 'edge-settings';
import { openD1, type D1 } from './d1.ts';
import { drain } from './drain.ts';
import { handler, isEdgeAddress } from './handler.ts';
import { notifierFrom, type NotifyEnv } from './notify.ts';
import type { Clock, Log, Ports } from './ports.ts';
import { openStore } from './store.ts';

const worker = {
  async fetch(request: Request, env: Env): Promise<Response> {
    if (!isEdgeAddress(new URL(request.url))) return env.ASSETS.fetch(request);
    return handler(request, toPorts(env, request.headers.get('cf-connecting-ip') ?? ''));
  },

  async scheduled(_event: unknown, env: Env): Promise<void> {
    await drain(toPorts(env, ''), notifierFrom(env, Date.now), Math.random);
  },
};

// oxlint-disable-next-line import/no-default-export -- what the platform calls
export default worker;

function toPorts(env: Env, sender: string): Ports {
  const asset = async (address: string) => {
    const response = await env.ASSETS.fetch(
      new Request(new URL(address.replace(/\.html$/, ''), settings.origin)),
    );
    return response.ok ? response.text() : undefined;
  };
  return { settings, store: openStore(openD1(env.DB)), clock, asset, sender, log };
}

const clock: Clock = {
  now: Date.now,
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

const log: Log = (entry) => console.log(JSON.stringify(entry));

type Env = NotifyEnv & { DB: D1; ASSETS: { fetch: (request: Request) => Promise<Response> } };
