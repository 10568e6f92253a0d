import fc from "fast-check";
import type { CellValue } from "../../../src/grid/cellValue";
import { summarize } from "../../../src/summary/summary";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly CellValue[];

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Vũ Thị Giang"];
const LEVEL_2 = fc.constantFrom(
  "VNeID mức 2",
  "Đã cài đặt VNeID mức 2",
  "Tài khoản định danh điện tử mức độ 02",
  "VNeID",
  "Đã kích hoạt VNeID",
  "Có VNeID mức 2 chưa?",
  "Trạng thái VNeID",
);
const ANSWER = fc.constantFrom<CellValue>("x", "", "Chưa", "Có", "Không", "chờ duyệt", "Mức 1");

/** Headings that tell nothing of level 2, with values of every kind below them. */
const OTHER = fc.constantFrom(
  "Cài đặt ứng dụng VssID",
  "Đã cài đặt (VssID)",
  "Tài khoản VssID",
  "Đã tích hợp BHYT vào VNeID",
  "Đã liên kết tài khoản ngân hàng trên VNeID",
  "Người cài VNeID",
  "Thiết bị cài VNeID",
  "Mức 2 (lương)",
  "VNeID mức 1",
  "Đã kích hoạt VNeID cấp độ 1",
  "Tài khoản mức độ 01",
  "Đã cài đặt (mức 1)",
  "Ngày vào ngành",
  "Ngày cấp CCCD",
  "Ngày hết hạn CCCD",
  "Ngày đăng ký VNeID",
  "Dự kiến cài đặt VNeID mức 2",
  "Phường",
  "Tháng",
);
const VALUE = fc.constantFrom<CellValue>("x", "", "Chưa", "Có", 1, 2, "01/02/2024", 45_000, "0912345678", "Đã cài đặt");

const people = fc.array(ANSWER, { minLength: 1, maxLength: NAMES.length });

function rosterRows(heading: string, answers: readonly CellValue[]): Row[] {
  const rows = answers.map((answer, i): Row => [i + 1, NAMES[i] ?? "", `00108512345${String(i)}`, answer, ""]);
  return [["STT", "Họ và tên", "Số CCCD", heading, "Lý do"], ...rows];
}

const withColumn = (rows: readonly Row[], at: number, column: readonly CellValue[]): Row[] =>
  rows.map((row, i) => [...row.slice(0, at), column[i] ?? "", ...row.slice(at)]);

const totalsOf = (rows: readonly Row[]) => summarize(rosterOfRows(rows)).totals;

test("a column of another app, of level 1, or of dates changes no total, wherever it stands", () => {
  fc.assert(
    fc.property(LEVEL_2, people, OTHER, fc.array(VALUE, { minLength: 6, maxLength: 6 }), fc.nat(5), (...given) => {
      const [heading, answers, other, values, at] = given;
      const rows = rosterRows(heading, answers);
      expect(totalsOf(withColumn(rows, at, [other, ...values]))).toEqual(totalsOf(rows));
    }),
    { numRuns: 400 },
  );
});

test("the order of columns changes no total", () => {
  const others = fc.array(fc.tuple(OTHER, fc.array(VALUE, { minLength: 6, maxLength: 6 })), { maxLength: 3 });
  fc.assert(
    fc.property(LEVEL_2, people, others, fc.infiniteStream(fc.nat(1_000)), (heading, answers, columns, draws) => {
      const rows = columns.reduce(
        (wider, [other, values]) => withColumn(wider, 4, [other, ...values]),
        rosterRows(heading, answers),
      );
      const order = (rows[0] ?? [])
        .map((_, column) => ({ column, draw: draws.next().value as number }))
        .sort((a, b) => a.draw - b.draw);
      const shuffled = rows.map((row) => order.map(({ column }) => row[column] ?? ""));
      expect(totalsOf(shuffled)).toEqual(totalsOf(rows));
    }),
    { numRuns: 200 },
  );
});

test("a denial and its positive never give the same count", () => {
  const pairs = fc.constantFrom(
    ["Có VNeID", "Chưa có VNeID"],
    ["Đã cài VNeID mức 2", "Chưa cài VNeID mức 2"],
    ["Đã kích hoạt mức độ 02", "Không kích hoạt mức độ 02"],
    ["Đã được cấp tài khoản định danh điện tử", "Chưa được cấp tài khoản định danh điện tử"],
    ["Có TKĐDĐT", "Chưa có TKĐDĐT"],
    ["VNeID mức 2 (đã kích hoạt)", "VNeID mức 2 (chưa kích hoạt)"],
  );
  const marks = fc.array(fc.constantFrom("x", ""), { minLength: 1, maxLength: 5 }).map((some) => ["x", ...some]);
  fc.assert(
    fc.property(pairs, marks, ([positive = "", denial = ""], answers) => {
      const done = (heading: string) => totalsOf(rosterRows(heading, answers)).done;
      expect(done(positive)).toBe(answers.filter((answer) => answer === "x").length);
      expect(done(denial)).toBeNull();
    }),
    { numRuns: 100 },
  );
});
