import fc from "fast-check";
import type { CellValue } from "../../src/grid/cellValue";
import { findToDos } from "../../src/summary/toDos";
import { summarize } from "../../src/summary/summary";
import { findLayout } from "../../src/roster/columns/findLayout";
import { nameOf } from "../../src/roster/nameOf";
import type { Roster } from "../../src/roster/roster";
import { sheetFindings } from "../../src/rules/sheetFindings";
import { foundCells } from "../support/findings";
import { planHighlights } from "../support/plans";
import { randomRows, randomRowsOf } from "../support/randomRoster";
import { problemsOf, rosterOf } from "../support/readSheet";
import { rosterOfRows, TODAY } from "../support/rosterOfRows";
import { sheetOf } from "../support/sheetOf";
import { withoutMarks } from "../support/vietnamese";

type Rows = CellValue[][];

const names = (roster: Roster) => Array.from({ length: roster.count }, (_, person) => nameOf(roster, person));

/** What of a roster tells where things stand, or which column said so. */
const PLACES = ["layout", "row", "name", "birthField", "genderField", "saidField", "level2Field", "errors"];

/** Who is found and what is counted, wherever it stands. */
const whatIsSaid = (rows: Rows) => {
  const roster = rosterOfRows(rows);
  const said = Object.entries(roster).filter(([key]) => !PLACES.includes(key));
  return { said: Object.fromEntries(said) as unknown, people: names(roster), counts: summarize(roster) };
};

describe("reading never throws", () => {
  const value: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(
      "",
      "Họ và tên",
      "Tên",
      "Số CCCD",
      "VNeID mức 2",
      "Nam",
      "Nữ",
      "Ngày sinh",
      "Đã",
      "Chưa",
      "x",
      "I",
      "Cộng",
      "STT",
      1,
      2,
      3,
    ),
  );
  const anyGrid = fc.array(fc.array(value, { maxLength: 7 }), { maxLength: 12 });
  const underHeadings = anyGrid.map((rows): Rows => [
    ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2", "Chưa cài đặt", "Lý do"],
    ...rows,
  ]);

  test.each([
    ["any grid", anyGrid],
    ["any cells under headings", underHeadings],
  ])("%s, nor does anything made of it", (_, grids) => {
    fc.assert(
      fc.property(grids, (rows) => {
        const roster = rosterOf(sheetOf(rows), TODAY);
        sheetFindings(roster);
        if (roster === null) return;
        const findings = problemsOf(roster);
        foundCells(findings);
        summarize(roster);
        findToDos(roster);
        planHighlights(roster, findings, true);
      }),
      { numRuns: 300 },
    );
  });

  test("findings point at rows of people and at columns that were mapped", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const roster = rosterOfRows(rows);
        const findings = problemsOf(roster);
        const columns = Object.values(roster.layout.columns).map(({ index }) => index);
        for (let i = 0; i < findings.length; i++) {
          for (const { row, column } of findings.at(i).cells) {
            expect(roster.row).toContain(row);
            expect(columns).toContain(column);
          }
        }
      }),
    );
  });
});

describe("what is found does not depend on", () => {
  test("how rows are cut into blocks", () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const whole = rosterOfRows(rows);
        for (const rowsPerBlock of [1, 7]) expect(rosterOfRows(rows, {}, rowsPerBlock)).toEqual(whole);
      }),
    );
  });

  const titles: Rows = [
    ["BẢO HIỂM XÃ HỘI TỈNH", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [],
    ["DANH SÁCH CCVC&NLĐ"],
    ["(Kèm theo Công văn số 12 ngày 15 tháng 5 năm 2023)"],
  ];
  const footer: Rows = [
    ["", "Cộng", 3],
    [],
    ["", "", "", "Cần Thơ, ngày 15 tháng 6 năm 2026"],
    ["", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC"],
    [],
    ["", "Lê Thị Ký", "", "Phạm Văn Duyệt"],
  ];
  const blankColumn = (rows: Rows, at: number): Rows => rows.map((row) => [...row.slice(0, at), "", ...row.slice(at)]);

  /** After the headings: the rows of people are told by their numbers. */
  const numbering = (rows: Rows): Rows => [...rows.slice(0, 1), (rows[0] ?? []).map((_, i) => i + 1), ...rows.slice(1)];

  test.each<[string, (rows: Rows) => Rows]>([
    ["a title above", (rows) => [...titles, ...rows]],
    ["a total, a date and signatures below", (rows) => [...rows, ...footer]],
    ["a blank column on the left", (rows) => blankColumn(rows, 0)],
    ["a blank column on the right", (rows) => rows.map((row) => [...row, "", ""])],
    ["a blank column after the name's neighbour", (rows) => blankColumn(rows, 3)],
    ["a row of column numbers", numbering],
    ["blank rows between people", (rows) => rows.flatMap((row) => [row, []]).slice(0, 39)],
    ["headings again in the middle", (rows) => [...rows.slice(0, 5), rows[0] ?? [], ...rows.slice(5)]],
    ["the order of columns", (rows) => rows.map((row) => [...row].reverse())],
    [
      "headings in capitals, decomposed",
      (rows) => rows.map((row, i) => (i > 0 ? row : row.map((text) => String(text).toUpperCase().normalize("NFD")))),
    ],
    [
      "headings without diacritics",
      (rows) => rows.map((row, i) => (i > 0 ? row : row.map((text) => withoutMarks(String(text))))),
    ],
    [
      "headings with marks and line breaks",
      (rows) => rows.map((row, i) => (i > 0 ? row : row.map((text) => `${String(text).replace(" ", "\n")} (*)`))),
    ],
  ])("%s", (_, change) => {
    fc.assert(
      fc.property(randomRowsOf(1), (rows) => {
        expect(whatIsSaid(change(rows))).toEqual(whatIsSaid(rows));
      }),
    );
  });

  /** In any words, but none of those that subtotals, remarks and the footer have. */
  const section = fc
    .tuple(
      fc.constantFrom("", "a) ", "II. ", "B. ", "- "),
      fc.constantFrom(
        "THƯ VIỆN",
        "Kế toán - Tài vụ",
        "Xưởng in",
        "P. Thu",
        "Mai Sơn",
        "Lê Văn Cường",
        "Bảo vệ",
        "Tổ 1",
      ),
      fc.boolean(),
    )
    .map(([ordinal, words, atName]): CellValue[] => (atName ? ["", ordinal + words] : [ordinal + words]));

  test("sections in any words: nobody comes or goes, and no total changes", () => {
    fc.assert(
      fc.property(
        randomRowsOf(1),
        fc.array(fc.tuple(section, fc.nat({ max: 29 })), { maxLength: 4 }),
        (rows, added) => {
          const changed = [...rows];
          for (const [row, at] of added) changed.splice(1 + (at % (rows.length - 1)), 0, row);
          const [before, after] = [rows, changed].map(whatIsSaid).map(({ people, counts }) => ({
            people,
            // a section that may be somebody's name is said, and makes a draft
            totals: { ...counts, units: null, oneStop: null, leavesOut: null },
          }));
          expect(after).toEqual(before);
        },
      ),
    );
  });

  test("the order of people", () => {
    const shuffled = randomRowsOf(1)
      // who stands above tells the unit of "nt"
      .map((rows) => rows.map((row) => row.map((value) => (value === "nt" ? "Văn phòng" : value))))
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc
            .shuffledSubarray(rows.slice(1), { minLength: rows.length - 1 })
            .map((people) => [rows[0] ?? [], ...people]),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        const [before, after] = [rows, other].map((each) => {
          const { units, ...totals } = whatIsSaid(each).counts;
          const findings = foundCells(problemsOf(rosterOfRows(each))).map((found) => found.replace(/^\D+\d+ /, ""));
          return { totals, units: units?.length, findings: findings.sort() };
        });
        expect(after).toEqual(before);
      }),
    );
  });

  test("a section row, where a unit column says all", () => {
    const filled = randomRowsOf(1).filter(([headings = []]) => !headings.includes("Đơn vị"));
    fc.assert(
      fc.property(filled, fc.nat({ max: 29 }), (rows, at) => {
        const withUnit = rows.map((row, i) => [...row, i === 0 ? "Đơn vị" : "Văn phòng"]);
        const place = 1 + (at % (rows.length - 1));
        const changed = [...withUnit.slice(0, place), ["I", "Phòng Thu"], ...withUnit.slice(place)];
        const { counts, people } = whatIsSaid(changed);
        expect({ counts, people }).toEqual({
          counts: whatIsSaid(withUnit).counts,
          people: whatIsSaid(withUnit).people,
        });
      }),
    );
  });
});

test("the same columns are found however headings are typed", () => {
  const columnsOf = (rows: Rows) =>
    Object.entries(findLayout(sheetOf(rows).grid)?.columns ?? {}).map(([field, { index }]) => [field, index]);
  fc.assert(
    fc.property(randomRows, ([headings = []]) => {
      const typings = [
        String,
        (text: CellValue) => String(text).toLowerCase(),
        (text: CellValue) => String(text).normalize("NFD"),
        (text: CellValue) => withoutMarks(String(text)),
      ];
      for (const type of typings) expect(columnsOf([headings.map(type)])).toEqual(columnsOf([headings]));
    }),
  );
});
