import unit from "../../vitest.config.js";

/** Not a test: `npm run rosters` writes the generated workbooks of test/rosters. */
export default { ...unit, test: { ...unit.test, include: ["test/generator/writeRosters.ts"] } };
