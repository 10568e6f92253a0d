import ExcelJS from "exceljs";
import { planProvince } from "../../src/documents/province/planProvince";
import type { SheetPlan } from "../../src/documents/sheetPlan";
import { writeProvince } from "../../src/excel/province/writeProvince";
import { columnLetters } from "../../src/grid/address";
import { provinceWords } from "../../src/text/documents/province";
import { provinceFacts } from "../../src/text/provinceFacts";
import { recalculate } from "../support/askLibreOffice";
import { HostedBook } from "../support/hostedBook";
import { manyOffices } from "../support/manyOffices";
import { outcomeOf } from "../support/plans";
import { overprinted } from "../support/printedCells";
import { printPages, type PrintedWord } from "../support/printedPages";

const TITLE = provinceWords.sheetTitle;
/** Formulas are put here, beside what is printed. */
const COLUMN = 20;
const checkedAt = new Date(2026, 10, 25, 8, 30);
const particulars = {
  ...provinceWords.blankParticulars,
  form: "standalone" as const,
  office: "Bảo hiểm xã hội tỉnh Lai Châu",
  place: "Lai Châu",
  signers: [{ title: "GIÁM ĐỐC", name: "Tao Thị Bình" }],
};
const KINDS = { final: manyOffices(40, true), draft: manyOffices(40, false) };

const hosted = new HostedBook();
const plans = new Map<string, SheetPlan>();
const files = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const [name, gathered] of Object.entries(KINDS)) {
    await hosted.openNew("Danh sách");
    await writeProvince({ gathered, checkedAt, particulars });
    files.set(name, await hosted.file());
    plans.set(name, outcomeOf(planProvince({ ...provinceFacts(gathered), checkedAt, particulars }, provinceWords)));
  }
});

async function load(file: Uint8Array | undefined): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((file ?? new Uint8Array()).slice().buffer);
  const sheet = workbook.getWorksheet(TITLE);
  if (sheet === undefined) throw new Error("no report");
  return sheet;
}

/**
 * Formulas that are TRUE where the sum of every column of the offices is what stands in the last row, as in the lines
 * of the letter.
 */
function formulasOf(sheet: ExcelJS.Worksheet): string[] {
  const rowOf = (text: string) => sheet.getColumn(2).values.indexOf(text);
  const [last, total] = [rowOf(provinceWords.sum), rowOf(provinceWords.lines.total)];
  const { issued, notIssued, done, notDone } = provinceWords.lines;
  const first = rowOf("Bảo hiểm xã hội cơ sở số 1");
  const columns = Array.from({ length: 14 }, (_, at) => ({
    letter: columnLetters(at),
    cell: sheet.getCell(last, at + 1),
  }));
  const sums = columns.flatMap(({ letter, cell: { value, master, address } }) =>
    typeof value === "number" && Number.isInteger(value) && master.address === address
      ? [{ letter, formula: `SUM(${letter}${String(first)}:${letter}${String(last - 1)})=${letter}${String(last)}` }]
      : [],
  );
  const heads = columns.find(
    ({ letter }) => sheet.getCell(`${letter}${String(total - 1)}`).value === provinceWords.heads.count,
  );
  const count = heads?.letter ?? "";
  const lines = [provinceWords.lines.total, issued, notIssued, done, notDone].map(
    (line, at) => `${count}${String(rowOf(line))}=${sums[at]?.letter ?? ""}${String(last)}`,
  );
  return [...sums.map(({ formula }) => formula), ...lines];
}

test("the numbers of forty offices add up to the sums, as LibreOffice reckons", async () => {
  const asked = new Map<string, Uint8Array>();
  const counts = new Map<string, number>();
  for (const [name, file] of files) {
    const sheet = await load(file);
    const formulas = formulasOf(sheet);
    formulas.forEach((formula, at) => (sheet.getCell(at + 1, COLUMN).value = { formula }));
    counts.set(name, formulas.length);
    asked.set(name, new Uint8Array(await sheet.workbook.xlsx.writeBuffer()));
  }
  // of a draft those to be verified as well
  expect(Object.fromEntries(counts)).toEqual({ final: 12, draft: 13 });
  for (const [name, file] of recalculate(asked)) {
    const sheet = await load(file);
    const results = Array.from({ length: counts.get(name) ?? 0 }, (_, at) => sheet.getCell(at + 1, COLUMN).result);
    expect([name, results.map(String)]).toEqual([name, results.map(() => "true")]);
  }
});

const textOf = (words: readonly PrintedWord[]) =>
  words
    .map(({ text }) => text)
    .join("")
    .normalize("NFC")
    .replace(/\s+/gu, "");
const beginOf = (text: string) => text.normalize("NFC").replace(/\s+/gu, "").slice(0, 10);

test("is printed with every page beginning where it was planned, and no number as ###", async () => {
  const printed = await printPages(files, TITLE);
  for (const [name, { values, pageBreaks }] of plans) {
    const pages = printed.get(name) ?? [];
    expect([name, pages.length]).toEqual([name, pageBreaks.length + 1]);
    [0, ...pageBreaks].forEach((row, page) => {
      const text = textOf(pages[page] ?? []);
      // room between two parts may begin a page
      const said = values
        .slice(row)
        .flat()
        .find((value) => typeof value === "string");
      expect(text).toContain(beginOf(String(said)));
      expect(text).not.toContain("###");
      expect(overprinted(pages)).toEqual([]);
    });
    expect(textOf(pages.flat())).toContain(beginOf(provinceWords.definitions(true)));
  }
});
