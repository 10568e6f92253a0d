import type { OpenBook } from "../openBook";
import { GridSheet } from "../bookSheet";
import { cellFormulas } from "./cellFormulas";
import { chartTexts } from "./chartTexts";
import { formatRanges } from "./formatRanges";
import type { HeldText } from "./heldText";
import { keptParts } from "./keptParts";
import { layoutTexts } from "./layoutTexts";
import { moveFormula } from "./moveFormula";

/** All texts of a book in which places on one of its sheets stand, but for merged blocks. */
export function heldTexts(book: OpenBook, moved: GridSheet): HeldText[] {
  const sheetName = moved.name;
  const names = book.names.map((name): HeldText => ({
    get: () => name.refersTo,
    set: (formula) => {
      name.refersTo = formula;
    },
    move: (formula, move) => moveFormula(formula, move, { sheetName, here: name.sheetId === moved.id }),
  }));
  const ofSheets = book.sheets.flatMap((sheet) => {
    if (!(sheet instanceof GridSheet)) return [];
    const place = { sheetName, here: sheet === moved };
    return [
      ...cellFormulas(sheet.grid, place),
      ...formatRanges(sheet.grid, place),
      ...keptParts(sheet, place),
      ...chartTexts(sheet, moved.id, place),
    ];
  });
  return [...names, ...ofSheets, ...layoutTexts(moved.grid)];
}
