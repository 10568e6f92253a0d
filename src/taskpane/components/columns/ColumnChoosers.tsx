import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useChooserStyles, type ChooserProps } from "./chooser";
import { ColumnChooser } from "./ColumnChooser";
import { HeaderChooser } from "./HeaderChooser";

const useStyles = makeStyles({
  choosers: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  noRoster: { margin: 0, overflowWrap: "anywhere" },
});

/** The header and the column of every field, those that want to be looked at first. */
export function ColumnChoosers({ state, preview, disabled }: ChooserProps) {
  const styles = useStyles();
  const chooser = useChooserStyles();
  const { texts } = usePaneTools();
  const own = preview.sheetFindings.find(({ rule }) => rule === "own-sheet");
  const noRoster = own !== undefined || preview.sheetFindings.some(({ rule }) => rule === "no-roster");
  const { title, sentence } = own === undefined ? texts.columns.noRoster : texts.sheetFindings["own-sheet"](own.params);
  return (
    <div className={styles.choosers}>
      {noRoster && (
        <p className={styles.noRoster}>
          <strong>{title}</strong> {sentence}
        </p>
      )}
      {preview.headerOptions.length > 0 && <HeaderChooser state={state} preview={preview} disabled={disabled} />}
      {preview.headed.length > 0 && (
        <ul className={chooser.list}>
          {state.order.map((field) => (
            <ColumnChooser key={field} field={field} state={state} preview={preview} disabled={disabled} />
          ))}
        </ul>
      )}
    </div>
  );
}
