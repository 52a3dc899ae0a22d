// The worker's side of ./stock-in-worker.ts.
import { openStock, type Stock } from './stock.ts';
import type { FromWorker, ToWorker } from './stock-in-worker.ts';

let stock: Stock;

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if ('manifest' in data) {
    stock = openStock(data.manifest);
    return;
  }
  const { id, question } = data;
  const send = (message: FromWorker) => postMessage(message);
  send({ id, final: await stock.ask(question, (share, soFar) => send({ id, share, soFar })) });
});
