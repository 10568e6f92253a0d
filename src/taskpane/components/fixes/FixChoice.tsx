import { makeStyles, Select } from "@fluentui/react-components";
import { choiceText } from "../../fixes/choiceText";
import { usePaneTools } from "../../paneContext";

// as wide as the pane, not as its longest choice
const useStyles = makeStyles({ select: { minWidth: 0 } });

interface Props {
  /** Accessible name. */
  label: string;
  rule: string;
  choices: readonly string[];
  /** null: leave the cell as it is. */
  chosen: string | null;
  onChoose: (choice: string | null) => void;
}

/** Chooses what a cell is to say, or to leave it as it is. */
export function FixChoice({ label, rule, choices, chosen, onChoose }: Props) {
  const { texts } = usePaneTools();
  return (
    <Select
      className={useStyles().select}
      aria-label={label}
      value={chosen === null ? "" : String(choices.indexOf(chosen))}
      onChange={(_, { value }) => {
        onChoose(value === "" ? null : (choices[Number(value)] ?? null));
      }}
    >
      <option value="">{texts.fixes.leave}</option>
      {choices.map((choice, place) => (
        <option key={choice} value={place}>
          {choiceText(rule, choice, place, texts)}
        </option>
      ))}
    </Select>
  );
}
