import type { ChartPlan } from "./chartPlan";
import type { Block } from "../grid/block";
import type { RowSpan } from "../grid/rowSpan";
import { DraftPages } from "./draftPages";
import type { NamedCells, Orientation, ValidationPlan } from "./sheetPlan";
import { SHEET_STYLES, type SheetStyleName } from "./sheetStyles";
import { textLines } from "./textLines";

const MILLIMETRE = 72 / 25.4;

/** What A4 has between its upper and lower margins, less what printers that round row heights up take of it. */
const PAGE_HEIGHTS: Readonly<Record<Orientation, number>> = {
  portrait: (297 - 20 - 20) * MILLIMETRE * 0.98,
  landscape: (210 - 20 - 20) * MILLIMETRE * 0.98,
};

/** The grid that a sheet is laid out in. */
export interface DraftPage {
  orientation: Orientation;
  /** From column A on, in millimetres: together what A4 leaves between its margins, 165 upright, 252 lying. 0: hidden. */
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
}

/** A row of a table, and what is to be done once it stands. */
export interface TableRow {
  cells: readonly DraftCell[];
  added?: () => void;
}

/** A row of a draft; its height is in points. */
export interface DraftRow {
  cells: readonly DraftCell[];
  height: number;
}

/** What Excel leaves empty at the two sides of a cell, and a hair for fonts that run wider. */
const SIDE_ROOM = 5;
const LINE_HEIGHT = 1.2;
/** Rows of a long table that its heading never stands without, at the foot of a page, nor its last row at the top of one. */
const FEWEST_ROWS = 2;

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** A sheet while its parts are put one below the other. */
export class SheetDraft {
  readonly orientation: Orientation;
  /** In points. */
  readonly columnWidths: readonly number[];
  readonly rows: DraftRow[] = [];
  readonly tables: Block[] = [];
  readonly blankLines: Block[] = [];
  readonly names: NamedCells[] = [];
  readonly validations: ValidationPlan[] = [];
  chart: ChartPlan | null = null;
  private readonly pages: DraftPages;
  private readonly wholeWidth: Span;

  constructor({ orientation, columns, mostPages }: DraftPage) {
    this.orientation = orientation;
    this.columnWidths = columns.map((width) => width * MILLIMETRE);
    this.pages = new DraftPages(PAGE_HEIGHTS[orientation], mostPages);
    this.wholeWidth = { from: 0, to: columns.length - 1 };
  }

  /** The row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row as high as its text needs, and at least `height` points. */
  add(cells: readonly DraftCell[], height = 0): void {
    this.push({ cells, height: this.rowHeight(cells, height) });
  }

  /** A row with one text over the whole width. */
  line(value: string, style: SheetStyleName): void {
    this.add([{ span: this.wholeWidth, value, style }]);
  }

  /**
   * Names the last row added, or the last `rows`, so that they are found again on the sheet wherever they are then.
   * @param said what stands there of ours, where something may be typed behind it
   */
  name(name: string, { from, to }: Span = this.wholeWidth, { rows = 1, said = "" } = {}): void {
    this.names.push({ name, block: { top: this.next - rows, left: from, bottom: this.next - 1, right: to }, said });
  }

  gap(height: number): void {
    this.push({ cells: [], height });
  }

  /**
   * Begins a new page before a row if what stands from there to the last row added does not fit on what is left of the page. What is longer
   * than a page is left where it is.
   */
  keepTogether(row: number): void {
    if (this.pages.tear(row) && this.heightFrom(row) <= this.pages.height) this.breakBefore(row);
  }

  /** Begins a page with the next row. */
  breakPage(): void {
    this.breakBefore(this.next);
  }

  /** Pages end by themselves from the next row on: for a list of any length, whose heading is repeated. */
  beginList(): void {
    this.pages.beginList(this.next);
  }

  /** What stands from a row to the last one added is printed again on every page that follows. */
  repeatFrom(row: number): void {
    this.pages.repeat(this.heightFrom(row));
  }

  /** Whether rows with these cells fit on what is left of the page. */
  hasRoom(rows: readonly (readonly DraftCell[])[]): boolean {
    return this.pages.haveRoom(sumOf(rows.map((cells) => this.rowHeight(cells))));
  }

  /** Whether pages are made to begin where they were planned, as all are but those far down a list. */
  get plansPages(): boolean {
    return this.pages.isPlanned;
  }

  /**
   * Adds a ruled table. One that fits on a page is left whole, to be kept together by whoever adds what it belongs to. Of a longer one the
   * heading stands on every page, with two rows at least.
   * A generator, so that the caller decides when to go on: it stops after every row.
   * @param begun called once the heading and the first rows of a longer table stand; null: the table is not to be moved to another page
   * @returns the rows that stand under a heading, by page
   */
  *addTable(
    rows: readonly TableRow[],
    addHeads: () => void,
    begun: (() => void) | null,
  ): Generator<void, readonly RowSpan[]> {
    const pieces: RowSpan[] = [];
    let top = this.next;
    addHeads();
    let first = this.next;
    const end = () => {
      this.ruleFrom(top);
      pieces.push({ first, last: this.next - 1 });
    };
    const heights: number[] = [];
    for (const { cells } of rows) {
      heights.push(this.rowHeight(cells));
      yield;
    }
    const height = sumOf(heights);
    const whole = this.pages.haveRoom(height) || (begun !== null && this.heightFrom(top) + height <= this.pages.height);
    for (const [at, row] of rows.entries()) {
      const left = rows.length - at;
      const together = heights.slice(at, at + (left === FEWEST_ROWS ? FEWEST_ROWS : 1));
      if (!whole && at >= FEWEST_ROWS && !this.pages.haveRoom(sumOf(together))) {
        end();
        this.breakPage();
        top = this.next;
        addHeads();
        first = this.next;
      }
      this.push({ cells: row.cells, height: heights[at] ?? 0 });
      row.added?.();
      if (!whole && at === FEWEST_ROWS - 1) begun?.();
      yield;
    }
    end();
    return pieces;
  }

  /** The rows before which a page is made to begin. */
  get pageBreaks(): readonly number[] {
    return this.pages.breakRows;
  }

  private push(row: DraftRow): void {
    this.rows.push(row);
    this.pages.place(this.next - 1, row.height);
  }

  private breakBefore(row: number): void {
    this.pages.breakBefore(
      row,
      this.rows.slice(row).map(({ height }) => height),
    );
  }

  /** How wide the text of a cell may be, in points. */
  roomIn({ from, to }: Span = this.wholeWidth): number {
    return this.columnWidths.slice(from, to + 1).reduce((sum, width) => sum + width, -SIDE_ROOM);
  }

  /** How high each row of a cell has to be. */
  heightOf({ span, value, style, rows = 1 }: DraftCell): number {
    const { size, bold, room } = SHEET_STYLES[style];
    const width = this.roomIn(span);
    // what is hidden needs no room
    const lines = typeof value === "string" && width > 0 ? textLines(value, width, size, bold) : 1;
    return (lines * size * LINE_HEIGHT + room) / rows;
  }

  private rowHeight(cells: readonly DraftCell[], least = 0): number {
    return Math.min(409, Math.max(least, ...cells.map((cell) => this.heightOf(cell))));
  }

  private heightFrom(row: number): number {
    return this.rows.slice(row).reduce((sum, { height }) => sum + height, 0);
  }

  /** Draws the lines of a table round everything from a row down to the last one added. */
  ruleFrom(row: number): void {
    this.tables.push({ top: row, left: this.wholeWidth.from, bottom: this.next - 1, right: this.wholeWidth.to });
  }

  /** Lines to type in: those that were typed, and empty ones up to `count`. Gives how many they are. */
  addBlankLines(count: number, typed: readonly string[]): number {
    const top = this.next;
    for (let line = 0; line < Math.max(count, typed.length); line++) this.line(typed[line] ?? "", "blankLine");
    this.blankLines.push({ top, left: this.wholeWidth.from, bottom: this.next - 1, right: this.wholeWidth.to });
    return this.next - top;
  }
}
