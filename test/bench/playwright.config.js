import base from "../../playwright.config";

const { launchOptions } = base.use;
/** As a user's browser makes code fast, so does the one that is measured. */
const args = launchOptions.args.filter((arg) => !arg.startsWith("--js-flags"));

/** The pane at 100,000 people: `npm run bench`. It prints; of times nothing is asserted. */
export default {
  ...base,
  testDir: ".",
  globalSetup: "../browser/globalSetup.mjs",
  workers: 1,
  timeout: 1_800_000,
  use: { ...base.use, launchOptions: { ...launchOptions, args } },
};
