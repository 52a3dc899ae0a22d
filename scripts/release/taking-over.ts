// The rebuild's side of ./take-over-thread.ts.
import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Findings } from './inspection.ts';
import type { RenderedPage } from './render-pages.ts';
import type { Beside, Keys, Plan, TakeOverNews, TakeOverOrder } from './take-over-thread.ts';

/** What the thread reads lives as long as it does: in a small young space V8 copies it again and again. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/** Starts to take pages over; what goes wrong in the thread is the error of the next answer. */
export function startTakingOver(order: TakeOverOrder): TakingOver {
  const thread = new Worker(new URL('./take-over-thread.ts', import.meta.url), {
    workerData: order,
    resourceLimits,
  });
  const answers = on(thread, 'message');
  const tell = (news: TakeOverNews, handedOver: ArrayBuffer[] = []) => thread.postMessage(news, handedOver);
  const answer = async <Answer>() => ((await answers.next()).value as [Answer])[0];
  return {
    putBeside: (what) => tell(what),
    keys: () => answer<Keys>(),
    settle: (plan) => tell(plan),
    store: (page) => tell({ page }, ownMemory(page.bytes)),
    async end() {
      tell({ end: true });
      return answer<Findings>();
    },
    async stop() {
      await thread.terminate();
    },
  };
}

/** The memory of bytes that share it with nothing else: it is handed to another thread without being copied. */
function ownMemory({ buffer, byteLength }: Uint8Array<ArrayBuffer>): ArrayBuffer[] {
  return buffer.byteLength === byteLength ? [buffer] : [];
}

export type TakingOver = {
  putBeside(what: Beside): void;
  /** What can be taken over; to be asked once, before the plan is told. */
  keys(): Promise<Keys>;
  settle(plan: Plan): void;
  /** Hands a rendered page over, with its memory. */
  store(page: RenderedPage): void;
  end(): Promise<Findings>;
  stop(): Promise<void>;
};
