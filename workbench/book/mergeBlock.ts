import type { Worksheet } from "exceljs";
import type { Block } from "./block";
import { blockAddress } from "./blockAddress";
import { internals } from "./gridInternals";

/**
 * Merges cells that are in no other merged block. exceljs would compare each new block with all others, which takes
 * minutes for the tens of thousands that a report or a roster can have; so it is shown none of them. `keepLooks` leaves
 * every cell its style.
 */
export function mergeBlock(grid: Worksheet, block: Block, keepLooks: boolean): void {
  const held = internals(grid);
  const others = held._merges;
  held._merges = {};
  if (keepLooks) grid.mergeCellsWithoutStyle(blockAddress(block));
  else grid.mergeCells(blockAddress(block));
  held._merges = Object.assign(others, held._merges);
}
