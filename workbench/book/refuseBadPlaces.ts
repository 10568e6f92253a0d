import { cellCount, LAST_COLUMN, LAST_ROW } from "./block";
import { parseBlock } from "./blockAddress";
import { attributesOf } from "./xml";

/** exceljs makes an object of every merged cell; whole columns that are merged would be millions. */
const MAX_MERGED = 1_000_000;

/** A sheet that names cells beyond its edges, or merges too many: exceljs would count up to them. */
export class BadPlace extends Error {
  override readonly name = "BadPlace";
}

/** Throws BadPlace where a sheet's rows, columns or merged cells lie beyond the last. */
export function refuseBadPlaces(sheetXml: string): void {
  let merged = 0;
  for (const [tag, name] of sheetXml.matchAll(/<(row|col|mergeCell)\b[^<>]*>/g)) {
    const { r, min, max, ref } = attributesOf(tag);
    const bad =
      name === "row"
        ? r !== undefined && !between(r, LAST_ROW)
        : name === "col"
          ? !between(min, LAST_COLUMN) || !between(max, LAST_COLUMN)
          : false;
    if (bad) throw new BadPlace(tag);
    if (name !== "mergeCell") continue;
    const block = parseBlock(ref ?? "");
    if (block === null) throw new BadPlace(tag);
    merged += cellCount(block);
    if (merged > MAX_MERGED) throw new BadPlace(tag);
  }
}

/** Whether a number from 1 is on the sheet; `last` counts from 0. */
function between(text: string | undefined, last: number): boolean {
  const number = Number(text);
  return Number.isInteger(number) && number >= 1 && number <= last + 1;
}
