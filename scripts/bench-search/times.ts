// How long something takes, over many runs: on a busy computer the median of the wall clock says how busy it was,
// the best of the processor's time what the work costs.

/** Runs it once unmeasured and then so many times. */
export async function timesOf(runs: number, run: () => unknown): Promise<Times> {
  await run();
  const [wall, cpu]: [number[], number[]] = [[], []];
  for (let at = 0; at < runs; at++) {
    const [from, cpuFrom] = [performance.now(), process.cpuUsage()];
    await run();
    wall.push(performance.now() - from);
    const { user, system } = process.cpuUsage(cpuFrom);
    cpu.push((user + system) / 1000);
  }
  return { wall: spreadOf(wall), cpu: spreadOf(cpu) };
}

export function spreadOf(milliseconds: readonly number[]): Spread {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
  return { best: at(0), median: at(0.5), p95: at(0.95) };
}

/** Milliseconds. */
export type Spread = { best: number; median: number; p95: number };

/** The processor's time is that of this process; a browser's is not known. */
export type Times = { wall: Spread; cpu?: Spread };
