import type { Worksheet } from "exceljs";
import { cellAddress } from "../../../src/grid/address";
import { rowCount } from "../block";
import { blockAddress, parseBlocks } from "../blockAddress";
import { internals, type GridInternals } from "../gridInternals";
import { mergeBlock } from "../mergeBlock";
import { mergedBlocksOf, unmergeBlock } from "../mergedBlocks";
import { moveAddresses } from "./moveAddresses";
import { movedBlock, type RowMove } from "./rowMove";

/** The merged blocks of a sheet as text, in the order of their first cells. */
export function mergesText(grid: Worksheet): string {
  return mergedBlocksOf(grid)
    .sort((one, other) => one.top - other.top || one.left - other.left)
    .map(blockAddress)
    .join(" ");
}

/** Makes the merged blocks of a sheet those of a text. */
export function setMerges(grid: Worksheet, text: string): void {
  const wanted = new Set(text.split(" "));
  for (const block of mergedBlocksOf(grid)) if (!wanted.delete(blockAddress(block))) unmergeBlock(grid, block);
  for (const block of parseBlocks([...wanted].join(" "))) mergeBlock(grid, block, true);
}

/**
 * Runs a move of rows with the merged blocks that change their shape taken apart, and puts all of them where they
 * belong then.
 */
export function keepMerges(grid: Worksheet, move: RowMove, action: () => void): void {
  const after = parseBlocks(moveAddresses(mergesText(grid), move)).filter(({ top, left, bottom, right }) => {
    return top !== bottom || left !== right;
  });
  for (const block of mergedBlocksOf(grid)) {
    const moved = movedBlock(move, block);
    if (moved === null || rowCount(moved) !== rowCount(block)) unmergeBlock(grid, block);
  }
  action();
  const held = internals(grid);
  held._merges = relisted(held._merges, move);
  setMerges(grid, after.map(blockAddress).join(" "));
}

/** Blocks that only move keep their cells; exceljs lists them by their first cell, so they are listed anew. */
function relisted(merges: GridInternals["_merges"], move: RowMove): GridInternals["_merges"] {
  const moved: GridInternals["_merges"] = {};
  for (const range of Object.values(merges)) {
    const { top, left, bottom, right } = range;
    const block = movedBlock(move, { top: top - 1, left: left - 1, bottom: bottom - 1, right: right - 1 });
    if (block === null) continue;
    range.top = block.top + 1;
    range.bottom = block.bottom + 1;
    moved[cellAddress(block.top, block.left)] = range;
  }
  return moved;
}
