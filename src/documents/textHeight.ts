import { SHEET_STYLES, type SheetStyleName } from "./sheetStyles";
import { textLines } from "./textLines";

/** What Excel leaves empty at the two sides of a cell, and a hair for fonts that run wider. */
const SIDE_ROOM = 5;
const LINE_HEIGHT = 1.2;

/** How wide the text of a cell may be, which is so wide; all in points. */
export const textRoom = (width: number): number => width - SIDE_ROOM;

/** How high a cell of that width has to be for its text, in points. What is hidden needs no room but that of a line. */
export function textHeight(text: string, width: number, style: SheetStyleName): number {
  const { size, bold, room } = SHEET_STYLES[style];
  const inside = textRoom(width);
  return (inside > 0 ? textLines(text, inside, size, bold) : 1) * size * LINE_HEIGHT + room;
}
