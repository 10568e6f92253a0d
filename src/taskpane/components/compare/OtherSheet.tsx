import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CompareTexts } from "../../../text/compareTexts";
import { usePaneTools } from "../../paneContext";
import type { WorkState } from "../../paneState";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  select: { minWidth: 0, width: "100%" },
  button: { justifySelf: "start" },
});

interface Props {
  words: CompareTexts;
  state: WorkState;
  onCompare: (sheet: { sheetId: string; name: string }) => void;
}

/**
 * The other sheets of the workbook, those with a list first; those that the add-in wrote are none of them. Nothing
 * where there is no other.
 */
export function OtherSheet({ words, state: { desk, outcome }, onCompare }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const [wanted, setWanted] = useState<string | null>(null);
  const others = desk.sheets.filter(({ id, ours }) => !ours && id !== (outcome?.result.sheetId ?? desk.chosen));
  const chosen = others.find(({ id }) => id === wanted) ?? others[0];
  if (chosen === undefined) return null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCompare({ sheetId: chosen.id, name: chosen.name });
      }}
    >
      <Field label={words.sheet}>
        <Select
          className={styles.select}
          value={chosen.id}
          onFocus={() => void pane.refreshSheets()}
          onChange={(_, { value }) => {
            setWanted(value);
          }}
        >
          {others.map(({ id, name, hidden }) => (
            <option key={id} value={id}>
              {hidden ? texts.pane.hiddenSheet(name) : name}
            </option>
          ))}
        </Select>
      </Field>
      <Button type="submit" className={styles.button}>
        {words.compareSheet}
      </Button>
    </form>
  );
}
