import type { Workbook, Worksheet } from "exceljs";
import JSZip from "jszip";
import { writeAddinSettings, type AddinSettings } from "./addinSettings";
import { UNREADABLE } from "../../src/grid/xstring";
import type { BookName } from "./bookName";
import { writeNames } from "./bookName";
import { writeConditionalFormats } from "./conditionalFormatXml";
import { blockAddress } from "./blockAddress";
import type { BookChart, ChartCells } from "./chart";
import { escapeText, escapeTexts } from "./escapeTexts";
import { defaultRowHeight } from "./defaultRowHeight";
import { internals } from "./gridInternals";
import type { KeptChart } from "./keptCharts";
import { restoreElements } from "./keptElements";
import { quotedSheetName } from "./sheetReference";
import { joinSheetXml, splitSheetXml } from "./sheetXml";
import { writeCharts } from "./writeCharts";

/** A sheet to be saved: its grid and the raw parts of it that exceljs does not write. */
export interface SavedSheet {
  id: string;
  grid: Worksheet;
  kept: ReadonlyMap<string, string>;
  charts: readonly BookChart[];
  keptCharts: readonly KeptChart[];
}

export interface SavedBook {
  workbook: Workbook;
  /** In tab order. */
  sheets: readonly SavedSheet[];
  activeIndex: number;
  names: readonly BookName[];
  /** Raw `<workbookProtection/>`, or "". */
  workbookProtection: string;
  settings: AddinSettings;
}

/**
 * Lets exceljs write the workbook and mends what it writes: lost parts, conditional formats, names, the order of
 * elements.
 */
export async function savePackage(book: SavedBook): Promise<Uint8Array> {
  prepare(book);
  const zip = await JSZip.loadAsync(await writeEscaped(book));
  for (const sheet of book.sheets) {
    const path = `xl/worksheets/sheet${String(sheet.grid.id)}.xml`;
    const xml = mendSheet(await read(zip, path), sheet);
    zip.file(
      path,
      await writeCharts(zip, path, xml, { charts: sheet.charts, kept: sheet.keptCharts }, (cells) =>
        formulaOf(cells, book.sheets),
      ),
    );
  }
  zip.file("xl/workbook.xml", mendWorkbook(await read(zip, "xl/workbook.xml"), book));
  await writeAddinSettings(zip, book.settings);
  await mendTexts(zip);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

async function writeEscaped({ workbook, sheets }: SavedBook): Promise<ArrayBuffer> {
  const putBack = escapeTexts(sheets.map(({ grid }) => grid));
  try {
    // All is unpacked again at once, to be mended.
    return await workbook.xlsx.writeBuffer({ zip: { compression: "STORE" } });
  } finally {
    putBack();
  }
}

/** Takes from all parts what would make them unreadable, and escapes the texts of notes. */
async function mendTexts(zip: JSZip): Promise<void> {
  for (const path of Object.keys(zip.files).filter((part) => /\.(?:xml|rels|vml)$/.test(part))) {
    const xml = await read(zip, path);
    const noted = /^xl\/comments\d+\.xml$/.test(path)
      ? xml.replace(/(<t(?: [^>]*)?>)([^<]*)/g, (_, tag: string, text: string) => tag + escapeText(text))
      : xml;
    const mended = noted.replace(UNREADABLE, "");
    if (mended !== xml) zip.file(path, mended);
  }
}

function prepare({ workbook, sheets, activeIndex }: SavedBook): void {
  sheets.forEach(({ grid }, place) => {
    internals(grid).orderNo = place;
    keepEmptyHiddenRows(grid);
    grid.views.forEach((view) => Object.assign(view, { tabSelected: place === activeIndex }));
  });
  const [view] = workbook.views;
  if (view !== undefined) view.activeTab = activeIndex;
  else if (activeIndex > 0)
    workbook.views = [
      { x: 0, y: 0, width: 28_800, height: 15_000, firstSheet: 0, activeTab: activeIndex, visibility: "visible" },
    ];
}

/** exceljs forgets a row without cells and height, even where it is hidden. */
function keepEmptyHiddenRows(grid: Worksheet): void {
  for (const row of internals(grid)._rows)
    if (row?.hidden === true && row.cellCount === 0 && !row.height) row.height = defaultRowHeight(grid);
}

function mendSheet(xml: string, { grid, kept }: SavedSheet): string {
  const sheet = splitSheetXml(xml);
  restoreElements(sheet, kept);
  const groups = internals(grid).conditionalFormattings;
  sheet.children = sheet.children.filter(({ name }) => name !== "conditionalFormatting");
  sheet.children.push({ name: "conditionalFormatting", xml: writeConditionalFormats(groups) });
  for (const { rules } of groups) for (const rule of rules) delete rule.dxfId;
  return joinSheetXml(sheet);
}

/** Children of `<workbook>` up to `sheets` come before the names; protection stands before `bookViews` or `sheets`. */
function mendWorkbook(xml: string, { names, sheets, workbookProtection }: SavedBook): string {
  const written = writeNames(
    names,
    sheets.map(({ id }) => id),
  );
  return xml
    .replace(/<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/, "")
    .replace("</sheets>", () => `</sheets>${written}`)
    .replace(/<bookViews>|<sheets>/, (tag) => workbookProtection + tag);
}

/** Cells as a chart names them: absolute, with their sheet. */
function formulaOf({ sheetId, block }: ChartCells, sheets: readonly SavedSheet[]): string {
  const sheet = sheets.find(({ id }) => id === sheetId);
  if (sheet === undefined) return "#REF!";
  const cells = blockAddress(block).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
  return `${quotedSheetName(sheet.grid.name)}!${cells}`;
}

async function read(zip: JSZip, path: string): Promise<string> {
  return (await zip.file(path)?.async("string")) ?? "";
}
