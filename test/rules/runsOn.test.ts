import type { Field } from "../../src/roster/field";
import type { Layout } from "../../src/roster/layout";
import { RULES } from "../../src/rules/index";
import { runsOn } from "../../src/rules/runsOn";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { rosterOfRows } from "../support/rosterOfRows";

/** All of a roster that a rule asks before it runs. */
function layoutWith(fields: readonly Field[], blankMeansDone = false): Layout {
  const columns = Object.fromEntries(
    fields.map((field, index) => [field, { index, heading: field, confidence: "certain" }]),
  ) as Layout["columns"];
  const layout: Layout = { header: { first: 0, last: 0 }, columns, ordinal: null, left: 0, ambiguous: [] };
  return blankMeansDone ? { ...layout, blankMeansDone } : layout;
}

const runningOn = (layout: Layout) => RULES.filter((rule) => runsOn(rule, layout)).map(({ id }) => id);

/** What runs on any roster. */
const ALWAYS = ["cell-error", "missing-name", "untidy-text", "legacy-font-text"];
const OF_ID = [
  "duplicate-citizen-id",
  "impossible-citizen-id",
  "malformed-citizen-id",
  "missing-citizen-id",
  "old-id-number",
  "lost-leading-zero",
  "citizen-id-birth-year",
  "possible-same-person",
  "untidy-citizen-id",
];
const OF_LEVEL = ["one-stop-not-level-2", "missing-level-2", "unclear-level-2"];

test.each<[string, Layout, string[]]>([
  ["nothing but names", layoutWith(["fullName"]), ALWAYS],
  ["Họ and Tên apart", layoutWith(["familyName", "givenName"]), ALWAYS],
  ["an ID", layoutWith(["fullName", "citizenId"]), [...ALWAYS, ...OF_ID]],
  ["a level", layoutWith(["fullName", "level2"]), [...ALWAYS, ...OF_LEVEL]],
  ["the date of installing for a level", layoutWith(["fullName", "level2Date"]), [...ALWAYS, ...OF_LEVEL]],
  ["a lone Chưa, of which nothing was said", layoutWith(["fullName", "level2Not"]), ALWAYS],
  [
    "a lone Chưa whose blanks mean done",
    layoutWith(["fullName", "level2Not"], true),
    [...ALWAYS, ...OF_LEVEL, "level-2-contradiction"],
  ],
  ["a pair", layoutWith(["fullName", "level2", "level2Not"]), [...ALWAYS, ...OF_LEVEL, "level-2-contradiction"]],
  ["an ID and a gender", layoutWith(["fullName", "citizenId", "gender"]), [...ALWAYS, ...OF_ID, "citizen-id-gender"]],
  [
    "an ID and birth dates by gender",
    layoutWith(["fullName", "citizenId", "birthDateFemale"]),
    [...ALWAYS, ...OF_ID, "citizen-id-gender", "invalid-birth-date"],
  ],
  [
    "an ID and that none was issued",
    layoutWith(["fullName", "citizenId", "citizenIdNotIssued"]),
    [...ALWAYS, ...OF_ID, "citizen-id-contradiction"],
  ],
  ["until when the card holds", layoutWith(["fullName", "citizenIdExpiry"]), [...ALWAYS, "expired-citizen-card"]],
  ["that one was issued, without an ID", layoutWith(["fullName", "citizenIdIssued"]), ALWAYS],
])("the rules that run with %s", (_, layout, rules) => {
  expect(runningOn(layout).sort()).toEqual(rules.sort());
});

test.each<[string, readonly string[], string[]]>([
  [
    "names and IDs",
    ["Họ và tên", "Số CCCD"],
    [
      "column-missing level2",
      "not-checked one-stop-not-level-2 level2",
      "not-checked level-2-without-citizen-id level2",
      "not-checked level-2-contradiction level2",
      "not-checked missing-level-2 level2",
      "not-checked missing-reason level2",
      "not-checked missing-unit unit",
      "not-checked unclear-level-2 level2",
      "not-checked reason-though-done level2",
    ],
  ],
  [
    "no pair, no gender, no birth date, no “đã cấp”: of what many rosters rightly lack nothing is said",
    ["Họ và tên", "Số CCCD", "VNeID mức 2", "Đơn vị", "Lý do"],
    [],
  ],
])("what is not checked: %s", (_, headings, said) => {
  const roster = rosterOfRows([headings, headings.map((heading) => (heading === "Họ và tên" ? "Lê An" : "x"))]);
  expect(sheetFindings(roster).map(({ rule, params }) => [rule, ...Object.values(params)].join(" "))).toEqual(said);
});
