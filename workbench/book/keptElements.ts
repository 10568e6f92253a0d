import type { SheetXml } from "./sheetXml";

/** Parts of a sheet that nothing here changes and exceljs loses or thins out: they are written back as they were. */
const KEPT = [
  "sheetCalcPr",
  "protectedRanges",
  "scenarios",
  "sortState",
  "dataConsolidate",
  "phoneticPr",
  "dataValidations",
  "colBreaks",
  "cellWatches",
  "ignoredErrors",
];

/** The raw parts to be kept, by name; the filter with its criteria is among them. */
export function keptElements(sheet: SheetXml): Map<string, string> {
  return new Map(
    sheet.children
      .filter(({ name }) => KEPT.includes(name) || name === "autoFilter")
      .map(({ name, xml }) => [name, xml]),
  );
}

/** Puts the kept parts in the place of what exceljs wrote. The filter only where the sheet still has one. */
export function restoreElements(sheet: SheetXml, kept: ReadonlyMap<string, string>): void {
  for (const [name, xml] of kept) {
    const at = sheet.children.findIndex((child) => child.name === name);
    if (name === "autoFilter" && at < 0) continue;
    if (at >= 0) sheet.children.splice(at, 1);
    sheet.children.push({ name, xml });
  }
}
