import { intersection } from "../book/block";
import { cellText } from "../book/cellText";
import { cellValue } from "../book/cellValue";
import { usedBlock } from "../book/usedBlock";
import type { AreaPart } from "./model/areaPart";

/**
 * Widens or narrows columns to their longest text; a rough measure, letters counting alike. Wrapped and merged cells do
 * not count.
 */
export function autofitColumns(area: AreaPart): void {
  const grid = area.writableGrid();
  const { locale } = area.context;
  const { date1904 } = area.context.book;
  const used = usedBlock(grid, true);
  for (const block of area.blocks) {
    const within = used === null ? null : intersection(used, block);
    if (within === null) continue;
    for (let column = within.left; column <= within.right; column++) {
      let longest = 0;
      for (let row = within.top; row <= within.bottom; row++) {
        const cell = grid.findCell(row + 1, column + 1);
        if (
          cell === undefined ||
          cell.isMerged ||
          (cell.alignment as { wrapText?: boolean } | undefined)?.wrapText === true
        )
          continue;
        const format = (cell.numFmt as string | undefined) ?? "General";
        const text = cellText(cellValue(cell, date1904), format, locale, date1904);
        longest = Math.max(longest, ...text.split("\n").map((line) => line.length));
      }
      if (longest > 0) grid.getColumn(column + 1).width = longest + 1.7;
    }
  }
  area.tellLayout();
}
