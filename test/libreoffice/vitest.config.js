import unit from "../../vitest.config.js";

/** Tests that ask LibreOffice, found through the variable SOFFICE. Apart, so that `npx vitest` does not need it. */
export default {
  ...unit,
  test: {
    ...unit.test,
    include: ["test/libreoffice/**/*.test.ts"],
    exclude: [],
    globalSetup: "test/libreoffice/startOffice.ts",
    // whoever asks may have to wait until all has been done that was asked before
    testTimeout: 600_000,
    hookTimeout: 600_000,
  },
};
