import ExcelJS from "exceljs";
import { NO_WISH } from "../../src/documents/supplement/supplementWish";
import { planTemplate } from "../../src/documents/template/planTemplate";
import { TEMPLATE_FIELDS } from "../../src/documents/template/templateWords";
import { makeSheetFile } from "../../src/excel/send/sheetFile";
import { cellAddress } from "../../src/grid/address";
import { templateWords as words } from "../../src/text/documents/template";
import { recalculate } from "../support/askLibreOffice";

const SHEETS = planTemplate(NO_WISH, 100, words);

/** The check of a column, about a cell of another sheet. */
function checkOf(field: (typeof TEMPLATE_FIELDS)[number], cell: string): string {
  const column = TEMPLATE_FIELDS.indexOf(field) + 1;
  const limit = SHEETS[0]?.limits?.find(({ block, takes }) => block.left === column && takes.kind === "formula");
  if (limit?.takes.kind !== "formula") throw new Error(`nothing checks ${field}`);
  return limit.takes.formula.replaceAll(cellAddress(limit.block.top, column), cell);
}

const CASES: readonly (readonly [field: "citizenId" | "birthDate", value: string | number, fits: boolean])[] = [
  ["citizenId", "001190054321", true],
  ["citizenId", "01190054321", false],
  ["citizenId", "0011900543210", false],
  ["citizenId", "00119005432a", false],
  ["citizenId", "001 190054321", false],
  ["citizenId", "Chưa có", false],
  ["birthDate", "05/11/1986", true],
  ["birthDate", "29/02/2000", true],
  ["birthDate", 31_721, true],
  ["birthDate", "31/02/1990", false],
  ["birthDate", "29/02/2001", false],
  ["birthDate", "11/13/1986", false],
  ["birthDate", "5/11/1986", false],
  ["birthDate", "1986", false],
  ["birthDate", "không nhớ", false],
];

test("the checks of IDs and days are formulas that mean what they say, and the template opens", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("Thử");
  CASES.forEach(([field, value], at) => {
    const cell = sheet.getCell(at + 1, 1);
    cell.numFmt = "@";
    cell.value = value;
    sheet.getCell(at + 1, 2).value = { formula: checkOf(field, `A${String(at + 1)}`), date1904: false };
  });
  const files = recalculate(
    new Map([
      ["checks", new Uint8Array(await workbook.xlsx.writeBuffer())],
      ["template", await makeSheetFile(SHEETS)],
    ]),
  );
  const load = async (name: string) => {
    const read = new ExcelJS.Workbook();
    await read.xlsx.load((files.get(name) ?? new Uint8Array()).slice().buffer);
    return read;
  };
  const checked = (await load("checks")).worksheets[0];
  expect(CASES.map(([field, value], at) => [field, value, checked?.getCell(at + 1, 2).result])).toEqual(CASES);

  const template = await load("template");
  expect(template.worksheets.map(({ name }) => name)).toEqual([words.listTitle, words.guideTitle]);
  const level2 = template.worksheets[0]?.getCell(6, TEMPLATE_FIELDS.indexOf("level2") + 2).dataValidation;
  expect(level2).toMatchObject({ type: "list", errorStyle: "warning", prompt: words.prompts.level2.message });
  for (const { takes } of SHEETS[0]?.limits ?? [])
    if (takes.kind === "formula") expect(takes.formula.length).toBeLessThanOrEqual(255);
});
