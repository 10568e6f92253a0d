import { defineConfig } from "@playwright/test";
import { findBrowser } from "./test/support/findBrowser.mjs";
import { findOffice } from "./test/support/findOffice.mjs";

// a second program that reads what was saved, where it is installed
const office = findOffice();
if (office !== undefined) process.env.SOFFICE = office;

/** Flows in a real browser, against the built pane and workbench: `npm run browser` builds them first. */
export default defineConfig({
  testDir: "test/browser",
  testMatch: "*.spec.ts",
  globalSetup: "./test/browser/globalSetup.mjs",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  // The second is read by test/run.mjs, which says where to.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME === undefined ? "list" : [["list"], ["json"]],
  timeout: 120_000,
  // Two browsers and their grids share two cores in CI.
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.WORKBENCH_URL,
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    viewport: { width: 1280, height: 800 },
    // Recording traces of all takes half as long again; `--trace on` records those one looks into.
    trace: "off",
    launchOptions: {
      executablePath: findBrowser(),
      // Containers have no sandbox and no GPU; the rest keeps the browser from calling home while it is measured.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--disable-quic",
        // A page lives for some seconds: what making its code as fast as can be takes (a fifth) it never gives back.
        "--js-flags=--max-optimized-bytecode-size=0",
      ],
    },
  },
});
