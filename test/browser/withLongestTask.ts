import type { Workbench } from "./workbench";

/**
 * Does something, and gives the longest time, in milliseconds, for which the pane was deaf meanwhile; 0: never for 50.
 */
export async function withLongestTask({ pane }: Workbench, action: () => Promise<void>): Promise<number> {
  const longest = await pane.locator("body").evaluateHandle(() => {
    const seen = { milliseconds: 0, stop: (): void => undefined };
    const observer = new PerformanceObserver((tasks) => {
      for (const { duration } of tasks.getEntriesByName("self"))
        seen.milliseconds = Math.max(seen.milliseconds, duration);
    });
    observer.observe({ entryTypes: ["longtask"] });
    seen.stop = () => {
      observer.disconnect();
    };
    return seen;
  });
  await action();
  return longest.evaluate((seen) => {
    seen.stop();
    return seen.milliseconds;
  });
}
