import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { isBusy, type WorkState } from "../../paneState";
import { focusAnswer } from "../parts/focusAnswer";

const useStyles = makeStyles({
  place: { display: "grid", gap: tokens.spacingVerticalS, ":empty": { display: "none" } },
  line: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  question: {
    display: "grid",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/**
 * Shows only the rows with findings, or all again; says how many rows are hidden, and asks before it works beside the
 * user's own filter.
 */
export function HiddenRows({ work }: { work: WorkState }) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { hidden, outdated, asking } = useStore(pane.hiddenRows);
  const buttons = useRef<HTMLDivElement>(null);
  const focusMain = () => buttons.current?.querySelector("button")?.focus();
  const { desk, outcome } = work;
  const found =
    outcome !== null && outcome.result.sheetId === desk.chosen && (outcome.result.checked?.findings.length ?? 0) > 0;
  const busy = isBusy(work);
  const { hiddenRows } = texts;
  return (
    <div className={styles.place}>
      {hidden > 0 && <p className={styles.line}>{hiddenRows.hidden(numbers.count(hidden))}</p>}
      {hidden > 0 && outdated && found && <p className={styles.line}>{hiddenRows.outdated}</p>}
      {hidden > 0 && (
        <div ref={buttons} className={styles.buttons}>
          <Button
            disabledFocusable={busy}
            onClick={() => {
              void pane.hiddenRows.showAll();
            }}
          >
            {hiddenRows.showAll}
          </Button>
          {outdated && found && (
            <Button
              disabledFocusable={busy}
              onClick={() => {
                focusMain();
                void pane.hiddenRows.hideRowsWithoutFindings(false);
              }}
            >
              {hiddenRows.again}
            </Button>
          )}
        </div>
      )}
      {asking && (
        <FilterQuestion
          onAnswer={(yes) => {
            focusMain();
            if (yes) void pane.hiddenRows.hideRowsWithoutFindings(true);
            else pane.hiddenRows.decline();
          }}
        />
      )}
    </div>
  );
}

/** The user's own filter is on: is that to be kept, and rows hidden beside it? */
function FilterQuestion({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const { title, sentence } = texts.hiddenRows.besideFilter;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} aria-describedby={`${id}-why`} className={styles.question}>
      <strong id={id}>{title}</strong>
      <span id={`${id}-why`}>{sentence}</span>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            onAnswer(true);
          }}
        >
          {texts.hiddenRows.hideBeside}
        </Button>
        <Button
          // not the one that changes something
          ref={focusAnswer}
          onClick={() => {
            onAnswer(false);
          }}
        >
          {texts.hiddenRows.leave}
        </Button>
      </div>
    </div>
  );
}
