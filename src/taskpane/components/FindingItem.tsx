import type { Roster } from "../../roster/roster";
import type { Finding } from "../../rules/finding";
import { ruleTextFor } from "../../text/ruleTextFor";
import { usePaneTools } from "../paneContext";
import { CellItem } from "./CellItem";
import { FixOneButton } from "./FixOneButton";
import { HiddenText } from "./HiddenText";
import { PersonWords } from "./PersonWords";
import { nameOf } from "../../roster/nameOf";

interface Props {
  finding: Finding;
  /** Its place in the list of all findings. */
  index: number;
  roster: Roster;
}

/**
 * One finding: its cell, who it is about and what it says. A sentence that is the same for the whole group stands at its head; then
 * the unit is of more use to the eye here.
 */
export function FindingItem({ finding, index, roster }: Props) {
  const { texts } = usePaneTools();
  const { rule, person, cells, params } = finding;
  const { sentence } = ruleTextFor(texts, rule);
  const said = sentence(params);
  const own = said !== sentence({});
  const unit = roster.units[roster.unit[person] ?? -1] ?? "";
  return (
    <CellItem cells={cells} action={<FixOneButton finding={finding} index={index} />}>
      <PersonWords name={nameOf(roster, person)} words={own ? said : unit} /> {!own && <HiddenText>{said}</HiddenText>}
    </CellItem>
  );
}
