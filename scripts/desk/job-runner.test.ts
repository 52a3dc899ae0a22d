import { expect, test } from 'vitest';
import { createJobs, untilEnded } from './job-runner.ts';

test('whoever ends the program waits for the work in hand, not for work that is over', async () => {
  const jobs = createJobs(() => 1);
  await untilEnded(jobs);
  let finish = (_: { said: string }) => {};
  jobs.start('publish', 'Yuki', undefined, () => new Promise((end) => (finish = end)));
  let isOver = false;
  const over = untilEnded(jobs).then(() => (isOver = true));
  await Promise.resolve();
  expect(isOver).toBe(false);
  finish({ said: '' });
  await over;
  expect(jobs.job()?.step).toBe('done');
  await untilEnded(jobs);
});

test('work that fails has ended too', async () => {
  const jobs = createJobs(() => 1);
  jobs.start('publish', 'Yuki', undefined, () => Promise.reject(new Error('no room')));
  await untilEnded(jobs);
  expect(jobs.job()).toMatchObject({ step: 'failed', fault: 'failed', said: 'no room' });
});
