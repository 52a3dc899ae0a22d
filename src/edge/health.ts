// GET /api/health: for a monitor. Counts and times, no contents.
import type { Ports } from './ports.ts';

/** 200 with how many notices wait and since when, or 503 where the store does not answer; 405 for other methods. */
export async function answerHealth(request: Request, ports: Ports): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return Response.json({ error: 'method' }, { status: 405, headers: { allow: 'GET, HEAD' } });
  }
  const { release } = ports.settings;
  try {
    const now = ports.clock.now();
    const { waiting, dead, oldest } = await ports.store.health(now);
    const oldestSeconds = oldest === null ? null : Math.round((now - oldest) / 1000);
    return Response.json({ ok: true, release, store: 'writable', notices: { waiting, oldestSeconds, dead } });
  } catch {
    ports.log({ code: 'store-fault' });
    return Response.json({ ok: false, release, store: 'unavailable' }, { status: 503 });
  }
}
