import type { Block } from "./block";

/** What has changed in a book, for whoever shows it. */
export type BookChange =
  /** Values or formats of cells. `origin` tells what the user did from what the add-in (or the formula engine) wrote. */
  | { kind: "cells"; sheetId: string; block: Block; origin: "user" | "addin" }
  | { kind: "conditionalFormats"; sheetId: string }
  /** Merges, widths, heights, hidden rows and columns, panes, page set-up. */
  | { kind: "layout"; sheetId: string }
  /** A sheet was added, renamed, moved, deleted, activated, shown or hidden. */
  | { kind: "sheets" }
  | { kind: "selection"; sheetId: string; block: Block };
