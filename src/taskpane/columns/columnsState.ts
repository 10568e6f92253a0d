import type { Checked } from "../../excel/check/checkResult";
import type { Kept, MemoryPlace } from "../../excel/columns/columnMemory";
import type { SheetPreview } from "../../excel/columns/previewSheet";
import type { Field } from "../../roster/field";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import type { Failure } from "../failure";

/** A column that was given from one field to another. */
export interface Displaced {
  column: number;
  now: Field;
  before: Field;
}

/** What a sheet was read as, in numbers. */
export interface Found {
  columns: number;
  people: number;
  /** null where no unit can be told. */
  units: number | null;
}

/** What a preview found, in numbers. */
export function foundIn({ columns, people, units }: SheetPreview): Found {
  return { columns: Object.keys(columns).length, people, units };
}

/** What a check found, in the same numbers. */
export function foundByCheck({ roster, summary }: Checked): Found {
  return {
    columns: Object.keys(roster.layout.columns).length,
    people: roster.count,
    units: summary.units?.length ?? null,
  };
}

/** What is known of the columns of the sheet that is chosen. */
export interface ColumnsState {
  /** null: no sheet is chosen yet. */
  sheetId: string | null;
  /** By a preview or by a check, whichever came last; null before. */
  found: Found | null;
  /**
   * The last one that came; it stays while another is on its way. null after a check that came first: it is read when
   * it is wanted.
   */
  preview: SheetPreview | null;
  /** The choice that was applied, where it was remembered, and the signature of its form. */
  applied: LayoutChoice;
  rememberedIn: MemoryPlace | null;
  signature: string | null;
  /**
   * What the user wants, the change that is just being looked at included; null: nothing was changed here, what is
   * remembered counts.
   */
  choice: LayoutChoice | null;
  /** Fields in the order in which they are shown, settled when a sheet is first seen so that nothing jumps about. */
  order: readonly Field[];
  /** Rows read by the preview that is on its way; null where none is. */
  progress: { rowsDone: number; rowsInAll: number } | null;
  failure: Failure | null;
  /** Whether the page of the columns is open. */
  open: boolean;
  displaced: Displaced | null;
  /** Where the last change was kept; null where none was made. */
  kept: Kept | null;
}

/** The state before a sheet is chosen. */
export const NO_COLUMNS: ColumnsState = {
  sheetId: null,
  found: null,
  preview: null,
  applied: NO_CHOICE,
  rememberedIn: null,
  signature: null,
  choice: null,
  order: [],
  progress: null,
  failure: null,
  open: false,
  displaced: null,
  kept: null,
};
