import type { SheetPlan } from "../../documents/sheetPlan";
import { SHEET_STYLES } from "../../documents/sheetStyles";
import { asText, showsApostrophe } from "../host/cellInput";
import { valuesOf } from "../host/valuesOf";

/** A text that is written with an apostrophe into a cell of the format "@"; row and column from 0. */
interface GuardedText {
  row: number;
  column: number;
  text: string;
}

function guardedTexts({ styled, values }: SheetPlan): GuardedText[] {
  const guarded: GuardedText[] = [];
  for (const { style, blocks } of styled) {
    if (SHEET_STYLES[style].numberFormat !== "@") continue;
    for (const { top, left, bottom, right } of blocks)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) {
          const text = values[row]?.[column];
          if (typeof text === "string" && asText(text) !== text) guarded.push({ row, column, text });
        }
  }
  return guarded;
}

/**
 * Asks whether Excel shows the apostrophes of texts that a plan guards by them, by one of the cells; to be called after
 * the next sync, it queues those texts without, which the format "@" keeps texts as well, and gives whether there were
 * any.
 */
export function askForApostrophes(sheet: Excel.Worksheet, plan: SheetPlan): () => boolean {
  const texts = guardedTexts(plan);
  const [first] = texts;
  if (first === undefined) return () => false;
  const cell = sheet.getRangeByIndexes(first.row, first.column, 1, 1);
  cell.load("values");
  return () => {
    if (!showsApostrophe(valuesOf(cell)[0]?.[0], first.text, "@")) return false;
    for (const { row, column, text } of texts) sheet.getRangeByIndexes(row, column, 1, 1).values = [[text]];
    return true;
  };
}
