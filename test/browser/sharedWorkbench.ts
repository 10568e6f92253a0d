import { test as base } from "@playwright/test";
import { openWorkbench, type Workbench } from "./workbench";

/** The day on which the workbench's pane thinks it is. */
const TODAY = "2026-11-25";

/**
 * Tests that share the workbench of their worker: starting one takes seconds. Each opens its own file, which loads the pane
 * anew, and leaves language and "Thử lỗi" as they were.
 */
export const test = base.extend<object, { workbench: Workbench }>({
  workbench: [
    async ({ browser }, use, { project }) => {
      const { baseURL, locale, timezoneId, viewport } = project.use;
      const context = await browser.newContext({
        permissions: ["clipboard-read", "clipboard-write"],
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
});
