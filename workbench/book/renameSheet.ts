import { ValueType } from "exceljs";
import type { Book } from "./book";
import { GridSheet } from "./bookSheet";
import { setExpression } from "./conditionalFormatXml";
import { internals } from "./gridInternals";
import type { KeptChart } from "./keptCharts";
import { renameSheetInFormula } from "./sheetReference";
import { escapeXml, unescapeXml } from "./xml";

/** Renames a sheet and all references to it: in formulas, names and conditional formats. */
export function renameSheet(book: Book, sheet: GridSheet, newName: string): void {
  const oldName = sheet.name;
  if (oldName === newName) return;
  // exceljs takes a change of case only for a name that exists already.
  if (oldName.toLowerCase() === newName.toLowerCase()) sheet.grid.name = `${newName.slice(0, 29)} _`;
  sheet.grid.name = newName;
  const renamed = (formula: string): string => renameSheetInFormula(formula, oldName, newName);
  for (const name of book.names) name.refersTo = renamed(name.refersTo);
  for (const tab of book.sheets) {
    if (!(tab instanceof GridSheet)) continue;
    const { grid, keptCharts } = tab;
    for (const chart of keptCharts) renameInChart(chart, renamed);
    for (const row of internals(grid)._rows)
      row?.eachCell((cell) => {
        if (cell.type !== ValueType.Formula || !cell.formula.includes("!")) return;
        const formula = renamed(cell.formula);
        if (formula !== cell.formula) cell.value = { formula, result: cell.result };
      });
    for (const { rules } of internals(grid).conditionalFormattings)
      for (const rule of rules)
        if (rule.type === "expression" && rule.formulae?.[0]?.includes("!") === true)
          setExpression(rule, renamed(rule.formulae[0]));
  }
  book.changes.tell({ kind: "sheets" });
}

function renameInChart({ parts }: KeptChart, renamed: (formula: string) => string): void {
  for (const part of parts)
    if (typeof part.content === "string")
      part.content = part.content.replace(
        /(<c:f>)([^<]*)(<\/c:f>)/g,
        (_, open: string, formula: string, close: string) => open + escapeXml(renamed(unescapeXml(formula))) + close,
      );
}
