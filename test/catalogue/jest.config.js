import unit from "../../jest.config.js";

/** Not a test: `npm run catalogue` writes docs/rules.md. */
export default {
  ...unit,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/catalogue/writeRulesPage.ts"],
};
