import unit from "../../jest.config.js";

/** Not a test: `npm run rosters` writes the generated workbooks of test/rosters. */
export default {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/generator/writeRosters.ts"],
};
