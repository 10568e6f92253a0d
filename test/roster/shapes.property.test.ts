import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";
import { nameOf } from "../../src/roster/nameOf";
import { summarize } from "../../src/summary/summary";
import { foundCells } from "../support/findings";
import { randomRowsOf } from "../support/randomRoster";
import { problemsOf } from "../support/readSheet";
import { rosterOfRows } from "../support/rosterOfRows";
import type { SheetExtras } from "../support/sheetOf";

type Rows = CellValue[][];

/** Who is found, what is counted of them, and what is found in whose row. */
function whatIsSaid(rows: Rows, extras?: SheetExtras) {
  const roster = rosterOfRows(rows, extras);
  const people = Array.from({ length: roster.count }, (_, person) => nameOf(roster, person));
  return { people, counts: summarize(roster), level2: [...roster.level2], findings: foundCells(problemsOf(roster)) };
}

/** What of people can be said by one cell merged over their rows. */
const SAID_TOGETHER: ReadonlySet<CellValue> = new Set([
  "Giới tính",
  "Đơn vị",
  "Chức vụ",
  "Đã cấp CCCD",
  "Quốc tịch",
  "Đã cài đặt",
  "Chưa cài đặt",
  "Ngày cài đặt",
  "Lý do",
  "Một cửa",
  "Có giá trị đến",
]);

/** The rows of runs of one value in a column, below the headings. */
function runsIn(rows: Rows, column: number): { top: number; bottom: number }[] {
  const runs: { top: number; bottom: number }[] = [];
  for (let row = 1; row < rows.length; row++) {
    const last = runs.at(-1);
    if (last !== undefined && rows[last.top]?.[column] === rows[row]?.[column]) last.bottom = row;
    else runs.push({ top: row, bottom: row });
  }
  return runs.filter(({ top, bottom }) => bottom > top);
}

test("merging the cells of neighbours that say the same changes nothing", () => {
  // only few rows are alike by chance
  const alike = fc.tuple(randomRowsOf(2), fc.infiniteStream(fc.boolean())).map(([rows, draws]) =>
    rows.reduce<Rows>((all, row, i) => {
      const above = i > 1 ? (all.at(-1) ?? []) : [];
      const isSame = (column: number) => SAID_TOGETHER.has(rows[0]?.[column] ?? "") && draws.next().value === true;
      return [...all, row.map((value, column) => (i > 1 && isSame(column) ? (above[column] ?? "") : value))];
    }, []),
  );
  fc.assert(
    fc.property(alike, (rows) => {
      const merges = (rows[0] ?? []).flatMap((heading, column) =>
        SAID_TOGETHER.has(heading) ? runsIn(rows, column).map((run) => ({ ...run, left: column, right: column })) : [],
      );
      const isCovered = (row: number, column: number) =>
        merges.some(({ top, bottom, left }) => column === left && row > top && row <= bottom);
      const merged = rows.map((cells, row) => cells.map((value, column) => (isCovered(row, column) ? "" : value)));
      expect(whatIsSaid(merged, { merges })).toEqual(whatIsSaid(rows));
    }),
  );
});

test("an empty column anywhere changes nothing", () => {
  fc.assert(
    fc.property(randomRowsOf(1), fc.nat(20), (rows, at) => {
      const place = at % ((rows[0]?.length ?? 0) + 1);
      const wider = rows.map((row) => [...row.slice(0, place), "", ...row.slice(place)]);
      const { findings, ...said } = whatIsSaid(wider);
      const { findings: before, ...saidBefore } = whatIsSaid(rows);
      expect(said).toEqual(saidBefore);
      const rules = (cells: string[]) => cells.map((cell) => cell.replace(/^\S+ /, "")).sort();
      expect(rules(findings)).toEqual(rules(before));
    }),
  );
});

const NAMES = ["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường", "Phạm Thị Dung", "Hoàng Văn Em", "Vũ Thị Giang"];
const marked = (...values: CellValue[]) => fc.constantFrom<CellValue>(...values);
/** The cells of people behind their number, name and ID. */
const peopleWith = (...cells: fc.Arbitrary<CellValue>[]) =>
  fc
    .array(fc.tuple(...cells), { minLength: 2, maxLength: NAMES.length })
    .map((all) => all.map((row, i): CellValue[] => [i + 1, NAMES[i] ?? "", `00108512345${String(i)}`, ...row]));

test("one row of headings says what two rows say: group over yes and no, the rest at the top or at the bottom", () => {
  const groups = fc.constantFrom(
    ["VNeID mức 2", "Đã cài đặt", "Chưa cài đặt"],
    ["Tài khoản định danh điện tử mức 2", "Đã kích hoạt", "Chưa kích hoạt"],
    ["VNeID mức độ 02", "Có", "Không có"],
  );
  const people = peopleWith(marked("x", ""), marked("x", ""), marked("", "Máy cũ", "Nghỉ thai sản"));
  fc.assert(
    fc.property(groups, people, fc.boolean(), ([group = "", yes = "", no = ""], rows, atBottom) => {
      const own = ["STT", "Họ và tên", "Số CCCD"];
      const blank = ["", "", ""];
      const one = [[...own, `${yes} ${group}`, `${no} ${group}`, "Lý do"], ...rows];
      const two = [
        [...(atBottom ? blank : own), group, "", atBottom ? "" : "Lý do"],
        [...(atBottom ? own : blank), yes, no, atBottom ? "Lý do" : ""],
        ...rows,
      ];
      const { findings, ...said } = whatIsSaid(two);
      const { findings: before, ...saidBefore } = whatIsSaid(one);
      expect(said).toEqual(saidBefore);
      expect(findings).toHaveLength(before.length);
    }),
  );
});

test("a unit in each row, merged down, or over its people as a section: all count the same, in whatever order they stand within it", () => {
  const UNITS = ["Phòng Thu", "Văn phòng", "Phòng Kế toán"];
  const rowsOf = peopleWith(marked("x", "", "Chưa", "chờ duyệt"), marked("", "Máy cũ"));
  fc.assert(
    fc.property(rowsOf, fc.infiniteStream(fc.nat(1_000)), (people, draws) => {
      const inUnits = UNITS.map((unit, i) => ({ unit, people: people.filter((_, person) => person % 3 === i) })).filter(
        (each) => each.people.length > 0,
      );
      const shuffled = (all: Rows): Rows =>
        all
          .map((row) => ({ row, draw: draws.next().value as number }))
          .sort((a, b) => a.draw - b.draw)
          .map(({ row }) => row);
      const headings = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"];
      const plain = inUnits.flatMap(({ unit, people: own }) => own.map((row) => [...row, unit]));
      const merged = inUnits.flatMap(({ unit, people: own }) =>
        shuffled(own).map((row, i) => [...row, i === 0 ? unit : ""]),
      );
      const sections = inUnits.flatMap(({ unit, people: own }) => [["", unit], ...shuffled(own)]);
      let row = 1;
      const merges = inUnits.map(({ people: own }) => {
        const top = row;
        row += own.length;
        return { top, bottom: row - 1, left: 5, right: 5 };
      });
      const inRows = whatIsSaid([[...headings, "Đơn vị"], ...plain]);
      const ways = [whatIsSaid([[...headings, "Đơn vị"], ...merged], { merges }), whatIsSaid([headings, ...sections])];
      for (const { counts, people: found } of ways) {
        expect(counts).toEqual(inRows.counts);
        expect([...found].sort()).toEqual([...inRows.people].sort());
      }
    }),
  );
});
