// Follows the work in hand, and shows its end as the server writes it.

export function followJob(box: HTMLElement): void {
  const steps = JSON.parse(box.dataset['steps'] ?? '{}') as Record<string, string>;
  const step = box.querySelector('#job-step')!;
  const bar = box.querySelector<HTMLProgressElement>('#job-progress')!;
  const count = box.querySelector('#job-count')!;
  const lost = box.querySelector<HTMLElement>('#job-lost')!;
  const events = new EventSource('/staff/job/events');
  events.addEventListener('error', () => {
    // Closed: the program answers, but it was started anew and knows nobody, so the sign-in is due.
    if (events.readyState === EventSource.CLOSED) location.reload();
    else lost.hidden = false;
  });
  events.addEventListener('message', ({ data }) => {
    lost.hidden = true;
    const job = JSON.parse(data as string) as {
      step: string;
      done: number;
      total: number;
      said: string;
    } | null;
    if (!job || job.step === 'done' || job.step === 'failed') {
      events.close();
      location.reload();
      return;
    }
    const name = steps[job.step] ?? '';
    // Set only when it changes: a screen reader would say it again.
    if (step.textContent?.trim() !== name) step.textContent = name;
    if (job.total > 0) {
      bar.max = job.total;
      bar.value = job.done;
    } else bar.removeAttribute('value');
    const lastSaid = job.step === 'deploying' ? (job.said.trimEnd().split('\n').at(-1) ?? '') : '';
    count.textContent = job.total > 0 ? `${job.done} / ${job.total}` : lastSaid;
  });
}
