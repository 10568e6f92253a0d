import type { Grid } from "../../grid/grid";
import { headingText } from "./columnPath";
import { HEADER_SEARCH_ROWS, headerFrom, MAX_DEPTH, textColumns } from "./headerRows";
import type { Layout } from "../layout";

/** A row that can be taken for the first of a header. */
export interface HeaderOption {
  /** With the sub-headings found below it. */
  header: Layout["header"];
  /** Its first texts, to tell it from other rows. */
  texts: readonly string[];
}

const TEXTS_SHOWN = 4;

/** The rows of a head with two texts or more, from the top. */
export function headerOptions(head: Grid): HeaderOption[] {
  const options: HeaderOption[] = [];
  for (let row = head.top; row < head.top + Math.min(head.rows.length, HEADER_SEARCH_ROWS); row++) {
    const columns = textColumns(head, row);
    if (columns.length < 2) continue;
    const texts = columns.slice(0, TEXTS_SHOWN).map((column) => headingText(head, row, column));
    options.push({ header: { first: row, last: headerFrom(head, row).at(-1) ?? row }, texts });
  }
  return options;
}

/** The rows in which a header that begins in `first` can end. */
export function lastRowsOf(head: Grid, first: number): number[] {
  const end = Math.min(first + MAX_DEPTH, head.top + head.rows.length);
  return Array.from({ length: Math.max(1, end - first) }, (_, i) => first + i);
}
