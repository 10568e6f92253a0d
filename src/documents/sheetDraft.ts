import type { ChartPlan } from "./chartPlan";
import type { Block } from "../grid/block";
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
  /** 2 for a cell that reaches into the next row, where nothing else may stand in its columns. */
  rows?: number;
}

/** A row of a draft; its height is in points. */
export interface DraftRow {
  cells: readonly DraftCell[];
  height: number;
}

/** What Excel leaves empty at the two sides of a cell, and a hair for fonts that run wider. */
const SIDE_ROOM = 5;
const LINE_HEIGHT = 1.2;
const ROOM_ABOVE_AND_BELOW = 5;

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
  /** The first row of each page. */
  private readonly pageTops = [0];
  /** Height of the rows on the last page. */
  private used = 0;
  private readonly breaks = new Set<number>();
  private listTop = Infinity;
  private readonly pageHeight: number;
  private readonly wholeWidth: Span;

  constructor({ orientation, columns }: DraftPage) {
    this.orientation = orientation;
    this.columnWidths = columns.map((width) => width * MILLIMETRE);
    this.pageHeight = PAGE_HEIGHTS[orientation];
    this.wholeWidth = { from: 0, to: columns.length - 1 };
  }

  /** The row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row as high as its text needs, and at least `height` points. */
  add(cells: readonly DraftCell[], height = 0): void {
    this.push({ cells, height: Math.min(409, Math.max(height, ...cells.map((cell) => this.heightOf(cell)))) });
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
    const torn = (this.pageTops.at(-1) ?? 0) > row;
    if (torn && this.heightFrom(row) <= this.pageHeight) this.breakBefore(row);
  }

  /** Begins a page with the next row. */
  breakPage(): void {
    this.breakBefore(this.next);
  }

  /** Pages end by themselves from the next row on: for a list of any length, whose heading is repeated. */
  beginList(): void {
    this.listTop = this.next;
  }

  /** Whether what stands from a row to the last one added takes more than a page. */
  exceedsPage(row: number): boolean {
    return this.heightFrom(row) > this.pageHeight;
  }

  /**
   * The rows before which a page is made to begin. Above the list these are all pages there are: programs and printers reckon heights each in
   * its own way, and a page that ended a row later than was planned would throw all after it out of place.
   */
  get pageBreaks(): readonly number[] {
    return this.pageTops.slice(1).filter((row) => row < this.listTop || this.breaks.has(row));
  }

  private push(row: DraftRow): void {
    this.rows.push(row);
    this.place(this.next - 1);
  }

  /** Puts a row on the last page, or on a new one if it has no room there. */
  private place(row: number): void {
    const height = this.rows[row]?.height ?? 0;
    if (this.used + height > this.pageHeight) {
      this.pageTops.push(row);
      this.used = 0;
    }
    this.used += height;
  }

  private breakBefore(row: number): void {
    while ((this.pageTops.at(-1) ?? 0) >= row && this.pageTops.length > 1) this.pageTops.pop();
    this.pageTops.push(row);
    this.breaks.add(row);
    this.used = 0;
    for (let moved = row; moved < this.next; moved++) this.place(moved);
  }

  private heightOf({ span, value, style, rows = 1 }: DraftCell): number {
    const { size, bold } = SHEET_STYLES[style];
    const room = this.columnWidths.slice(span.from, span.to + 1).reduce((sum, width) => sum + width, -SIDE_ROOM);
    // what is hidden needs no room
    const lines = typeof value === "string" && room > 0 ? textLines(value, room, size, bold) : 1;
    return (lines * size * LINE_HEIGHT + ROOM_ABOVE_AND_BELOW) / rows;
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
