import type { CheckResult } from "./checkResult";
import { judgeSheet, resultOfEmptySheet, type CheckOptions } from "./judgeSheet";
import { readHead } from "./readHead";
import { readPeople } from "./readPeople";
import { replaceHighlights } from "../highlights/replaceHighlights";
import { runExcel } from "../host/runExcel";

/**
 * Reads a sheet, judges it and highlights what was found. Round trips: one a chunk of at most 10,000 rows, and at most
 * four: one for the head, one for fonts where a column has several, one to highlight, and office.js' own clearing up at
 * the end; up to three more where most rows are blank. Throws HostError, or the signal's reason if it was aborted;
 * nothing has been written then.
 */
export function checkSheet(nameOrId: string, options: CheckOptions): Promise<CheckResult> {
  return runExcel(async (context) => {
    const head = await readHead(context, nameOrId, null);
    if (head.used === null) return resultOfEmptySheet(head.sheet);
    const result = await judgeSheet(head, options, (layout) => readPeople(context, head, layout, options));
    options.signal.throwIfAborted();
    if (result.checked?.highlighted !== true) return result;
    const { highlights } = result.checked;
    await replaceHighlights(context, head, highlights);
    return { ...result, drawn: highlights };
  }, options.step);
}
