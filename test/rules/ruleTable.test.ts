import { RULES } from "../../src/rules/index";
import type { Severity } from "../../src/rules/rule";

test("rules by rank, with their gravity: that is the order of the pane and of the highlights", () => {
  const table: [id: string, severity: Severity][] = [
    ["one-stop-not-level-2", "error"],
    ["level-2-without-citizen-id", "error"],
    ["level-2-contradiction", "error"],
    ["duplicate-citizen-id", "error"],
    ["impossible-citizen-id", "error"],
    ["malformed-citizen-id", "error"],
    ["invalid-birth-date", "error"],
    ["cell-error", "error"],
    ["missing-name", "missing"],
    ["missing-citizen-id", "missing"],
    ["missing-level-2", "missing"],
    ["missing-reason", "missing"],
    ["missing-unit", "missing"],
    ["old-id-number", "check"],
    ["expired-citizen-card", "check"],
    ["lost-leading-zero", "check"],
    ["unclear-level-2", "check"],
    ["citizen-id-contradiction", "check"],
    ["citizen-id-birth-year", "check"],
    ["citizen-id-gender", "check"],
    ["reason-though-done", "check"],
    ["possible-same-person", "check"],
    ["untidy-citizen-id", "check"],
    ["untidy-text", "check"],
    ["legacy-font-text", "check"],
  ];
  expect(RULES.map(({ id, severity }) => [id, severity])).toEqual(table);
});

test("what units answer with, and of which fields such an answer may be; all else is free text for the cell that is pointed at", () => {
  const told = RULES.filter(({ answer, answeredIn }) => answer !== undefined || answeredIn !== undefined);
  expect(told.map(({ id, answer, answeredIn }) => [id, answer ?? answeredIn])).toEqual([
    ["one-stop-not-level-2", "mark"],
    ["level-2-without-citizen-id", ["citizenId", "level2"]],
    ["level-2-contradiction", "mark"],
    ["duplicate-citizen-id", "citizenId"],
    ["impossible-citizen-id", "citizenId"],
    ["malformed-citizen-id", "citizenId"],
    ["missing-citizen-id", "citizenId"],
    ["missing-level-2", "mark"],
    ["missing-reason", "reason"],
    ["old-id-number", "citizenId"],
    ["unclear-level-2", "mark"],
    ["citizen-id-contradiction", ["citizenId"]],
    ["citizen-id-birth-year", ["citizenId", "birthDate"]],
    ["citizen-id-gender", ["citizenId", "gender"]],
    ["reason-though-done", []],
    ["possible-same-person", []],
  ]);
});
