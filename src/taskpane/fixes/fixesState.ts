import type { CheckResult } from "../../excel/check/checkResult";
import type { WantedFixes } from "../../rules/fixTargets";
import type { FixPreview } from "../../rules/planFixes";
import type { KeptAnswers } from "./keptAnswers";
import type { Undoable } from "./undoable";

/** What would be written to a sheet, shown to be confirmed. */
export interface OpenPreview {
  /** The check whose findings are put right. */
  result: CheckResult;
  which: WantedFixes | { kind: "takenBack" };
  preview: FixPreview;
}

/** How one finding can be put right, shown in its own row. */
export interface OfferedFix {
  /** The check that found it, and its index there. */
  result: CheckResult;
  index: number;
  preview: FixPreview;
}

/** What is shown of fixing. */
export interface FixesState {
  open: OpenPreview | null;
  /** For the finding the user is at, once its cell has been read. */
  offered: OfferedFix | null;
  /** What was decided in previews, this one or former ones. */
  answers: KeptAnswers;
  /** Cells (see `cellKey`) that the last preview of all safe fixes had to leave out: they are not promised again. */
  leftOut: ReadonlySet<string>;
  /**
   * The fixes written last, until they are undone or the user checks anew; those that were sent, before the answer
   * comes.
   */
  undoable: Undoable | null;
}
