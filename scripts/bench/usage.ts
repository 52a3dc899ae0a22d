// Loaded into a measured command before it runs (node --import): leaves what the process has used.
import { writeFileSync } from 'node:fs';

const file = process.env['FORECOURT_USAGE'];
if (file !== undefined) {
  process.once('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const usage = { wall: performance.now() / 1000, cpu: (userCPUTime + systemCPUTime) / 1e6, maxRSS };
    writeFileSync(file, JSON.stringify(usage));
  });
}
