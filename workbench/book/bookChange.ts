import type { Block } from "./block";
import type { CellValue } from "./cellValue";

/** Who changed something: the user, the add-in (or the formula engine), or somebody else who has the same file open. */
export type Origin = "user" | "addin" | "coauthor";

/** What a single cell held before and after it was edited. */
export interface CellEdit {
  before: CellState;
  after: CellState;
}

/** A value and its kind, as Office.js gives both ("Empty", "String", "Double", "Boolean", "Error"). */
export interface CellState {
  value: CellValue;
  type: string;
}

/** What has changed in a book, for whoever shows it. */
export type BookChange =
  /** Values or formats of cells; `edit` where it was the value of one cell and is known. */
  | { kind: "cells"; sheetId: string; block: Block; origin: Origin; edit?: CellEdit }
  /**
   * Whole rows came or went, and everything below them moved. The block is that of the new rows, or of where the old
   * ones were.
   */
  | { kind: "rows"; sheetId: string; block: Block; change: "inserted" | "deleted"; origin: Origin }
  /** Rows of a block changed places. */
  | { kind: "sorted"; sheetId: string; block: Block; origin: Origin }
  /** Rows were hidden or shown, by hand or by a filter. */
  | { kind: "rowsHidden"; sheetId: string; block: Block; hidden: boolean; origin: Origin }
  | { kind: "conditionalFormats"; sheetId: string }
  /** Merges, widths, heights, hidden rows and columns, panes, page set-up. */
  | { kind: "layout"; sheetId: string }
  /** A sheet was added, renamed, moved, deleted, activated, shown or hidden. */
  | { kind: "sheets" }
  | { kind: "selection"; sheetId: string; block: Block };
