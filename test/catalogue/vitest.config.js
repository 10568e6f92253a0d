import unit from "../../vitest.config.js";

/** Not a test: `npm run catalogue` writes docs/rules.md. */
export default { ...unit, test: { ...unit.test, include: ["test/catalogue/writeRulesPage.ts"] } };
