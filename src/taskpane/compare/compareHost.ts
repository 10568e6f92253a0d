import type { CheckOptions } from "../../excel/check/judgeSheet";
import type { CheckResult } from "../../excel/check/checkResult";
import type { GatherHost } from "../gather/gatherHost";

/** What comparing with another list asks of the world around the pane. */
export interface CompareHost extends Pick<GatherHost, "startDesk" | "recallForms" | "rememberForm"> {
  /** Reads another sheet of the workbook, and writes nothing to it. */
  readonly readSheet: (sheetId: string, options: Omit<CheckOptions, "highlightToDos" | "step">) => Promise<CheckResult>;
}
