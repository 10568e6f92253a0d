import type { CellValue } from "../../src/grid/cellValue";
import { REPEATED_OWNER, TYPED_OWNER } from "../../src/highlights/highlight";
import { rosterOfRows } from "./rosterOfRows";
import { questionsAbout, type TwinSheet } from "./twinSheets";

/** By what is typed over a good ID after the check: which highlights show at once. */
const TYPED: readonly (readonly [typed: CellValue, shown: readonly string[]])[] = [
  ["001085012345", []],
  ["12345", [TYPED_OWNER]],
  [12_345, [TYPED_OWNER]],
  ["0010850123456", [TYPED_OWNER]],
  ["001.085.012.346", [TYPED_OWNER]],
  [" 001 085 012 347", [TYPED_OWNER]],
  [1_085_012_348, [TYPED_OWNER]],
  [123_456_789_012, [TYPED_OWNER]],
  ["", []],
  ["0", []],
  [0, []],
  ["-", []],
  ["chưa có", []],
  ["chua lam", []],
  ["B1234567", []],
  ["001085012399", [REPEATED_OWNER]],
  ["001085012399", [REPEATED_OWNER]],
  // what begins alike is not the same
  ["001085012345 (mới)", []],
];

/**
 * People whose IDs were good when they were checked, as they are once something was typed over them, and what must
 * show.
 */
export function typedSheet(): TwinSheet {
  const sheet = (ids: readonly CellValue[]): CellValue[][] => [
    ["STT", "Họ và tên", "Số CCCD"],
    ...ids.map((id, i) => [i + 1, "Nguyễn Văn An", id]),
  ];
  const rows = sheet(TYPED.map(([typed]) => typed));
  const good = sheet(TYPED.map((_, i) => `0010850124${String(i + 10)}`));
  const questions = questionsAbout(rosterOfRows(good), rows)
    .filter(({ owner }) => owner === REPEATED_OWNER || owner === TYPED_OWNER)
    .map((question) => ({ ...question, found: TYPED[question.row - 1]?.[1].includes(question.owner) === true }));
  return { name: "typed", rows, questions };
}
