import { REPEATED_OWNER, TO_DO_OWNER, TYPED_OWNER } from "../../src/highlights/highlight";
import { RULES } from "../../src/rules/index";
import { askUniver } from "../support/askUniver";
import { compareTwins } from "../support/compareTwins";
import { CURED_RULES, curedSheet, UNTIL_NEXT_CHECK } from "../support/curedSheet";
import { typedSheet } from "../support/typedSheet";
import { twinSheets } from "../support/twinSheets";

const sheets = twinSheets();

test("all rules are asked about, twins at thousands of cells", () => {
  const asked = new Map<string, number>();
  for (const { owner } of sheets.flatMap(({ questions }) => questions)) asked.set(owner, (asked.get(owner) ?? 0) + 1);
  expect([...asked.keys()].sort()).toEqual(
    [...RULES.map(({ id }) => id), REPEATED_OWNER, TYPED_OWNER, TO_DO_OWNER].sort(),
  );
  for (const { id } of RULES.filter((rule) => rule.twin !== undefined)) expect(asked.get(id)).toBeGreaterThan(2_000);
});

test("each rule is cured by typing, or known to wait for the next check", () => {
  expect([...new Set([...CURED_RULES, ...UNTIL_NEXT_CHECK])].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

test("Univer marks what the rules find and what is typed wrong, and nothing that was put right", () => {
  const all = [...sheets, curedSheet(), typedSheet()];
  expect(compareTwins(all, askUniver(all), "Univer")).toEqual({ unknown: [], unmet: [] });
});
