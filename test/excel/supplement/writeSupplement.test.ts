import type ExcelJS from "exceljs";
import { listSheets } from "../../../src/excel/check/listSheets";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import type { CellValue } from "../../../src/grid/cellValue";
import { supplementLines } from "../../../src/documents/supplement/supplementLines";
import { HostedBook, userText } from "../../support/hostedBook";
import { problemsOf } from "../../support/readSheet";
import { rosterOfRows } from "../../support/rosterOfRows";

const TITLE = "Cần bổ sung";
const HEADINGS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2"];
const hosted = new HostedBook();

function factsOf(people: readonly (readonly CellValue[])[]) {
  const roster = rosterOfRows([HEADINGS, ...people.map((cells, index) => [index + 1, ...cells])]);
  return {
    lines: supplementLines(roster, problemsOf(roster)),
    sheetName: "DS",
    checkedAt: new Date(2026, 0, 5, 14, 5),
  };
}

const facts = factsOf([
  ["=1+1", "+Phòng Thu", "", ""],
  ["@Lê Thị Hoa", "-Văn phòng", "001199054321", ""],
]);

function cellsOf(sheet: ExcelJS.Worksheet): ExcelJS.CellValue[][] {
  const rows: ExcelJS.CellValue[][] = [];
  sheet.eachRow((row) => rows.push((row.values as ExcelJS.CellValue[]).slice(1)));
  return rows;
}

beforeEach(() => hosted.openNew("DS"));

test("stands in the saved file, ready to print, and nothing typed by people is a formula", async () => {
  await expect(writeSupplement(facts)).resolves.toEqual({
    kind: "written",
    sheetName: TITLE,
    renamed: false,
    refused: [],
  });
  const sheet = await hosted.savedSheet(TITLE);
  const rows = cellsOf(sheet);
  const head = rows.findIndex(([first]) => first === "STT");
  // a merged heading reads the same in each of its cells
  expect(rows.slice(head + 1).map(([first, name, , cell]) => [first, name, cell])).toEqual([
    new Array(3).fill("+Phòng Thu: 1 người, 2 nội dung"),
    [1, "=1+1", "D2"],
    [2, "=1+1", "E2"],
    new Array(3).fill("-Văn phòng: 1 người, 1 nội dung"),
    [1, "@Lê Thị Hoa", "E3"],
  ]);
  expect(rows.at(-1)?.[2]).toBe("00••••••••21");
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.printTitlesRow).toMatch(/^(\d+):\1$/);
  // what a unit fills in stays text: noughts in front are kept
  expect(sheet.getColumn(7).values.length).toBeGreaterThan(head);
  expect(sheet.getRow(sheet.rowCount).getCell(7).numFmt).toBe("@");
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
});

test("is written over once more, whatever its name is by then; a user's sheet of that name is left alone", async () => {
  await hosted.openNew("DS", TITLE);
  await expect(writeSupplement(facts)).resolves.toEqual({
    kind: "written",
    sheetName: `${TITLE} (2)`,
    renamed: true,
    refused: [],
  });
  await expect(writeSupplement(factsOf([]))).resolves.toEqual({
    kind: "written",
    sheetName: `${TITLE} (2)`,
    renamed: true,
    refused: [],
  });
  expect(hosted.sheetNames).toEqual(["DS", TITLE, `${TITLE} (2)`]);
  expect((await hosted.savedSheet(TITLE)).getCell("A1").value).toBe(userText(TITLE));
  expect((await hosted.savedSheet(`${TITLE} (2)`)).getRow(20).getCell(1).value).toBeNull();
});

test("is not offered as a roster, though its headings are like those of one", async () => {
  await hosted.openNew("DS", TITLE);
  await writeSupplement(facts);
  expect(await listSheets()).toEqual(
    ["DS", TITLE, `${TITLE} (2)`].map((name) => ({
      id: expect.any(String) as string,
      name,
      hidden: false,
      looksLikeRoster: false,
      active: name === `${TITLE} (2)`,
      ours: name === `${TITLE} (2)`,
    })),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(`${TITLE} (2)`).name = "Đội'A";
    await context.sync();
  });
  expect((await listSheets()).map(({ looksLikeRoster }) => looksLikeRoster)).toEqual([false, false, false]);
});

test("of 20,000 findings stays below 4 MB and four round trips", async () => {
  const many = factsOf(
    Array.from({ length: 20_000 }, (_, index) => [`Nguyễn Thị Phương ${index}`, `Huyện ${index % 60}`, "", "x"]),
  );
  await writeSupplement(many);
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(4);
  expect(hosted.host.traffic.requestBytes).toBeLessThan(4_000_000);
}, 60_000);
