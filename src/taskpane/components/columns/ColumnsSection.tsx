import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { readsOtherwise } from "../../columns/readsOtherwise";
import { displacedText, memoryText, progressText, summaryText } from "../../columns/columnText";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy, type WorkState } from "../../paneState";
import { ColumnChoosers } from "./ColumnChoosers";
import { FailureBar } from "../frame/FailureBar";
import { DisclosureHeading } from "../parts/DisclosureHeading";
import { HiddenText } from "../parts/HiddenText";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", alignItems: "stretch", minWidth: 0 },
  body: { marginTop: tokens.spacingVerticalS },
  look: { alignSelf: "start" },
  name: { fontWeight: tokens.fontWeightSemibold },
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

/** Which column of the chosen sheet is what: one line where all is certain, to be opened and changed. */
export function ColumnsSection({ work }: { work: WorkState }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const body = useId();
  const state = useStore(pane.columns);
  const { preview, open } = state;
  const busy = isBusy(work);
  if (state.sheetId === null) return null;

  const summary = state.found === null ? null : summaryText(state.found, texts);
  const progress = progressText(state, texts);
  const memory = memoryText(state, texts);
  const displaced = displacedText(state, texts);
  const stale = preview !== null && work.outcome !== null && readsOtherwise(preview, work.outcome.result);
  return (
    <section className={styles.section} aria-label={texts.columns.title} aria-busy={progress !== null}>
      {summary !== null && (
        <DisclosureHeading level={2} flush open={open} controls={body} onToggle={pane.columns.setOpen}>
          {/* the blank keeps the two apart in the button's name */}
          <span className={styles.name}>{texts.columns.title}</span> <span>{summary}</span>
        </DisclosureHeading>
      )}
      <div aria-live="polite">
        {progress !== null && <p className={styles.line}>{progress}</p>}
        {progress === null && summary !== null && <HiddenText>{summary}</HiddenText>}
        {displaced !== null && <p className={styles.line}>{displaced}</p>}
        {stale && <p className={styles.stale}>{texts.columns.checkAgain}</p>}
      </div>
      {memory !== null && (
        <div className={mergeClasses(styles.line, styles.memory)}>
          <span>{memory}</span>
          <Button
            className={styles.forget}
            disabledFocusable={busy}
            onClick={() => {
              pane.columns.forget();
            }}
          >
            {texts.columns.forget}
          </Button>
        </div>
      )}
      {state.failure !== null && <FailureBar texts={texts} failure={state.failure} />}
      {progress === null && !busy && (summary === null || state.failure !== null) && (
        <Button
          className={styles.look}
          onClick={() => {
            pane.columns.look();
          }}
        >
          {texts.columns.look}
        </Button>
      )}
      <div id={body}>
        {open && preview !== null && (
          <div className={styles.body}>
            <ColumnChoosers state={state} preview={preview} disabled={busy} />
          </div>
        )}
      </div>
    </section>
  );
}
