// The work in hand as a stream of events, so that a screen follows it without asking again and again.
import type { Workspace } from './ports.ts';

/** Server-sent events (HTML standard, 9.2): the job at once, and at every change; ends with it. */
export function jobEvents(work: Workspace, signal: AbortSignal): Response {
  let stop = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const text = new TextEncoder();
      const tell = () => {
        const job = work.job();
        controller.enqueue(text.encode(`data: ${JSON.stringify(job ?? null)}\n\n`));
        if (job && job.step !== 'done' && job.step !== 'failed') return;
        stop();
        controller.close();
      };
      stop = work.watch(tell);
      signal.addEventListener('abort', stop, { once: true });
      tell();
    },
    cancel: () => stop(),
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
