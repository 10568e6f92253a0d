import base from "../../jest.config.js";

/** Benchmarks: `npm run bench`. They compare in one run and print; no milliseconds are asserted. */
export default {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/bench/**/*.bench.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 300_000,
  maxWorkers: 1,
};
