import { intersection, type Block } from "../book/block";
import { columnsOf } from "../book/gridInternals";
import { usedBlock } from "../book/usedBlock";
import type { CallArguments } from "./callArguments";
import type { SheetPart } from "./model/sheetPart";
import { apiNotFound } from "./officeError";

/** The blocks of a range whose rows and columns are shown (`getSpecialCells("Visible")`), within what is used of the sheet. */
export function visibleBlocks(area: SheetPart & { readonly block: Block }, call: CallArguments): Block[] {
  if (call.string(0) !== "Visible") throw apiNotFound(`Range.getSpecialCellsOrNullObject("${call.string(0)}")`);
  call.atMost(1);
  const { grid } = area;
  const used = usedBlock(grid, false);
  const block = used === null ? null : intersection(used, area.block);
  if (block === null) return [];
  const rows = runs(block.top, block.bottom, (row) => grid.findRow(row + 1)?.hidden !== true);
  const columns = runs(block.left, block.right, (column) => columnsOf(grid)[column]?.hidden !== true);
  return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
}

/** The longest stretches between two numbers in which something holds. */
function runs(from: number, to: number, holds: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = from; at <= to; at++) {
    if (!holds(at)) continue;
    const last = found.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found;
}
