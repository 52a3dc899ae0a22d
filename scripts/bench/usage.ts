// Loaded into a measured command and the processes it starts (NODE_OPTIONS): each leaves a line with what it has
// used when it ends.
import { appendFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['FORECOURT_USAGE'];
// The figures of a thread are its process's.
if (file !== undefined && isMainThread) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { wall: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, maxRSS };
    appendFileSync(file, `${JSON.stringify(usage)}\n`);
  });
}
