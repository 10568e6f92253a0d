import type { Field } from "../../src/roster/field";
import { BLANK, type Cell } from "./cell";
import type { WrittenPerson } from "./says";

/** One column of a roster: what stands over it, and what it holds of each person. */
export interface ColumnPlan {
  key: string;
  /** What a reader must take it for; null for what is no field. */
  field: Field | null;
  /** Headings over it, top to bottom; "" for a level without one. */
  path: readonly string[];
  /** @param ordinal number of the person, from 1 */
  write: (written: WrittenPerson, ordinal: number) => Cell;
}

/** A column that a reader must find as this field. */
export function fieldColumn(field: Field, ...path: string[]): ColumnPlan {
  return { key: field, field, path, write: ({ cells }) => cells[field] ?? BLANK };
}

/** A column that is no field. */
export function otherColumn(key: string, path: string | readonly string[], write: ColumnPlan["write"]): ColumnPlan {
  return { key, field: null, path: typeof path === "string" ? [path] : path, write };
}

/** A column without heading or content. */
export function emptyColumn(key: string): ColumnPlan {
  return otherColumn(key, "", () => BLANK);
}
