import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { SheetOffer } from "../../../excel/check/listSheets";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";

// as wide as the pane, not as its longest sheet name
const useStyles = makeStyles({ select: { minWidth: 0 } });

/** The sheets to choose from, those with a list first; they are listed anew whenever the user turns to them. */
export function SheetSelect({ desk, disabled }: { desk: Desk; disabled: boolean }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const refresh = () => {
    void pane.refreshSheets();
  };
  const options = (sheets: readonly SheetOffer[]) =>
    sheets.map(({ id, name, hidden }) => (
      <option key={id} value={name} data-id={id}>
        {hidden ? texts.pane.hiddenSheet(name) : name}
      </option>
    ));
  const withRoster = desk.sheets.filter(({ looksLikeRoster }) => looksLikeRoster);
  const others = desk.sheets.filter(({ looksLikeRoster }) => !looksLikeRoster);
  return (
    <Field label={texts.pane.sheet}>
      <Select
        className={styles.select}
        value={desk.sheets.find(({ id }) => id === desk.chosen)?.name ?? ""}
        disabled={disabled}
        onFocus={refresh}
        onMouseDown={refresh}
        onChange={({ target }) => {
          const { id } = target.selectedOptions[0]?.dataset ?? {};
          if (id !== undefined) pane.choose(id);
        }}
      >
        {withRoster.length > 0 && <optgroup label={texts.pane.sheetsWithRoster}>{options(withRoster)}</optgroup>}
        {others.length > 0 && <optgroup label={texts.pane.otherSheets}>{options(others)}</optgroup>}
      </Select>
    </Field>
  );
}
