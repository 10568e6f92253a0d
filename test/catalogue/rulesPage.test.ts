import { readFileSync } from "node:fs";
import { RULES } from "../../src/rules/index";
import { RULES_PAGE, rulesPage } from "./rulesPage";

const page = readFileSync(RULES_PAGE, "utf8");

test("docs/rules.md says what the rules and their texts say; `npm run catalogue` writes it anew", () => {
  expect(page).toBe(rulesPage());
});

test("it has a section for each rule, in their order", () => {
  expect([...page.matchAll(/^## `(.+)`$/gm)].map(([, id]) => id)).toEqual(RULES.map(({ id }) => id));
});
