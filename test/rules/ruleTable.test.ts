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
