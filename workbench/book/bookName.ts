import type { Workbook } from "exceljs";
import { elementsOf, element, escapeXml, unescapeXml } from "./xml";

/** A defined name. Print areas and print titles are names too (`_xlnm.Print_Area`, `_xlnm.Print_Titles`). */
export interface BookName {
  name: string;
  /** The sheet it belongs to, or null for the whole workbook. */
  sheetId: string | null;
  /** What it stands for, without an equals sign: `Sheet1!$A$1:$B$2`, a constant, a formula. */
  refersTo: string;
  comment: string;
  hidden: boolean;
  /** Attributes that nothing here looks at, kept for saving. */
  rest: Readonly<Record<string, string>>;
}

/** The names of a workbook. `sheetIds` are the ids of its sheets in tab order. */
export function readNames(workbookXml: string, sheetIds: readonly string[]): BookName[] {
  return elementsOf(workbookXml, "definedName").flatMap(({ attributes, inner }) => {
    const { name = "", localSheetId, comment = "", hidden, ...rest } = attributes;
    const sheetId = localSheetId === undefined ? null : sheetIds[Number(localSheetId)];
    if (sheetId === undefined) return [];
    return [
      { name, sheetId, refersTo: unescapeXml(inner), comment, hidden: hidden === "1" || hidden === "true", rest },
    ];
  });
}

/** `<definedNames>`, or "" without any. Names of sheets that are not saved go with them. */
export function writeNames(names: readonly BookName[], savedSheetIds: readonly string[]): string {
  const xml = names
    .filter(({ sheetId }) => sheetId === null || savedSheetIds.includes(sheetId))
    .map(({ name, sheetId, refersTo, comment, hidden, rest }) =>
      element(
        "definedName",
        {
          name,
          comment: comment === "" ? undefined : comment,
          localSheetId: sheetId === null ? undefined : String(savedSheetIds.indexOf(sheetId)),
          hidden: hidden ? "1" : undefined,
          ...rest,
        },
        escapeXml(refersTo),
      ),
    );
  return xml.length === 0 ? "" : `<definedNames>${xml.join("")}</definedNames>`;
}

/**
 * The book keeps all names itself: exceljs understands only plain ranges, and puts print titles on the wrong sheet
 * beside charts.
 */
export function forgetNames(workbook: Workbook): void {
  workbook.definedNames.model = [];
  for (const grid of workbook.worksheets)
    Object.assign(grid.pageSetup, { printArea: undefined, printTitlesRow: undefined, printTitlesColumn: undefined });
}
