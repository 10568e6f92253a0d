import type { Worksheet } from "exceljs";
import type { Block } from "../block";
import { currentRegion, filled } from "../sort/currentRegion";

/**
 * What a new filter is over, headings included: what is filled round a cell; below headings that are selected; or what
 * is selected.
 */
export function filterRegion(grid: Worksheet, selection: Block): Block | null {
  const { top, left, bottom, right } = selection;
  const region = currentRegion(grid, { top, left, bottom: top, right: left });
  if (bottom > top) return { ...selection, left: Math.max(left, region.left), right: Math.min(right, region.right) };
  const block =
    right > left ? { top, left, bottom: region.bottom, right: Math.min(right, region.right) } : { ...region };
  // A blank cell beside a list belongs to it, but is no heading.
  while (block.top < block.bottom && !filled(grid, { ...block, bottom: block.top })) block.top++;
  return block.top === block.bottom ? null : block;
}
