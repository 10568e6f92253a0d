import { breathe } from "../../excel/host/breathe";
import { cellAddress } from "../../grid/address";
import { pastedText } from "../../grid/pastedText";
import { nameOf } from "../../roster/nameOf";
import type { Roster } from "../../roster/roster";
import { unitNameOf } from "../../roster/unitNameOf";
import type { FindingList } from "../../rules/findingList";
import { ruleTextFor } from "../../text/ruleTextFor";
import type { Texts } from "../../text/texts";

/** Findings made into text in one go before the pane may breathe. */
const FINDINGS_AT_ONCE = 2000;

/**
 * Findings as tab-separated text to paste into an email: a heading line, then cell, name, unit, severity, the rule's
 * name and its sentence, one line for each cell (design §9). No ID number stands in it. `lines` does not count the
 * heading.
 * @param shown indexes of those wanted; null: all
 */
export async function findingsAsText(
  { findings, roster }: { findings: Pick<FindingList, "length" | "at">; roster: Roster },
  texts: Texts,
  shown: Int32Array | null,
): Promise<{ text: string; lines: number }> {
  const lines = [texts.pane.copyHeadings.join("\t")];
  for (let place = 0; place < (shown?.length ?? findings.length); place++) {
    if (place > 0 && place % FINDINGS_AT_ONCE === 0) await breathe();
    const { rule, person, severity, cells, params } = findings.at(shown?.[place] ?? place);
    const { name, sentence } = ruleTextFor(texts, rule);
    const who = [nameOf(roster, person), unitNameOf(roster, person)].map(pastedText);
    const rest = [...who, texts.severities[severity], name, sentence(params)].join("\t");
    for (const { row, column } of cells) lines.push(`${cellAddress(row, column)}\t${rest}`);
  }
  return { text: lines.join("\n"), lines: lines.length - 1 };
}
