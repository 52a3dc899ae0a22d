// The process that ./encoders.ts starts: one job in, one entry out, until the other side hangs up.
import { readFile } from 'node:fs/promises';
import { writeEntry, type Entry } from './cache.ts';
import { encodeDrawing, encodePhoto } from './encode.ts';
import { failed, type EncodeJob } from './encoders.ts';

process.on('message', async (job: EncodeJob) => {
  process.send!(await work(job));
});

async function work({ id, cache, source }: EncodeJob): Promise<Entry> {
  try {
    const encoding =
      'file' in source ? await encodePhoto(await readFile(source.file)) : await encodeDrawing(source.drawing);
    return writeEntry(cache, id, encoding);
  } catch (error) {
    return failed((error as Error).message);
  }
}
