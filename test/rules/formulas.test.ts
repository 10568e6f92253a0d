import { columnLetters } from "../../src/grid/address";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import type { Roster } from "../../src/roster/roster";
import { RULES } from "../../src/rules/index";
import type { CellRefs, Rule } from "../../src/rules/rule";
import { rosterOf } from "../support/readSheet";
import { TODAY } from "../support/rosterOfRows";
import { sheetOf } from "../support/sheetOf";

/**
 * The formulas that Excel gets, word by word: saved workbooks carry them, and other programs that open these evaluate
 * them. What they make of cells is held against the rules in test/twins and test/libreoffice.
 */

const text = (cell: string) => `TRIM(CLEAN(SUBSTITUTE(${cell},"\u00a0"," ")))`;
const oneOf = (cell: string, texts: string) => `COUNT(FIND("|"&${cell}&"|","${texts}"))`;
const withoutDots = (cell: string) => text(`SUBSTITUTE(${cell},".","")`);
const isBlank = (cell: string) => oneOf(withoutDots(cell), "||-|--|---|…|……|_|__|___|–|—|/|");
const isBlankOrZero = (cell: string) => oneOf(withoutDots(cell), "||0|-|--|---|…|……|_|__|___|–|—|/|");
const isBlankMark = (cell: string) => oneOf(withoutDots(cell), "||…|……|_|__|___|/|");
const twelveDigits = (cell: string) => `IFERROR(AND(LEN(${cell})=12,TEXT(--${cell},"000000000000")=${cell}),FALSE)`;
const saysDone = (cell: string, one: string) =>
  oneOf(
    `LOWER(${cell})`,
    `|x|v|${one}|true|có|đã|rồi|ok|đã cài|đã cài đặt|đã kích hoạt|đã hoàn thành|hoàn thành|mức 2|`,
  );
const done = (cell: string) => `OR(AND(N(${cell})>=DATE(2021,1,1),N(${cell})<=DATE(2026,6,15)),${saysDone(cell, "1")})`;
const PROVINCES = "110101010111011010110101111001101111110101011101101101010101010101110101011010110111011010111111";

const rosterUnder = (headings: readonly string[], choice: LayoutChoice = NO_CHOICE): Roster => {
  const rows = [headings, headings.map((_, i) => (i === 0 ? "An" : ""))];
  const roster = rosterOf(sheetOf(rows), TODAY, rows.length, choice);
  if (roster === null) throw new Error("no roster under these headings");
  return roster;
};

const ROSTERS = {
  plain: rosterUnder(["Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do"]),
  pairs: rosterUnder(["Họ", "Tên", "Số CCCD", "Đã cấp CCCD", "Chưa cấp CCCD", "Đã cài đặt", "Chưa cài đặt", "Lý do"]),
  levels: rosterUnder(["Họ và tên", "Số CCCD", "Mức độ định danh"]),
  date: rosterUnder(["Họ và tên", "Ngày kích hoạt", "Lý do"]),
  issued: rosterUnder(["Họ và tên", "Số CCCD", "Đã cấp CCCD", "VNeID mức 2", "Đã đăng ký VNeID mức 2"]),
  notIssued: rosterUnder(["Họ và tên", "Số CCCD", "Chưa cấp CCCD", "VNeID mức 2", "Ngày kích hoạt"]),
  inParts: rosterUnder(["Họ và tên", "birth_day", "birth_month", "birth_year", "Số CCCD", "Có giá trị đến"]),
  loneNot: rosterUnder(["Họ và tên", "Số CCCD", "Chưa cài đặt", "Lý do"], { columns: {}, blankMeansDone: true }),
};

/** A rule by its id, and the addresses of the cells of the person in row 7. */
function under(id: string, roster: Roster): { rule: Rule; cells: CellRefs } {
  const rule = RULES.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const cells = Object.entries(roster.layout.columns).map(([field, { index }]) => [field, `$${columnLetters(index)}7`]);
  return { rule, cells: Object.fromEntries(cells) as CellRefs };
}

test.each<[string, keyof typeof ROSTERS, string, string]>([
  ["missing-name", "plain", "fullName", `LEN(${text("$A7")})=0`],
  ["missing-name", "pairs", "givenName", `LEN(${text("$A7&$B7")})=0`],
  ["missing-citizen-id", "plain", "citizenId", isBlankOrZero("$E7")],
  ["missing-level-2", "plain", "level2", `${isBlankMark("$F7")},${isBlankOrZero("$G7")}`],
  ["missing-level-2", "levels", "level2", isBlankMark("$C7")],
])("the twin of %s, %s", (id, roster, field, formula) => {
  const { rule, cells } = under(id, ROSTERS[roster]);
  expect(rule.twin?.(cells, ROSTERS[roster])).toEqual({ field, formula });
});

test.each<[string, keyof typeof ROSTERS]>([
  ["missing-citizen-id", "pairs"],
  ["missing-citizen-id", "issued"],
  ["missing-citizen-id", "notIssued"],
  ["missing-level-2", "pairs"],
  ["missing-level-2", "issued"],
  ["missing-level-2", "notIssued"],
  ["missing-level-2", "date"],
  ["missing-level-2", "loneNot"],
])("%s has no twin, %s: more than one cell decides than a formula has room for", (id, roster) => {
  const { rule, cells } = under(id, ROSTERS[roster]);
  expect(rule.twin?.(cells, ROSTERS[roster])).toBeNull();
});

test.each<[string, keyof typeof ROSTERS, string]>([
  ["one-stop-not-level-2", "plain", `NOT(${done("$F7")})`],
  ["one-stop-not-level-2", "pairs", `NOT(AND(${done("$F7")},ISBLANK($G7)))`],
  // no day is a level
  ["one-stop-not-level-2", "levels", `NOT(${saysDone("$C7", "2")})`],
  ["one-stop-not-level-2", "date", `NOT(${done("$B7")})`],
  ["one-stop-not-level-2", "loneNot", `NOT(AND(${isBlank("$C7")},ISBLANK($D7)))`],
  ["level-2-without-citizen-id", "plain", `NOT(${twelveDigits("$E7")})`],
  ["level-2-contradiction", "pairs", "LEN($F7)*LEN($G7)>0"],
  ["duplicate-citizen-id", "plain", `NOT(${isBlankOrZero("$E7")})`],
  [
    "impossible-citizen-id",
    "plain",
    `$E7<>"",NOT(IFERROR(AND(LEN($E7)=12,--$E7,--MID("${PROVINCES}",LEFT($E7,3),1),INT(MID($E7,4,1)/2)*100+MID($E7,5,2)<127),FALSE))`,
  ],
  ["malformed-citizen-id", "plain", `NOT(${twelveDigits("$E7")})`],
  ["invalid-birth-date", "plain", "NOT(OR(LEN($Z7)=0,AND(N($Z7)>DATE(1926,6,15),N($Z7)<DATE(2011,6,15))))"],
  ["cell-error", "plain", 'IFERROR(LEFT($Z7)="#",TRUE)'],
  ["missing-citizen-id", "plain", isBlankOrZero("$E7")],
  ["missing-level-2", "plain", isBlankMark("$F7")],
  ["missing-level-2", "date", isBlankMark("$B7")],
  ["missing-reason", "plain", isBlankOrZero("$G7")],
  ["missing-unit", "plain", isBlankOrZero("$D7")],
  ["old-id-number", "plain", `NOT(${twelveDigits("$E7")})`],
  ["lost-leading-zero", "plain", `NOT(${twelveDigits("$E7")})`],
  ["unclear-level-2", "plain", `NOT(${done("$F7")})`],
  ["citizen-id-contradiction", "plain", `NOT(AND(${twelveDigits("$E7")}))`],
  [
    "citizen-id-contradiction",
    "pairs",
    `NOT(AND(${twelveDigits("$C7")},${oneOf("LOWER($D7)", "|x|v|1|có|đã|rồi|")},ISBLANK($E7)))`,
  ],
  [
    "citizen-id-contradiction",
    "issued",
    `NOT(AND(${twelveDigits("$B7")},${oneOf("LOWER($C7)", "|x|v|1|có|đã|rồi|")}))`,
  ],
  ["citizen-id-contradiction", "notIssued", `NOT(AND(${twelveDigits("$B7")},ISBLANK($C7)))`],
  ["expired-citizen-card", "inParts", "NOT(OR(LEN($Z7)=0,N($Z7)>=DATE(2026,6,15)))"],
  ["citizen-id-birth-year", "inParts", ""],
  ["citizen-id-gender", "inParts", ""],
  [
    "citizen-id-birth-year",
    "plain",
    'IFERROR(OR(LEN($E7)<>12,IF($B7="",ABS(1900+INT(MID($E7,4,1)/2)*100+MID($E7,5,2)-1968)>43,1900+INT(MID($E7,4,1)/2)*100+MID($E7,5,2)&""<>IF(N($B7)>9000,YEAR($B7),RIGHT($B7,4))&"")),TRUE)',
  ],
  [
    "citizen-id-birth-year",
    "pairs",
    "IFERROR(OR(LEN($C7)<>12,ABS(1900+INT(MID($C7,4,1)/2)*100+MID($C7,5,2)-1968)>43),TRUE)",
  ],
  ["citizen-id-gender", "plain", 'IFERROR(OR(LEN($E7)<>12,IF(MOD(MID($E7,4,1),2)=1,"Nữ","Nam")<>$C7),TRUE)'],
  ["citizen-id-gender", "pairs", ""],
  ["reason-though-done", "plain", `NOT(${isBlankOrZero("$G7")})`],
  ["untidy-citizen-id", "plain", `NOT(${twelveDigits("$E7")})`],
])("until when a cell found by %s stays marked, %s", (id, roster, formula) => {
  const { rule, cells } = under(id, ROSTERS[roster]);
  expect(rule.stays?.(cells, "$Z7", ROSTERS[roster])).toBe(formula);
});

test("what the other rules find stays marked until the next check", () => {
  const others = RULES.filter((rule) => rule.stays === undefined && rule.twin === undefined);
  expect(others.map(({ id }) => id)).toEqual(["possible-same-person", "untidy-text", "legacy-font-text"]);
});
