import type { FormerSheet } from "../formerSheet";
import type { SheetDraft } from "../sheetDraft";
import { textOf } from "./readBlanks";
import type { ReportFacts } from "./reportFacts";
import type { ReportWords } from "./reportWords";

/** By which the line is found when the sheet is planned again. For ever. */
const COMPARED = "compared";

/** What stands in the line on the sheet; "" where there is none. */
function formerLine({ cells, names }: FormerSheet): string {
  const block = names.get(COMPARED)?.block ?? null;
  return block === null ? "" : textOf(cells[block.top]);
}

/** A line that says what changed since an earlier list, where that is wished. */
export function addCompared(
  draft: SheetDraft,
  { compared }: Pick<ReportFacts, "compared">,
  former: FormerSheet,
  words: ReportWords,
): void {
  const line = compared === undefined ? formerLine(former) : compared === null ? "" : words.compared(compared);
  if (line === "") return;
  draft.line(line, "note");
  draft.name(COMPARED);
}
