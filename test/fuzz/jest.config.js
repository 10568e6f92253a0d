import unit from "../../jest.config.js";

/** `npm run fuzz -- MINUTES`: random cases, others each time. */
export default {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/fuzz/fuzzOn.ts"],
  testTimeout: 86_400_000,
};
