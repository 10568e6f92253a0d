import type { Block } from "../../src/grid/block";

export type { Block };

/** The size of a sheet in Excel: the last row and column, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Block = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export function rowCount(block: Block): number {
  return block.bottom - block.top + 1;
}

export function columnCount(block: Block): number {
  return block.right - block.left + 1;
}

export function cellCount(block: Block): number {
  return rowCount(block) * columnCount(block);
}

/** The cells two blocks share, or null where they do not meet. */
export function intersection(one: Block, other: Block): Block | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

export function sameBlock(one: Block, other: Block): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

/** All cells of the rows that a block meets. */
export function wholeRows({ top, bottom }: Block): Block {
  return { top, left: 0, bottom, right: LAST_COLUMN };
}

/** The smallest block that holds all of them. */
export function boundingBlock(blocks: readonly Block[]): Block {
  return {
    top: Math.min(...blocks.map((block) => block.top)),
    left: Math.min(...blocks.map((block) => block.left)),
    bottom: Math.max(...blocks.map((block) => block.bottom)),
    right: Math.max(...blocks.map((block) => block.right)),
  };
}

/** What is left of a block once another is cut out of it: none to four blocks. */
export function subtract(block: Block, hole: Block): Block[] {
  const cut = intersection(block, hole);
  if (cut === null) return [block];
  const rest: Block[] = [];
  if (cut.top > block.top) rest.push({ ...block, bottom: cut.top - 1 });
  if (cut.left > block.left) rest.push({ top: cut.top, bottom: cut.bottom, left: block.left, right: cut.left - 1 });
  if (cut.right < block.right) rest.push({ top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: block.right });
  if (cut.bottom < block.bottom) rest.push({ ...block, top: cut.bottom + 1 });
  return rest;
}

/** Whether it is made of whole rows or whole columns. */
export function isUnbounded({ top, left, bottom, right }: Block): boolean {
  return (top === 0 && bottom === LAST_ROW) || (left === 0 && right === LAST_COLUMN);
}
