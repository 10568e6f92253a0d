import { filterBlock } from "../autoFilter";
import type { GridSheet } from "../bookSheet";
import { filterCriteria } from "./filterCriteria";
import { shownText } from "./shownText";

/** A text that cells of a column show, and whether the filter lets it through; "" stands for blank cells. */
export interface FilterChoice {
  text: string;
  shown: boolean;
}

/** What a column of the filter holds, in the order of the alphabet, blank cells last; null outside of a filter. */
export function filterChoices(sheet: GridSheet, column: number, date1904: boolean): FilterChoice[] | null {
  const block = filterBlock(sheet.grid);
  if (block === null || column < block.left || column > block.right) return null;
  const texts = new Set<string>();
  for (let row = block.top + 1; row <= block.bottom; row++)
    texts.add(shownText(sheet.grid, row, column, "vi-VN", date1904));
  const criteria = filterCriteria(sheet).columns.get(column - block.left);
  const { compare } = new Intl.Collator("vi-VN", { numeric: true });
  return [...texts]
    .sort((one, other) => Number(one === "") - Number(other === "") || compare(one, other))
    .map((text) => ({ text, shown: criteria?.includes(text) ?? true }));
}
