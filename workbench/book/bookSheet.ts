import type { Worksheet } from "exceljs";
import type { Block } from "./block";
import type { BookChart } from "./chart";
import { internals } from "./gridInternals";
import type { KeptChart } from "./keptCharts";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** A tab of the workbook. A chart sheet has no grid; it is listed because it can be the active one. */
export interface BookSheet {
  /** Like Excel's own sheet ids: a number in braces, stable as long as the book is open. */
  readonly id: string;
  readonly name: string;
  readonly kind: "grid" | "chart";
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly grid: Worksheet | null;
}

/** A comment in a thread; the cell counts from 0. */
export interface BookComment {
  id: string;
  row: number;
  column: number;
  content: string;
}

/** A sheet with a grid, as the book keeps it. */
export class GridSheet implements BookSheet {
  readonly kind = "grid";
  /** What is selected on it. */
  selection: Block = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Those added since the book was opened: exceljs reads none. */
  charts: BookChart[] = [];
  /** Those added since the book was opened. They are not saved. */
  comments: BookComment[] = [];
  /** Those of the file. */
  keptCharts: KeptChart[] = [];

  constructor(
    readonly id: string,
    readonly grid: Worksheet,
    /** Raw parts of its XML to be written back as they were. */
    readonly kept: Map<string, string>,
  ) {}

  get name(): string {
    return this.grid.name;
  }

  get visibility(): SheetVisibility {
    return this.grid.state;
  }

  get protected(): boolean {
    const protection = internals(this.grid).sheetProtection;
    return protection !== null && protection !== undefined && protection["sheet"] !== false;
  }
}

/** A chart sheet: known by name only, and lost when the book is saved. */
export class ChartSheet implements BookSheet {
  readonly kind = "chart";
  readonly protected = false;
  readonly grid = null;

  constructor(
    readonly id: string,
    readonly name: string,
    readonly visibility: SheetVisibility,
  ) {}
}
