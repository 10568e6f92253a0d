import { writeFileSync } from "node:fs";
import { RULES_PAGE, rulesPage } from "./rulesPage";

/** `npm run catalogue`: run by Vitest, which compiles TypeScript; it tests nothing. */
test("docs/rules.md", () => {
  writeFileSync(RULES_PAGE, rulesPage());
});
