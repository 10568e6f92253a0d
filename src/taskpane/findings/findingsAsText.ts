import { breathe } from "../../excel/host/breathe";
import { cellAddress } from "../../grid/address";
import type { FindingList } from "../../rules/findingList";
import { ruleTextFor } from "../../text/ruleTextFor";
import type { Texts } from "../../text/texts";

/** Findings made into text in one go before the pane may breathe. */
const FINDINGS_AT_ONCE = 2000;

/**
 * Findings as tab-separated text to paste into an email: a heading line, then cell, severity, rule id and sentence, one line
 * for each cell (design §9). Neither names nor ID numbers stand in it. `lines` does not count the heading.
 * @param shown indexes of those wanted; null: all
 */
export async function findingsAsText(
  findings: Pick<FindingList, "length" | "at">,
  texts: Texts,
  shown: Int32Array | null,
): Promise<{ text: string; lines: number }> {
  const lines = [texts.pane.copyHeadings.join("\t")];
  for (let place = 0; place < (shown?.length ?? findings.length); place++) {
    if (place > 0 && place % FINDINGS_AT_ONCE === 0) await breathe();
    const { rule, severity, cells, params } = findings.at(shown?.[place] ?? place);
    const rest = `${texts.severities[severity]}\t${rule}\t${ruleTextFor(texts, rule).sentence(params)}`;
    for (const { row, column } of cells) lines.push(`${cellAddress(row, column)}\t${rest}`);
  }
  return { text: lines.join("\n"), lines: lines.length - 1 };
}
