// The same stock, in a worker: questions go there, answers and progress come back. Where data is dear, a
// visitor is told how much all makes are before they are loaded.
import { wantsPictures } from './save-data.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { Reply, Stock } from './stock.ts';

export function openStockInWorker(manifest: Manifest): Stock {
  const worker = new Worker(new URL('./stock-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Parameters<Stock['ask']>[1]>();
  const answered = new Map<number, (reply: Reply) => void>();
  const bytes = manifest.parts.reduce((sum, { core }) => sum + core[1], 0);
  let mayLoadAll = wantsPictures();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('final' in data) {
      answered.get(data.id)?.(data.final);
      answered.delete(data.id);
      waiting.delete(data.id);
    } else waiting.get(data.id)?.(data.share, data.soFar);
  });
  worker.postMessage({ manifest } satisfies ToWorker);
  return {
    async ask(question, tell) {
      if (!mayLoadAll && !question.search.chosen.make) {
        // Asked again, the visitor has seen what it takes.
        mayLoadAll = true;
        return { ok: false, problem: 'large', bytes };
      }
      const id = ++last;
      waiting.set(id, tell);
      worker.postMessage({ id, question } satisfies ToWorker);
      return new Promise((resolve) => answered.set(id, resolve));
    },
  };
}

export type ToWorker = { manifest: Manifest } | { id: number; question: Parameters<Stock['ask']>[0] };
export type FromWorker = { id: number } & (
  { final: Reply } | { share: number | undefined; soFar: Reply | undefined }
);
