import { test as base } from "@playwright/test";
import { openWorkbench, setToday, type Workbench } from "./workbench";

/** The day on which the workbench's pane thinks it is; a test may set another. */
const TODAY = "2026-11-25";

/**
 * Tests that share the workbench of their worker: starting one takes seconds. Each opens its own file, which loads the
 * pane anew, and leaves language and "Thử lỗi" as they were. What the panes before it remembered on this machine is
 * forgotten.
 */
export const test = base.extend<{ workbench: Workbench }, { started: Workbench }>({
  started: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, viewport } = project.use;
      const context = await browser.newContext({
        permissions: ["clipboard-read", "clipboard-write"],
        reducedMotion: "reduce",
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(locale === undefined ? {} : { locale }),
        ...(timezoneId === undefined ? {} : { timezoneId }),
        ...(viewport === undefined ? {} : { viewport }),
      });
      await use(await openWorkbench(await context.newPage(), TODAY));
      await context.close();
    },
    { scope: "worker" },
  ],
  workbench: async ({ started }, use) => {
    await started.page.evaluate(() => {
      // gone before: it may still have something to remember
      document.querySelector("#pane iframe")?.remove();
      localStorage.clear();
    });
    await setToday(started.page, TODAY);
    await use(started);
  },
});
