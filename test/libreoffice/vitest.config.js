import unit from "../../vitest.config.js";

/** Tests that ask LibreOffice, found through the variable SOFFICE. Apart, so that `npx vitest` does not need it. */
export default {
  ...unit,
  test: {
    ...unit.test,
    include: ["test/libreoffice/**/*.test.ts"],
    exclude: [],
    globalSetup: "test/libreoffice/startOffice.ts",
    testTimeout: 120_000,
  },
};
