import type { Block } from "../grid/block";
import type { FormerSheet } from "./formerSheet";
import type { SheetPlan } from "./sheetPlan";

/** A title and what Excel says below it: at most 32, and 225 characters of an alert or 255 of a prompt. */
export interface CellWords {
  title: string;
  message: string;
}

/**
 * What some cells of a file may hold, and what Excel says of it. Where something else is typed Excel asks, and takes it
 * on a yes.
 */
export interface CellLimit {
  block: Block;
  /**
   * One of the texts in some cells of a sheet; what makes a formula true that is written for the first cell of the
   * block; anything.
   */
  takes:
    { kind: "list"; sheetName: string; source: Block } | { kind: "formula"; formula: string } | { kind: "anything" };
  /** Said as the cell is entered. */
  prompt: CellWords;
  /** Said of what does not fit. */
  alert: CellWords | null;
}

/** Hidden names that a sheet of a file carries: one of the workbook, which marks its first cell, and its own. */
export interface CarriedNames {
  /** One of `markNames.ts`. */
  mark: string;
  note: string;
  names: FormerSheet["names"];
}

/** A sheet of a file that we make whole. */
export interface FileSheet {
  name: string;
  /** A row of the height 0 is as high as its text wants. */
  plan: SheetPlan;
  /** So many rows stay in view above all others. */
  frozenRows?: number;
  /** Nothing can be typed on it until the protection, which has no password, is taken off. */
  isLocked?: true;
  limits?: readonly CellLimit[];
  carried?: CarriedNames;
}
