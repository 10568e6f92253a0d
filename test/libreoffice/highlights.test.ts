import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { checkSheet } from "../../src/excel/check/checkSheet";
import { cellAddress } from "../../src/grid/address";
import { REPEATED_OWNER, TO_DO_OWNER, TYPED_OWNER } from "../../src/highlights/highlight";
import { recalculate } from "../support/askLibreOffice";
import { checkOptions, trueCells } from "../support/findings";
import { openInNode } from "../support/openInNode";
import { ourFormats, type FormatAtCell } from "../support/ourFormats";
import { GIVEN, truthOf, workbookFile } from "../support/truth";

/** Formulas are put into cells from here on to the right, far from anything of a roster's. */
const FIRST_COLUMN = 100;

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

/**
 * Checks a roster, and puts the formula of every highlight, as it stands at each of its cells, into a cell of the same
 * row.
 */
async function withFormulasInCells(name: string): Promise<{ file: Uint8Array; formats: FormatAtCell[] }> {
  const truth = truthOf(name);
  const { book } = await openInNode(readFileSync(workbookFile(name)));
  await checkSheet(truth.sheet, checkOptions(truth));
  const workbook = await load(await book.save());
  const sheet = workbook.getWorksheet(truth.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${truth.sheet}`);
  const formats = ourFormats(sheet);
  formats.forEach(({ row, formula }, i) => {
    sheet.getCell(row + 1, FIRST_COLUMN + i).value = { formula };
  });
  return { file: new Uint8Array(await workbook.xlsx.writeBuffer()), formats };
}

describe("LibreOffice evaluates the highlights of every roster as the rules do", () => {
  const formats = new Map<string, FormatAtCell[]>();
  let answers: Map<string, Uint8Array>;

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>();
    for (const name of GIVEN) {
      const made = await withFormulasInCells(name);
      files.set(name, made.file);
      formats.set(name, made.formats);
    }
    answers = recalculate(files);
  });

  test.each(GIVEN)("%s", async (name) => {
    const truth = truthOf(name);
    const sheet = (await load(answers.get(name) ?? new Uint8Array())).getWorksheet(truth.sheet);
    const asked = formats.get(name) ?? [];
    const shown = asked.filter(({ owner, row }, i) => {
      const { result } = sheet?.getCell(row + 1, FIRST_COLUMN + i) ?? {};
      return owner !== TO_DO_OWNER && (result === 1 || (result as unknown) === true);
    });
    const underOthers = [REPEATED_OWNER, TYPED_OWNER];
    const cells = shown.map(({ owner, row, column }) => ({ owner, cell: cellAddress(row, column) }));
    const ofRules = cells.filter(({ owner }) => !underOthers.includes(owner));
    expect(ofRules.map(({ owner, cell }) => `${cell} ${owner}`).sort()).toEqual(trueCells(truth));
    // what shows between two checks shows nothing where no rule finds anything
    const found = ofRules.map(({ cell }) => cell);
    for (const { cell } of cells) expect(found).toContain(cell);
  });
});
