/** Median time of some runs of a piece of work, in nanoseconds for each of `count` rows. One run more goes before, to warm up. */
export function nanosecondsPerRow(count: number, runs: number, work: () => unknown): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  const middle = times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
  return (middle * 1e6) / count;
}
