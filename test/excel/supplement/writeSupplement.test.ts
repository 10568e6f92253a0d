import type ExcelJS from "exceljs";
import { listSheets } from "../../../src/excel/check/listSheets";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { HostedBook, userText } from "../../support/hostedBook";
import { supplementWords } from "../../../src/text/documents/supplement";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const TITLE = "Cần bổ sung";
const hosted = new HostedBook();

const factsOf = supplementFactsOf;
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
  expect(rows.slice(head + 1, head + 6).map(([first, name]) => [first, name])).toEqual([
    new Array(2).fill("+Phòng Thu: 1 người, 2 nội dung"),
    [1, "=1+1"],
    [2, "=1+1"],
    new Array(2).fill("-Văn phòng: 1 người, 1 nội dung"),
    [1, "@Lê Thị Hoa"],
  ]);
  expect(rows[head + 5]?.[2]).toBe("00••••••••21");
  expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });
  expect(sheet.pageSetup.printTitlesRow).toMatch(/^1:\d+$/);
  expect(sheet.getColumn(7).hidden).toBe(true);
  const first = Number(sheet.pageSetup.printTitlesRow?.slice(2)) + 2;
  // what a unit fills in stays text: noughts in front are kept
  expect(sheet.getCell(first, 6).numFmt).toBe("@");
  expect(sheet.getCell(first, 6).dataValidation).toMatchObject({ type: "textLength", formulae: [12] });
  expect(sheet.getCell(first + 1, 6).dataValidation).toMatchObject({ type: "list", errorStyle: "warning" });
  const list = sheet.getCell(first + 1, 6).dataValidation.formulae[0] as string;
  const [, from, to] = /^\$D\$(\d+):\$D\$(\d+)$/u.exec(list) ?? [];
  const texts = Array.from(
    { length: Number(to) - Number(from) + 1 },
    (_, at) => sheet.getCell(Number(from) + at, 4).value,
  );
  expect(texts).toEqual(supplementWords.choices.mark.texts);
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
    refused: ["notes"],
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
