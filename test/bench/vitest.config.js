import unit from "../../vitest.config.js";

/** Benchmarks: `npm run bench`. They compare in one run and print; no milliseconds are asserted. */
export default {
  ...unit,
  test: { ...unit.test, include: ["test/bench/**/*.bench.ts"], testTimeout: 300_000, maxWorkers: 1 },
};
