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

/**
 * The cells of the active sheet that are on the screen, row by row. A merged block is its first cell, if that is near.
 */
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
        const scrollsX = column >= startColumn;
        const scrollsY = row >= startRow;
        const scrollX = scrollsX ? main.viewportScrollX : 0;
        const scrollY = scrollsY ? main.viewportScrollY : 0;
        const right = (box.endX - scrollX) * scaleX;
        const bottom = (box.endY - scrollY) * scaleY;
        // What has scrolled under a frozen pane is not to be seen.
        const left = Math.max((box.startX - scrollX) * scaleX, scrollsX ? main.left : 0);
        const top = Math.max((box.startY - scrollY) * scaleY, scrollsY ? main.top : 0);
        if (right > left && bottom > top)
          cells.push({ row, column, left, top, width: right - left, height: bottom - top });
      }
    }
  }
  return cells.sort((one, other) => one.row - other.row || one.column - other.column);
}
