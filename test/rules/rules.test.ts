import { readdirSync } from "node:fs";
import { FIELDS } from "../../src/roster/field";
import { RULES } from "../../src/rules/index";
import { en } from "../../src/text/en/en";
import { ruleTextFor } from "../../src/text/ruleTextFor";
import { vi } from "../../src/text/vi/vi";

const IDS = RULES.map(({ id }) => id);
/** Rule files, and no others, are in kebab-case with a hyphen. */
const FILES = (folder: string, end: string) =>
  readdirSync(folder).flatMap((file) => (file.includes("-") && file.endsWith(end) ? [file.slice(0, -end.length)] : []));

test("one rule, one file, one test, one entry: named by its id", () => {
  expect(new Set(IDS).size).toBe(IDS.length);
  expect(FILES("src/rules", ".ts").sort()).toEqual([...IDS].sort());
  expect(FILES("test/rules", ".test.ts").sort()).toEqual([...IDS].sort());
});

test("the gravest come first", () => {
  const gravity = RULES.map(({ severity }) => ["error", "missing", "check"].indexOf(severity));
  expect(gravity).toEqual([...gravity].sort((a, b) => a - b));
});

test.each(RULES)("$id needs fields there are, and has its texts in both languages", ({ id, needs, optional = [] }) => {
  expect(FIELDS).toEqual(expect.arrayContaining([...needs, ...optional]));
  for (const texts of [vi, en]) expect(ruleTextFor(texts, id)).toBeDefined();
});
