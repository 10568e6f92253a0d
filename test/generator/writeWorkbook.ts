import ExcelJS from "exceljs";
import JSZip from "jszip";
import { addressOf, type SheetDraft } from "./sheetDraft";

/** Every file says it was made at this moment, so that the same rosters give the same bytes. */
const MADE = new Date(Date.UTC(2026, 10, 25));

function addTable(sheet: ExcelJS.Worksheet, { table }: SheetDraft): void {
  if (table === null) return;
  const cellsOf = (row: number): ExcelJS.CellValue[] =>
    Array.from({ length: table.right - table.left + 1 }, (_, i) => sheet.getCell(row + 1, table.left + i + 1).value);
  const rows = Array.from({ length: table.bottom - table.top }, (_, i) => cellsOf(table.top + 1 + i));
  sheet.addTable({
    name: "DanhSach",
    ref: addressOf({ ...table, bottom: table.top, right: table.left }),
    headerRow: true,
    columns: cellsOf(table.top).map((heading) => ({ name: heading as string, filterButton: true })),
    rows,
  });
}

function addSheet(workbook: ExcelJS.Workbook, draft: SheetDraft): void {
  const sheet = workbook.addWorksheet(draft.name, { state: draft.state });
  for (const { row, column, cell } of draft.cells) {
    const target = sheet.getCell(row + 1, column + 1);
    target.value = cell.value;
    target.font = { name: cell.font ?? "Times New Roman", size: 12 };
    if (cell.format !== undefined) target.numFmt = cell.format;
  }
  for (const { top, left, bottom, right } of draft.merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  addTable(sheet, draft);
  for (const row of draft.hiddenRows) sheet.getRow(row + 1).hidden = true;
  for (const column of draft.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  if (draft.frozen !== null)
    sheet.views = [{ state: "frozen", xSplit: draft.frozen.columns, ySplit: draft.frozen.rows }];
  if (draft.filter !== null) sheet.autoFilter = addressOf(draft.filter);
}

/** The same archive with the time taken out of it. */
async function withoutTimes(file: ArrayBuffer): Promise<Uint8Array> {
  const archive = await JSZip.loadAsync(file);
  const still = new JSZip();
  for (const [name, entry] of Object.entries(archive.files))
    if (!entry.dir) still.file(name, await entry.async("uint8array"), { date: MADE, createFolders: false });
  return still.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** Makes an .xlsx file of sheets; the first visible one is open. */
export async function writeWorkbook(sheets: readonly SheetDraft[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = "Phòng Tổ chức cán bộ";
  workbook.created = workbook.modified = MADE;
  for (const draft of sheets) addSheet(workbook, draft);
  const activeTab = sheets.findIndex(({ state }) => state === "visible");
  workbook.views = [{ x: 0, y: 0, width: 20_000, height: 12_000, firstSheet: 0, activeTab, visibility: "visible" }];
  return withoutTimes(await workbook.xlsx.writeBuffer());
}
