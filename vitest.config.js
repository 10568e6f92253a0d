import { configDefaults, defineConfig } from "vitest/config";
import { lazyPartsAtOnce } from "./test/support/lazyPartsAtOnce.mjs";

/**
 * Unit tests: everything under test/ but what Playwright and LibreOffice run. `npm run build` comes before test/bundle.
 */
export default defineConfig({
  plugins: [lazyPartsAtOnce],
  test: {
    globals: true,
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "test/browser/**", "test/libreoffice/**"],
    // Whole workbooks are opened and saved in one test; the default of 5 s is for units.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: "forks",
    // Vitest keeps one core free, which on a machine of two is half of it.
    maxWorkers: "100%",
    // What hundreds of test files import is read once in each process, and is fast by then.
    isolate: false,
    // Whole workbooks pass through, most of what they need for a moment only: it is tidied up less often.
    execArgv: ["--max-semi-space-size=64"],
    setupFiles: ["test/support/afterEachFile.ts"],
  },
});
