import type { BookName } from "./bookName";
import type { BookSheet } from "./bookSheet";
import type { ChangeLog } from "./changeLog";

/** What steps on one sheet need of the book it is in: `Book` without opening, saving and the steps themselves. */
export interface OpenBook {
  readonly changes: ChangeLog;
  /** In tab order, chart sheets included. */
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly date1904: boolean;
}
