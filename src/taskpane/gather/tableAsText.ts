import type { Gathered } from "../../gather/gatherFiles";
import { pastedText } from "../../grid/pastedText";
import { gatheredTable } from "../../text/gatheredTable";
import type { GatherTexts } from "../../text/gatherTexts";

/** The table of the offices as tab-separated text, to be pasted into a sheet. */
export function tableAsText(gathered: Gathered, words: GatherTexts): string {
  return gatheredTable(gathered, words)
    .map((row) => row.map(pastedText).join("\t"))
    .join("\n");
}
