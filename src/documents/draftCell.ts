import type { Orientation } from "./sheetPlan";
import type { SheetStyleName } from "./sheetStyles";

/** The grid that a sheet is laid out in. */
export interface DraftPage {
  orientation: Orientation;
  /**
   * From column A on, in millimetres: together what A4 leaves between its margins, 165 upright, 252 lying. 0: hidden.
   */
  columns: readonly number[];
  /** Pages beyond these end by themselves: each break costs Excel time, and it takes 1,023. */
  mostPages: number;
}

/** Columns of the grid, from 0; both ends belong to it. */
export interface Span {
  from: number;
  to: number;
}

/** A cell of a draft, over one column or several; null where it holds nothing but its looks. */
export interface DraftCell {
  span: Span;
  value: string | number | null;
  style: SheetStyleName;
  /** How many rows a cell reaches over that is higher than one: below, nothing else may stand in its columns. */
  rows?: number;
  /** Whoever adds it makes those rows high enough for it: none of them grows by it. */
  hasRoom?: true;
}

/** A row of a table, and what is to be done once it stands. */
export interface TableRow {
  cells: readonly DraftCell[];
  added?: () => void;
  /** It says what the next row is about, and ends no page. */
  leads?: boolean;
}

/** What is to stay on one page, from its heading on to where it is called, where it has room there. */
export interface Keep {
  (): void;
  /** The row of the heading. */
  readonly top: number;
}

/** A row of a draft; its height is in points. */
export interface DraftRow {
  cells: readonly DraftCell[];
  height: number;
}
