import { runExcel } from "../host/runExcel";
import type { CheckResult } from "./checkResult";
import { judgeSheet, resultOfEmptySheet, type CheckOptions } from "./judgeSheet";
import { readHead } from "./readHead";
import { readPeople } from "./readPeople";

/**
 * Reads and judges a sheet as a check does, and writes nothing to it. Throws HostError, or the signal's reason if it
 * was aborted.
 */
export function readSheet(
  nameOrId: string,
  options: Omit<CheckOptions, "highlightToDos" | "step">,
): Promise<CheckResult> {
  return runExcel(async (context) => {
    const head = await readHead(context, nameOrId, null);
    if (head.used === null) return resultOfEmptySheet(head.sheet);
    return judgeSheet(head, { ...options, highlightToDos: false }, (layout) =>
      readPeople(context, head, layout, options),
    );
  });
}
