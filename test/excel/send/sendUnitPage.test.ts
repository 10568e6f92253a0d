import ExcelJS from "exceljs";
import { sendUnitPage } from "../../../src/excel/send/sendUnitPage";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { parseLineKey } from "../../../src/documents/supplement/lineKey";
import { supplementWords as words } from "../../../src/text/documents/supplement";
import { HostedBook } from "../../support/hostedBook";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const TITLE = "Cần bổ sung";
const hosted = new HostedBook();
let created: Uint8Array[];

const facts = supplementFactsOf([
  ["=Nguyễn Văn An", "Phòng Thu & Sổ", "", ""],
  ["Trần Bình", "Văn phòng", "001199054321", ""],
]);

beforeEach(async () => {
  await hosted.openNew("DS");
  created = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
});

async function sheetOf(file: Uint8Array): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([TITLE]);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Values, looks and limits of the cells of some rows. */
const seen = (sheet: ExcelJS.Worksheet, from: number, to: number) =>
  Array.from({ length: to - from }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const { value, numFmt, font, border, dataValidation } = sheet.getCell(from + row, column + 1);
      return { value, numFmt, font, border, dataValidation };
    }),
  );

const rowOf = (sheet: ExcelJS.Worksheet, text: string) => {
  const row = sheet.getColumn(1).values.indexOf(text);
  if (row < 0) throw new Error(`no row ${text}`);
  return row;
};

test("a unit's page stands in the file as on the sheet, with key, limits and print set-up, and nothing else", async () => {
  await expect(sendUnitPage(facts, "Văn phòng")).resolves.toEqual({ kind: "opened" });
  expect(created).toHaveLength(1);
  const file = await sheetOf(created[0] ?? new Uint8Array());
  await writeSupplement(facts);
  const whole = await hosted.savedSheet(TITLE);
  const heading = "Văn phòng: 1 người, 1 nội dung";
  const [inFile, onSheet] = [rowOf(file, heading), rowOf(whole, heading)];
  const [page] = seen(file, inFile + 1, inFile + 2);
  const [line] = seen(whole, onSheet + 1, onSheet + 2);
  const withoutList = (cells: typeof page) =>
    cells?.map(({ dataValidation, ...cell }) => ({ ...cell, limited: (dataValidation as unknown) !== undefined }));
  expect(withoutList(page)).toEqual(withoutList(line));
  expect(parseLineKey(page?.[6]?.value as string)).not.toBeNull();
  expect(file.getColumn(7).hidden).toBe(true);
  const list = page?.[5]?.dataValidation;
  expect(list).toMatchObject({
    type: "list",
    errorStyle: "warning",
    allowBlank: true,
    error: words.alerts.mark.message,
  });
  const from = rowOf(file, heading) + 2;
  expect(list?.formulae).toEqual([`$D$${from + 1}:$D$${from + words.choices.mark.texts.length}`]);
  expect(seen(file, from, from + 5).map((row) => row[3]?.value)).toEqual([
    words.choices.mark.head,
    ...words.choices.mark.texts,
  ]);
  expect(file.pageSetup).toMatchObject({ orientation: "landscape", printTitlesRow: whole.pageSetup.printTitlesRow });
  const texts: unknown[] = [];
  file.eachRow((row) => {
    row.eachCell(({ value }) => texts.push(value));
  });
  expect(texts.join(" ")).not.toMatch(/Phòng Thu|Nguyễn Văn An/u);
});

test("a length for IDs, and texts that look like formulas or XML", async () => {
  await sendUnitPage(facts, "Phòng Thu & Sổ");
  const file = await sheetOf(created[0] ?? new Uint8Array());
  const row = rowOf(file, "Phòng Thu & Sổ: 1 người, 2 nội dung") + 1;
  expect(file.getCell(row, 2).value).toBe("=Nguyễn Văn An");
  expect(file.getCell(row, 6)).toMatchObject({
    numFmt: "@",
    dataValidation: { type: "textLength", operator: "equal", formulae: [12], errorTitle: words.alerts.citizenId.title },
  });
});

test("what was filled in on the sheet is not handed on", async () => {
  await writeSupplement(facts);
  const row = rowOf(await hosted.savedSheet(TITLE), "Văn phòng: 1 người, 1 nội dung") + 1;
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).getRange(`F${row}`).values = [["'001199054321"]];
    await context.sync();
  });
  await sendUnitPage(facts, "Văn phòng");
  const texts: unknown[] = [];
  (await sheetOf(created[0] ?? new Uint8Array())).eachRow((cells) => {
    cells.eachCell(({ value }) => texts.push(value));
  });
  expect(texts.join(" ")).not.toMatch(/\d{9}/u);
});

test("a unit that has nothing to supply, and Excel that opens nothing", async () => {
  await expect(sendUnitPage(facts, "Phòng Chi")).resolves.toEqual({ kind: "nothing" });
  hosted.host.failNext({ code: "GeneralException" });
  await expect(sendUnitPage(facts, "Văn phòng")).resolves.toEqual({ kind: "refused", code: "GeneralException" });
  expect(created).toEqual([]);
});
