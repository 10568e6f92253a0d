import { restyle, stylesWithin, type CellStyle } from "../book/restyle";
import type { AreaPart } from "./model/areaPart";

/** Something of the look of all cells of an area; null where they differ. */
export function uniform(area: AreaPart, pick: (style: CellStyle) => unknown): unknown {
  let found: unknown;
  for (const block of area.blocks)
    for (const style of stylesWithin(area.grid, block)) {
      const value = pick(style);
      if (found === undefined) found = value;
      else if (found !== value) return null;
    }
  return found ?? null;
}

/** Changes the look of all cells of an area; `change` returns a new style. */
export function changeStyle(area: AreaPart, change: (style: CellStyle) => CellStyle): void {
  const grid = area.writableGrid();
  for (const block of area.blocks) {
    restyle(grid, block, change);
    area.tellCells(block);
  }
}
