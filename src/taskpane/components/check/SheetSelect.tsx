import { makeStyles, Select } from "@fluentui/react-components";
import type { SheetOffer } from "../../../excel/check/listSheets";
import { usePaneTools } from "../../paneContext";
import type { Desk } from "../../paneState";

// as wide as there is room, not as its longest sheet name
const useStyles = makeStyles({ select: { flex: "1 1 0", minWidth: 0 } });

/** Of the one element that chooses sheets. */
const ID = "sheet";

/** Turns the user to the choice of sheets, unfolded where the browser can. */
export function chooseSheet(): void {
  const select = document.getElementById(ID);
  if (!(select instanceof HTMLSelectElement)) return;
  select.focus();
  if ("showPicker" in select) select.showPicker();
}

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
    <Select
      id={ID}
      root={{ className: styles.select }}
      aria-label={texts.pane.sheet}
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
  );
}
