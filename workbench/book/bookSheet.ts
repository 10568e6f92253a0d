import type { Worksheet } from "exceljs";

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
