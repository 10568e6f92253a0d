import type { CellValue } from "../../../src/grid/cellValue";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import { keptUndoable, type Undoable } from "../../../src/taskpane/fixes/undoable";

const cell = (value: CellValue) => ({ value, numberFormat: "General", font: "Calibri" });

function fix(row: number, before: CellValue, after: CellValue): ProposedFix {
  const standing = { who: [], beside: [] };
  return { rule: "untidy-text", row, column: 1, standing, before: cell(before), after: cell(after) };
}

const left = (fixes: ProposedFix[], unsure = true, sheetId = "7"): Undoable => ({ sheetId, fixes, unsure });

test.each<[string, Undoable | null, ProposedFix[], Undoable | null]>([
  ["nothing before", null, [fix(1, "a ", "a")], left([fix(1, "a ", "a")], false)],
  ["nothing at all", null, [], null],
  [
    "what was surely written before is replaced",
    left([fix(2, "b ", "b")], false),
    [fix(1, "a ", "a")],
    left([fix(1, "a ", "a")], false),
  ],
  [
    "what is unsure stays",
    left([fix(2, "b ", "b")]),
    [fix(1, "a ", "a")],
    left([fix(2, "b ", "b"), fix(1, "a ", "a")]),
  ],
  [
    "that of another sheet does not",
    left([fix(2, "b ", "b")], true, "8"),
    [fix(1, "a ", "a")],
    left([fix(1, "a ", "a")], false),
  ],
  ["of a cell that was not written", left([fix(1, "a ", "a")]), [fix(1, "a ", "a")], left([fix(1, "a ", "a")], false)],
  [
    "of a cell that was written and is changed further",
    left([fix(1, "a ", "a")]),
    [fix(1, "a", "x")],
    left([fix(1, "a ", "x")], false),
  ],
  [
    "of a cell that holds something else by now",
    left([fix(1, "a ", "a")]),
    [fix(1, "b ", "b")],
    left([fix(1, "b ", "b")], false),
  ],
])("%s", (_, former, fixes, expected) => {
  expect(keptUndoable(former, left(fixes, false))).toEqual(expected);
});
