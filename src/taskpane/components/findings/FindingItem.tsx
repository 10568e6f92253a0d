import { nameOf } from "../../../roster/nameOf";
import type { Roster } from "../../../roster/roster";
import { unitNameOf } from "../../../roster/unitNameOf";
import type { Finding } from "../../../rules/finding";
import { ruleTextFor } from "../../../text/ruleTextFor";
import { stayingInPane } from "../parts/stayingInPane";
import { usePaneTools } from "../../paneContext";
import { CellItem } from "../parts/CellItem";
import { FixChoices } from "../fixes/FixChoices";
import { HiddenRow } from "./HiddenRow";
import { HiddenText } from "../parts/HiddenText";

interface Props {
  finding: Finding;
  /** Its place in the list of all findings. */
  index: number;
  roster: Roster;
  /** Whether the user is at this one. */
  current: boolean;
}

/**
 * One finding: who it is about, its cell, and what it says. A sentence that is the same for the whole group stands at
 * its head; then the unit is of more use to the eye here. Where the user is at it, it shows how it can be put right.
 */
export function FindingItem({ finding, index, roster, current }: Props) {
  const { pane, texts } = usePaneTools();
  const { rule, person, cells, params } = finding;
  const { sentence } = ruleTextFor(texts, rule);
  const said = sentence(params);
  const own = said !== sentence({});
  return (
    <>
      <CellItem
        name={nameOf(roster, person)}
        // the cell follows it in the same line
        words={own ? said.replace(/\.$/u, "") : unitNameOf(roster, person)}
        cells={cells}
        current={current}
        onSelect={(cell) => {
          void stayingInPane(pane.findings.getState().staysInPane, () => pane.findings.choose(index, cell));
        }}
      >
        {!own && <HiddenText>{said}</HiddenText>}
      </CellItem>
      {current && <HiddenRow />}
      {current && <FixChoices index={index} rule={rule} />}
    </>
  );
}
