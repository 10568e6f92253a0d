import base from "../../jest.config.js";

/** Tests that ask LibreOffice, found through the variable SOFFICE. Apart, so that `npx jest` does not need it. */
export default {
  ...base,
  rootDir: "../..",
  testMatch: ["<rootDir>/test/libreoffice/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  testTimeout: 120_000,
};
