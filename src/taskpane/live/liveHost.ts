import type { CheckResult } from "../../excel/check/checkResult";
import type { CheckOptions } from "../../excel/check/judgeSheet";
import type { SheetChange } from "../../excel/live/watchSheet";

/** What checking along asks of the world around the pane. */
export interface LiveHost {
  /** Tells of changes of a sheet until the function it gives is called. */
  readonly watchSheet: (nameOrId: string, tell: (change: SheetChange) => void) => Promise<() => Promise<void>>;
  /** Checks a sheet again, quietly; `changed` holds all that has changed since the check before, null: anything may have. */
  readonly recheckSheet: (last: CheckResult, changed: SheetChange, options: CheckOptions) => Promise<CheckResult>;
  readonly now: () => Date;
}
