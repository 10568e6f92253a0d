import unit from "../../jest.config.js";

/** `npm run faults`: every fault at every request of every action. */
export default {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/faults/everyFault.ts"],
  testTimeout: 3_600_000,
};
