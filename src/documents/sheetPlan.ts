import type { Block } from "../grid/block";
import type { RowSpan } from "../grid/rowSpan";
import type { ChartPlan } from "./chartPlan";
import type { SheetStyleName } from "./sheetStyles";

/** How a page lies. */
export type Orientation = "portrait" | "landscape";

/** Cells that are found again by a hidden name when the sheet is written anew (`FormerCells`). */
export interface NamedCells {
  name: string;
  block: Block;
  /** What stands there of ours, where something may be typed behind it, at most 255 characters; else "". */
  said: string;
}

/**
 * What some cells may hold. Where something else is typed Excel asks first, and takes it on a yes: no word of anybody's
 * is refused.
 */
export interface ValidationPlan {
  blocks: readonly Block[];
  /** One of the texts in some cells of the sheet, or so many characters. */
  takes: { kind: "list"; source: Block } | { kind: "length"; length: number };
  /** What Excel says to who types something else: at most 32 and 225 characters. */
  title: string;
  message: string;
}

/**
 * What of a sheet whose cells are written is done apart, since Excel may refuse it: without a printer, or with another
 * workbook in front; keeping something of it; and telling of her notes on a sheet whose lines have moved.
 */
export type SheetFinish = "page" | "chart" | "view" | "kept" | "notes";

/**
 * A sheet of ours as plain data. Lengths are points (1/72 inch); rows and columns count from 0, and the sheet begins in
 * A1.
 */
export interface SheetPlan {
  orientation: Orientation;
  /** All rows, each as wide as `columnWidths`; null is an empty cell. */
  values: (string | number | null)[][];
  /** 0: hidden. */
  columnWidths: readonly number[];
  /** One for each row: merged text does not make its row grow by itself. */
  rowHeights: readonly number[];
  /** Every cell that holds something, or may be typed into, by its style. */
  styled: readonly { style: SheetStyleName; blocks: readonly Block[] }[];
  /** With `across`, each row of the block is merged by itself. */
  merges: readonly { block: Block; across: boolean }[];
  /** Blocks with a thin line round every cell. */
  tables: readonly Block[];
  /** Blocks to type in, with a dotted line under every row. */
  blankLines: readonly Block[];
  names: readonly NamedCells[];
  validations: readonly ValidationPlan[];
  /** So many rows from the first on are printed; left out: all. */
  printedRows?: number;
  /** Rows before which a new page begins. */
  pageBreaks: readonly number[];
  /**
   * The heading printed again on every page that follows it: that of the table that runs over pages; the last row where
   * none does.
   */
  titleRows: RowSpan;
  /** Null where there is nothing to draw. */
  chart: ChartPlan | null;
  /** Kept with the mark of the sheet, at most 255 characters. */
  note: string;
  /** What was typed on the sheet before and has no place on this one, each as a line. */
  unplaced: readonly string[];
}
