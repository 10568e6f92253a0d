import type { Disposable, Page } from "@playwright/test";

/** What makes it a moment in the frames of a page that are loaded from now on. */
const atLoad = new WeakMap<Page, Disposable>();

/**
 * Makes it a moment in all frames of a page, those to come too. `Date` alone stands still: the clock of Playwright puts
 * timers and frames of its own in place of the browser's, which are slower, and in another order than hers.
 */
export async function setNow(page: Page, now: Date): Promise<void> {
  const moment = now.getTime();
  await atLoad.get(page)?.dispose();
  atLoad.set(page, await page.addInitScript(standStill, moment));
  await Promise.all(page.frames().map((frame) => frame.evaluate(standStill, moment)));
}

/** Is run in a frame, where it may have been run before. */
function standStill(moment: number): void {
  const Real = Date.prototype.constructor as DateConstructor;
  globalThis.Date = new Proxy(Real, {
    construct: (_, args, newTarget) => Reflect.construct(Real, args.length === 0 ? [moment] : args, newTarget) as Date,
    apply: () => new Real(moment).toString(),
    get: (_, key) => (key === "now" ? () => moment : (Reflect.get(Real, key) as unknown)),
  });
}
