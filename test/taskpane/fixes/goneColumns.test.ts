import type { CheckResult } from "../../../src/excel/check/checkResult";
import { goneColumns } from "../../../src/taskpane/fixes/goneColumns";

/** A result by which these headings stand from column 0 on. */
function resultOf(headings: readonly string[], sheetId = "7"): CheckResult {
  const columns = Object.fromEntries(headings.map((heading, index) => [`field${index}`, { index, heading }]));
  return { sheetId, checked: { roster: { layout: { columns } } } } as unknown as CheckResult;
}

const BEFORE = resultOf(["Họ và tên", "Số CCCD", "Lý do"]);

test.each<[string, CheckResult, readonly number[], readonly string[]]>([
  ["all as it was", resultOf(["Họ và tên", "Số CCCD", "Lý do"]), [1, 2, 2], []],
  ["another column deleted behind it", resultOf(["Họ và tên", "Số CCCD"]), [0, 1], []],
  ["the column deleted", resultOf(["Họ và tên", "Số CCCD"]), [1, 2, 2], ["Lý do"]],
  ["one before it deleted", resultOf(["Họ và tên", "Lý do"]), [1, 2], ["Số CCCD", "Lý do"]],
  ["renamed", resultOf(["Họ và tên", "Số CCCD", "Ghi chú"]), [2], ["Lý do"]],
  ["no roster any more", { ...BEFORE, checked: null }, [0], ["Họ và tên"]],
  ["one of which nothing was read", resultOf([]), [9], []],
  ["another sheet", resultOf(["Số CCCD"], "8"), [0], []],
])("%s", (_, now, columns, gone) => {
  expect(goneColumns(BEFORE, now, columns)).toEqual(gone);
});
