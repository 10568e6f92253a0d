import { joinRows } from "../../src/grid/joinRows";
import { intersection, type Block } from "../book/block";
import { columnsOf } from "../book/gridInternals";
import { usedBlock } from "../book/usedBlock";
import type { CallArguments } from "./callArguments";
import type { SheetPart } from "./model/sheetPart";
import { apiNotFound } from "./officeError";

/**
 * The blocks of a range whose rows and columns are shown (`getSpecialCells("Visible")`), within what is used of the
 * sheet.
 */
export function visibleBlocks(area: SheetPart & { readonly block: Block }, call: CallArguments): Block[] {
  if (call.string(0) !== "Visible") throw apiNotFound(`Range.getSpecialCellsOrNullObject("${call.string(0)}")`);
  call.atMost(1);
  const { grid } = area;
  const used = usedBlock(grid, false);
  const block = used === null ? null : intersection(used, area.block);
  if (block === null) return [];
  const rows = joinRows(between(block.top, block.bottom, (row) => grid.findRow(row + 1)?.hidden !== true));
  const columns = joinRows(between(block.left, block.right, (column) => columnsOf(grid)[column]?.hidden !== true));
  return rows.flatMap(({ first: top, last: bottom }) =>
    columns.map(({ first: left, last: right }) => ({ top, left, bottom, right })),
  );
}

/** The numbers from the first to the last for which something holds. */
function* between(first: number, last: number, holds: (at: number) => boolean): Iterable<number> {
  for (let at = first; at <= last; at++) if (holds(at)) yield at;
}
