import ExcelJS from "exceljs";
import JSZip from "jszip";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { NO_WISH } from "../../../src/documents/supplement/supplementWish";
import { supplementLines } from "../../../src/documents/supplement/supplementLines";
import { takeBack, type TakenBack } from "../../../src/taskpane/takeBackHost";
import { supplementWords as words } from "../../../src/text/documents/supplement";
import { deskInNode } from "../../support/deskInNode";
import { checkOptions } from "../../support/findings";
import type { HostedBook } from "../../support/hostedBook";

type Value = string | number;
export type Rows = readonly (readonly Value[])[];

export const TODAY = "2026-06-15";
const OPTIONS = checkOptions({ today: TODAY });

/** A workbook with these rows on one sheet, the cells of some columns in a number format. */
export async function workbookOf(
  rows: Rows,
  formats: Readonly<Record<number, string>> = {},
  sheetName = "DS",
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(sheetName);
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      const cell = sheet.getCell(row + 1, column + 1);
      if (row > 0 && formats[column] !== undefined) cell.numFmt = formats[column];
      if (value !== "") cell.value = value;
    }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The same workbook, whose numbers of days stay, and count from 1904. */
export async function countedFrom1904(bytes: ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  zip.file("xl/workbook.xml", xml.replace(/<workbookPr\b/u, '<workbookPr date1904="1"'));
  return zip.generateAsync({ type: "uint8array" });
}

export const checked = (): Promise<CheckResult> => checkSheet("DS", OPTIONS);

/** Writes the sheet for the units into the workbook of the host, and gives its rows. */
export async function writtenSupplement(hosted: HostedBook, { checked: found }: CheckResult): Promise<Value[][]> {
  if (found === null) throw new Error("no roster");
  const lines = supplementLines(found.roster, found.findings);
  await writeSupplement({ lines, sheetName: "DS", checkedAt: OPTIONS.today, wish: NO_WISH });
  const sheet = await hosted.savedSheet(words.sheetTitle);
  return Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const { value, master, address } = sheet.getCell(row + 1, column + 1);
      return master.address === address && (typeof value === "string" || typeof value === "number") ? value : "";
    }),
  );
}

/**
 * Fills in what a unit answers of somebody under a rule's words; column 5 is that of the answers, 2 that of the IDs.
 */
export function fillIn(rows: Value[][], name: string, what: RegExp, answer: Value, column = 5): void {
  const line = rows.find((cells) => cells[1] === name && what.test(String(cells[3])));
  if (line === undefined) throw new Error(`no line of ${name}: ${what.source}`);
  line[column] = answer;
}

export const fileOf = (name: string, bytes: Uint8Array) => ({
  name,
  arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
});

export const takenOf = (result: CheckResult, ...files: readonly Uint8Array[]): Promise<TakenBack> =>
  takeBack(
    result,
    files.map((bytes, at) => fileOf(`tep-${at + 1}.xlsx`, bytes)),
    OPTIONS.today,
    OPTIONS.signal,
    () => deskInNode().desk,
  );

/** What is not written, of all files: "An: 123 notId". */
export const untakenOf = ({ files }: TakenBack): string[] =>
  files.flatMap((file) =>
    file.kind === "read" ? file.untaken.map(({ name, said, why }) => `${name}: ${said} ${why}`) : [file.kind],
  );
