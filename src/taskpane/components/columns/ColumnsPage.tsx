import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { displacedText, memoryText, progressText, summaryText } from "../../columns/columnText";
import { readsOtherwise } from "../../columns/readsOtherwise";
import { usePaneTools } from "../../paneContext";
import { isBusy, type WorkState } from "../../paneState";
import { useStore } from "../../useStore";
import { FailureBar } from "../frame/FailureBar";
import { BackButton } from "../parts/BackButton";
import { PaneDialog } from "../parts/PaneDialog";
import { ColumnLists } from "./ColumnLists";
import { HeaderChooser } from "./HeaderChooser";

const useStyles = makeStyles({
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  memory: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  forget: { flexShrink: 0 },
  stale: {
    margin: 0,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** Which column of the chosen sheet is what, those in doubt first; each can be changed. */
export function ColumnsPage({ work }: { work: WorkState }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const state = useStore(pane.columns);
  const { preview, found, failure } = state;
  const busy = isBusy(work);
  const progress = progressText(state, texts);
  const memory = memoryText(state, texts);
  const displaced = displacedText(state, texts);
  const stale = preview !== null && work.outcome !== null && readsOtherwise(preview, work.outcome.result);
  const noRoster = preview?.sheetFindings.some(({ rule }) => rule === "no-roster") === true;
  const close = () => {
    pane.columns.setOpen(false);
  };
  return (
    <PaneDialog
      title={texts.columns.title}
      onClose={close}
      bar={
        <>
          {stale && (
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => {
                close();
                void pane.check();
              }}
            >
              {texts.pane.checkAgain}
            </Button>
          )}
          <BackButton onClick={close} />
        </>
      }
    >
      <div aria-live="polite" aria-busy={progress !== null}>
        <p className={styles.line}>{progress ?? (found === null ? "" : summaryText(found, texts))}</p>
        {displaced !== null && <p className={styles.line}>{displaced}</p>}
        {stale && <p className={styles.stale}>{texts.columns.checkAgain}</p>}
      </div>
      {memory !== null && (
        <div className={styles.memory}>
          <span className={styles.line}>{memory}</span>
          <Button className={styles.forget} disabledFocusable={busy} onClick={pane.columns.forget}>
            {texts.columns.forget}
          </Button>
        </div>
      )}
      {failure !== null && <FailureBar texts={texts} failure={failure} />}
      {progress === null && !busy && (preview === null || failure !== null) && (
        <div>
          <Button onClick={pane.columns.look}>{texts.columns.look}</Button>
        </div>
      )}
      {noRoster && (
        <p className={styles.line}>
          <strong>{texts.columns.noRoster.title}</strong> {texts.columns.noRoster.sentence}
        </p>
      )}
      {preview !== null && preview.headerOptions.length > 0 && (
        <HeaderChooser state={state} preview={preview} disabled={busy} />
      )}
      {preview !== null && preview.headed.length > 0 && <ColumnLists state={state} preview={preview} disabled={busy} />}
    </PaneDialog>
  );
}
