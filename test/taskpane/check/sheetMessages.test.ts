import { sheetMessages } from "../../../src/taskpane/check/sheetMessages";
import { vi } from "../../../src/text/vi/vi";

const counted = "Những số liệu dựa vào cột này không đếm được.";

test("nothing to say", () => {
  expect(sheetMessages([], vi)).toEqual([]);
});

test("no roster", () => {
  expect(sheetMessages([{ rule: "no-roster", params: {} }], vi)).toEqual([vi.sheetFindings["no-roster"]({})]);
});

test("those who have left, what may be a section or not, and a unit column that is blank throughout, are said in words of their own", () => {
  const findings = [
    { rule: "missing-unit", params: {} },
    { rule: "not-checked", params: { gone: 12, count: 3 } },
    { rule: "not-checked", params: { section: 7 } },
    { rule: "not-checked", params: { beside: "E" } },
    { rule: "not-checked", params: { within: 5, count: 2 } },
    { rule: "not-checked", params: { above: 3, count: 1 } },
    { rule: "not-checked", params: { below: 20, count: 2 } },
  ] as const;
  expect(sheetMessages(findings, vi).map(({ title }) => title)).toEqual([
    "Cột Đơn vị để trống cả cột",
    "Không tính 3 người ở dưới hàng 12",
    "Chưa rõ hàng 7 là tên bộ phận hay tên người",
    "Chưa tính những người ở bảng bên cạnh, từ cột E",
    "Có hàng ghi nhiều người: chưa tính 2 người, từ hàng 5",
    "Chưa tính 1 người ở ngoài bảng, từ hàng 3",
    "Chưa tính 2 người ở ngoài bảng, từ hàng 20",
  ]);
});

test("rules that want for the same column are said once, beside the column where it is missed itself", () => {
  expect(
    sheetMessages(
      [
        { rule: "column-missing", params: { field: "level2" } },
        { rule: "hidden-people", params: { count: 3 } },
        { rule: "not-checked", params: { rule: "missing-level-2", field: "level2" } },
        { rule: "not-checked", params: { rule: "missing-reason", field: "reason" } },
        { rule: "not-checked", params: { rule: "unclear-level-2", field: "level2" } },
        { rule: "not-checked", params: { row: 40 } },
      ],
      vi,
    ),
  ).toEqual([
    {
      title: "Không thấy cột VNeID mức 2",
      sentence: `${counted} Chưa kiểm tra: Thiếu kết quả VNeID mức 2; Kết quả mức 2 không rõ.`,
    },
    { title: "3 người ở hàng bị ẩn hoặc bị lọc", sentence: "Những người này vẫn được kiểm tra và vẫn được tính." },
    vi.sheetFindings["not-checked"]({ row: 40 }),
    { title: "Không có cột Lý do chưa cài đặt", sentence: "Chưa kiểm tra: Thiếu lý do chưa cài đặt." },
  ]);
});
