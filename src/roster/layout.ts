import type { Field } from "./field";

/** How sure the reader is of a column: heading equal to a known spelling, close to one, or only taken for want of a better. */
export type Confidence = "certain" | "likely" | "guess";

export interface Column {
  /** Counted from 0 over the whole sheet (A = 0). */
  index: number;
  /** The heading as the user sees it, levels joined by " > ". */
  heading: string;
  confidence: Confidence;
}

/** Where things are on a sheet that holds a roster. Rows are counted from 0 over the whole sheet. */
export interface Layout {
  header: { first: number; last: number };
  columns: Partial<Record<Field, Column>>;
}
