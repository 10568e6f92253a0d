import base from "../../playwright.config";

/** The pane at 100,000 people: `npm run bench`. It prints; of times nothing is asserted. */
export default { ...base, testDir: ".", globalSetup: "../browser/globalSetup.mjs", workers: 1, timeout: 1_800_000 };
