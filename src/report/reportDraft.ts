import type { Block } from "./reportPlan";
import { REPORT_STYLES, type ReportStyleName } from "./reportStyles";
import { textLines } from "./textLines";

const MILLIMETRE = 72 / 25.4;

/**
 * Widths of columns A to J in points: 165 mm in all, what A4 leaves between its margins. A to D serve the letter's lines, the
 * narrow ones the numbers of the units; wider columns are made of several.
 */
export const COLUMN_WIDTHS = [10, 52, 15, 15, 11.5, 11.5, 13, 11.5, 11.5, 14].map((width) => width * MILLIMETRE);

/** Columns of the report's grid, from 0; both ends belong to it. */
export interface Span {
  from: number;
  to: number;
}

export const WHOLE_WIDTH: Span = { from: 0, to: COLUMN_WIDTHS.length - 1 };

export interface DraftCell {
  span: Span;
  value: string | number | null;
  style: ReportStyleName;
  /** 2 for a cell that reaches into the next row, where nothing else may stand in its columns. */
  rows?: number;
}

export interface DraftRow {
  cells: readonly DraftCell[];
  height: number;
}

/** What Excel leaves empty at the two sides of a cell, and a hair for fonts that run wider. */
const SIDE_ROOM = 7;
const LINE_HEIGHT = 1.2;
const ROOM_ABOVE_AND_BELOW = 5;

function heightOf({ span, value, style, rows = 1 }: DraftCell): number {
  const { size, bold } = REPORT_STYLES[style];
  const room = COLUMN_WIDTHS.slice(span.from, span.to + 1).reduce((sum, width) => sum + width, -SIDE_ROOM);
  const lines = typeof value === "string" ? textLines(value, room, size, bold) : 1;
  return (lines * size * LINE_HEIGHT + ROOM_ABOVE_AND_BELOW) / rows;
}

/** The report sheet while its parts are put one below the other. */
export class ReportDraft {
  readonly rows: DraftRow[] = [];
  readonly tables: Block[] = [];
  readonly blankLines: Block[] = [];
  readonly pageBreaks: number[] = [];

  /** The row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** Adds a row as high as its text needs, and at least `height` points. */
  add(cells: readonly DraftCell[], height = 0): void {
    this.rows.push({ cells, height: Math.min(409, Math.max(height, ...cells.map(heightOf))) });
  }

  /** A row with one text over the whole width. */
  line(value: string, style: ReportStyleName): void {
    this.add([{ span: WHOLE_WIDTH, value, style }]);
  }

  gap(height: number): void {
    this.rows.push({ cells: [], height });
  }

  /** Draws the lines of a table round everything from a row down to the last one added. */
  ruleFrom(row: number): void {
    this.tables.push({ top: row, left: WHOLE_WIDTH.from, bottom: this.next - 1, right: WHOLE_WIDTH.to });
  }

  /** Empty lines to type in. */
  addBlankLines(count: number): void {
    const top = this.next;
    for (let line = 0; line < count; line++) this.line("", "blankLine");
    this.blankLines.push({ top, left: WHOLE_WIDTH.from, bottom: this.next - 1, right: WHOLE_WIDTH.to });
  }
}
