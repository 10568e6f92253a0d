import { columnLetters } from "../../src/grid/address";
import { LAST_COLUMN, LAST_ROW, WHOLE_SHEET, sameBlock, type Block } from "./block";

/** A1 address of a block: "B3", "A1:C9", "A:C" for whole columns, "3:9" for whole rows. */
export function blockAddress(block: Block): string {
  const { top, left, bottom, right } = block;
  if (!sameBlock(block, WHOLE_SHEET)) {
    if (top === 0 && bottom === LAST_ROW) return `${columnLetters(left)}:${columnLetters(right)}`;
    if (left === 0 && right === LAST_COLUMN) return `${String(top + 1)}:${String(bottom + 1)}`;
  }
  const first = columnLetters(left) + String(top + 1);
  const last = columnLetters(right) + String(bottom + 1);
  return first === last ? first : `${first}:${last}`;
}

/** Column of its letters, from 0: "A" → 0. */
export function columnOfLetters(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Reads an A1 address without a sheet; dollar signs are passed over. Null where it is none or leaves the sheet. */
export function parseBlock(address: string): Block | null {
  const [, left, top, right = left, bottom = top, , wholeLeft, wholeRight, wholeTop, wholeBottom] =
    /^(?:\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?|(\$?([a-z]{1,3}):\$?([a-z]{1,3}))|\$?(\d+):\$?(\d+))$/i.exec(
      address.trim(),
    ) ?? [];
  if (left !== undefined && top !== undefined && right !== undefined && bottom !== undefined)
    return ordered(Number(top) - 1, columnOfLetters(left), Number(bottom) - 1, columnOfLetters(right));
  if (wholeLeft !== undefined && wholeRight !== undefined)
    return ordered(0, columnOfLetters(wholeLeft), LAST_ROW, columnOfLetters(wholeRight));
  if (wholeTop !== undefined && wholeBottom !== undefined)
    return ordered(Number(wholeTop) - 1, 0, Number(wholeBottom) - 1, LAST_COLUMN);
  return null;
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Block | null {
  const block = {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return block.top >= 0 && block.left >= 0 && block.bottom <= LAST_ROW && block.right <= LAST_COLUMN ? block : null;
}

/** The blocks of a `sqref` ("A1:A3 C5"), or of a list with commas. */
export function parseBlocks(list: string): Block[] {
  return list
    .split(/[\s,]+/)
    .map(parseBlock)
    .filter((block) => block !== null);
}
