import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Engine } from "./createUniver";

/** A cell on the screen, in pixels from the corner of the grid. */
export interface VisibleCell {
  row: number;
  column: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The cells of the active sheet that are on the screen, row by row; a merged block is its first cell, if that is near. */
export function visibleCells({ injector }: Engine, unitId: string): VisibleCell[] {
  const render = injector.get(IRenderManagerService).getRenderById(unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!render || !skeleton || !main) return [];
  const { startRow, startColumn } = skeleton.worksheet.getFreeze();
  const { scaleX, scaleY } = render.scene;
  const seen = new Set<string>();
  const cells: VisibleCell[] = [];
  for (const range of skeleton.getVisibleRanges().values()) {
    for (let r = range.startRow; r <= range.endRow; r++) {
      if (!skeleton.worksheet.getRowVisible(r)) continue;
      for (let c = range.startColumn; c <= range.endColumn; c++) {
        if (!skeleton.worksheet.getColVisible(c)) continue;
        const coordinates = skeleton.getCellWithCoordByIndex(r, c);
        const { actualRow: row, actualColumn: column } = coordinates;
        const key = `${row},${column}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const box = coordinates.isMerged || coordinates.isMergedMainCell ? coordinates.mergeInfo : coordinates;
        // Frozen rows and columns stay where they are when the rest scrolls.
        const scrollX = column < startColumn ? 0 : main.viewportScrollX;
        const scrollY = row < startRow ? 0 : main.viewportScrollY;
        cells.push({
          row,
          column,
          left: (box.startX - scrollX) * scaleX,
          top: (box.startY - scrollY) * scaleY,
          width: (box.endX - box.startX) * scaleX,
          height: (box.endY - box.startY) * scaleY,
        });
      }
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
