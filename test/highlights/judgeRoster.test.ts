import { TO_DO_OWNER } from "../../src/highlights/highlight";
import { judgeRoster, type Judged } from "../../src/highlights/judgeRoster";
import { RULES } from "../../src/rules/index";
import { foundCells } from "../support/findings";
import { rosterOfRows } from "../support/rosterOfRows";

const ROSTER = rosterOfRows([
  ["Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"],
  ["Nguyễn Văn An", "001085012345", "x", ""],
  ["Trần Thị Bình", "001185012346", "chưa", ""],
  ["Lê Văn Cường", "", "chưa", "Đang chờ cấp CCCD"],
]);

/** What comes of it, and in how many parts. */
function judged(highlightToDos: boolean): Judged & { parts: number } {
  const steps = judgeRoster(ROSTER, highlightToDos);
  for (let parts = 1; ; parts++) {
    const step = steps.next();
    if (step.done === true) return { ...step.value, parts };
  }
}

test("findings, to-dos and totals are of the one roster", () => {
  const { roster, findings, toDos, summary } = judged(true);
  expect(roster).toBe(ROSTER);
  expect(foundCells(findings)).toEqual(["B4 missing-citizen-id", "D3 missing-reason"]);
  expect(toDos.map(({ person, step }) => [person, step])).toEqual([
    [1, "register"],
    [2, "card-and-level-2"],
  ]);
  expect(summary.totals).toMatchObject({ total: 3, issued: 2, notIssued: 1, done: 1, notDone: 2 });
});

test.each([
  [true, ["C3", "C4"]],
  [false, []],
])("to-dos have highlights of their own where they are wanted: %s", (wanted, cells) => {
  const { highlights } = judged(wanted);
  const areas = highlights.filter(({ owner }) => owner === TO_DO_OWNER).flatMap((highlight) => highlight.areas);
  expect(
    areas.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, i) => `C${String(top + i + 1)}`)),
  ).toEqual(cells);
  expect(highlights.some(({ owner }) => owner === "missing-reason")).toBe(true);
});

test("the caller gets to breathe between rules, the highlights of each, to-dos and totals", () => {
  // highlights of to-dos are planned in two steps more: the cells that are marked already, and one column of two
  expect(judged(true).parts).toBe(RULES.length + 7);
  expect(judged(false).parts).toBe(RULES.length + 5);
});
