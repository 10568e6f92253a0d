import type { ComparedCounts } from "../../compare/comparedCounts";
import type { Counted } from "../../summary/notDonePeople";
import type { ReportParticulars } from "./reportParticulars";

/** What the report sheet is written from (design §7): the outcome of a check, and what only the officer knows. */
export interface ReportFacts extends Counted {
  /** The sheet that was checked. */
  sheetName: string;
  /** When it was read: the totals are those of that moment. */
  checkedAt: Date;
  /** Left out: blanks to be filled in by hand. */
  particulars?: ReportParticulars;
  /** What changed since an earlier list; null: nothing is said of it. Left out: what the sheet says stays. */
  compared?: ComparedCounts | null;
}
