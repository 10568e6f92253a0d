import type { Finding } from "../../../src/rules/finding";
import { countSafeCells } from "../../../src/taskpane/fixes/countSafeCells";
import { findingsOf } from "../findings/findingsOf";

const finding = (rule: string, row: number, column: number): Finding => ({
  rule,
  severity: "check",
  person: 0,
  cells: [{ row, column }],
  params: {},
});

const FINDINGS = findingsOf([
  finding("untidy-citizen-id", 4, 6),
  finding("untidy-text", 4, 1),
  finding("untidy-text", 5, 1),
  finding("legacy-font-text", 5, 1),
  finding("missing-reason", 4, 8),
]);

test.each([
  ["a cell that two rules found is one, and what needs a decision is none", [], 3],
  ["what the last preview left out is not promised again", ["5 1"], 2],
  ["all left out", ["4 1", "4 6", "5 1"], 0],
])("%s", (_about, leftOut, count) => {
  expect(countSafeCells(FINDINGS, new Set(leftOut))).toBe(count);
});
