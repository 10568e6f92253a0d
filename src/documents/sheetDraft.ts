import type { ChartPlan } from "./chartPlan";
import type { Block } from "../grid/block";
import type { RowSpan } from "../grid/rowSpan";
import type { DraftCell, DraftPage, DraftRow, Keep, Span, TableRow } from "./draftCell";
import { DraftPages } from "./draftPages";
import type { NamedCells, Orientation, ValidationPlan } from "./sheetPlan";
import { SHEET_STYLES, type SheetStyleName } from "./sheetStyles";
import { textHeight, textRoom } from "./textHeight";
import { textLines } from "./textLines";

const MILLIMETRE = 72 / 25.4;

/** What A4 has between its upper and lower margins, less what printers that round row heights up take of it. */
const PAGE_HEIGHTS: Readonly<Record<Orientation, number>> = {
  portrait: (297 - 20 - 20) * MILLIMETRE * 0.98,
  landscape: (210 - 20 - 20) * MILLIMETRE * 0.98,
};

/** Excel has no higher rows. */
const HIGHEST_ROW = 409;
/**
 * Rows of a long table that its heading never stands without, at the foot of a page, nor its last row at the top of
 * one.
 */
const FEWEST_ROWS = 2;

/** How many rows that much height takes; none where there is nothing left of it. */
export const rowsOf = (height: number): number => Math.ceil(Math.max(0, height) / HIGHEST_ROW);

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
  /** So many rows from the first on are printed; null: all. */
  printedRows: number | null = null;
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

  /** Empty rows, as many as that much height takes. */
  gaps(height: number): void {
    const rows = rowsOf(height);
    for (let row = 0; row < rows; row++) this.gap(height / rows);
  }

  /**
   * Begins a new page before a row if what stands from there to the last row added does not fit on what is left of the
   * page. What is longer than a page is left where it is.
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
   * Adds a ruled table. One that fits on a page is left whole, to be kept together by whoever adds what it belongs to.
   * Of a longer one the heading stands on every page, with two rows at least.
   * A generator, so that the caller decides when to go on: it stops after every row.
   * @param keep what the table belongs to, called once the heading and the first rows of a longer one stand; null: the
   *   table is not to be moved to another page
   * @returns the rows that stand under a heading, by page
   */
  *addTable(rows: readonly TableRow[], addHeads: () => void, keep: Keep | null): Generator<void, readonly RowSpan[]> {
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
    const whole =
      this.pages.haveRoom(height) || (keep !== null && this.heightFrom(keep.top) + height <= this.pages.height);
    /** Where what hangs together with a row ends. */
    const endOf = (at: number): number => {
      let last = at;
      while (rows[last]?.leads === true) last++;
      return rows.length - last === FEWEST_ROWS ? rows.length : last + 1;
    };
    for (const [at, row] of rows.entries()) {
      if (!whole && at >= FEWEST_ROWS && !this.pages.haveRoom(sumOf(heights.slice(at, endOf(at))))) {
        end();
        this.breakPage();
        top = this.next;
        addHeads();
        first = this.next;
      }
      this.push({ cells: row.cells, height: heights[at] ?? 0 });
      row.added?.();
      if (!whole && at === FEWEST_ROWS - 1) keep?.();
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
  roomIn(span: Span = this.wholeWidth): number {
    return textRoom(this.widthOf(span));
  }

  private widthOf({ from, to }: Span): number {
    return sumOf(this.columnWidths.slice(from, to + 1));
  }

  /** The first of some spans in which a text stands in one line; the last where it does so in none. */
  spanOf(value: string, style: SheetStyleName, spans: readonly [Span, ...Span[]]): Span {
    const { size, bold } = SHEET_STYLES[style];
    const fits = (span: Span) => textLines(value, this.roomIn(span), size, bold) === 1;
    return spans.find(fits) ?? spans.at(-1) ?? spans[0];
  }

  /** How high each row of a cell has to be. */
  heightOf({ span, value, style, rows = 1 }: DraftCell): number {
    return textHeight(typeof value === "string" ? value : "", this.widthOf(span), style) / rows;
  }

  private rowHeight(cells: readonly DraftCell[], least = 0): number {
    const growing = cells.filter(({ hasRoom }) => hasRoom !== true);
    return Math.min(HIGHEST_ROW, Math.max(least, ...growing.map((cell) => this.heightOf(cell))));
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
