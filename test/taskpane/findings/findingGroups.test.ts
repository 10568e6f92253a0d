import type { Severity } from "../../../src/rules/rule";
import { findingGroups } from "../../../src/taskpane/findings/findingGroups";

const group = (rule: string, severity: Severity, from: number, to: number) => ({
  rule,
  severity,
  fixable: false,
  from,
  to,
});

test("the gravest severity first, rules in their order, empty severities left out", () => {
  const groups = [
    group("missing-name", "missing", 0, 2),
    group("cell-error", "error", 2, 3),
    group("missing-unit", "missing", 3, 10),
    group("duplicate-citizen-id", "error", 10, 14),
  ];
  expect(findingGroups({ groups }, null)).toEqual([
    { severity: "error", count: 5, groups: [groups[1], groups[3]] },
    { severity: "missing", count: 9, groups: [groups[0], groups[2]] },
  ]);
});

test("nothing found, no groups", () => {
  expect(findingGroups({ groups: [] }, null)).toEqual([]);
});

test("of what a filter shows: slices of it, and no group without any", () => {
  const groups = [
    group("cell-error", "error", 0, 2),
    group("missing-name", "missing", 2, 5),
    group("old", "check", 5, 9),
  ];
  expect(findingGroups({ groups }, Int32Array.of(0, 5, 8))).toEqual([
    { severity: "error", count: 1, groups: [group("cell-error", "error", 0, 1)] },
    { severity: "check", count: 2, groups: [group("old", "check", 1, 3)] },
  ]);
});
