import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext, useId } from "react";
import { cellAddress } from "../../../grid/address";
import type { FixPreview } from "../../../rules/planFixes";
import { cellKey } from "../../../rules/cellsNow";
import { chosenFixes } from "../../fixes/chosenFixes";
import { choiceText } from "../../fixes/choiceText";
import { usePaneTools } from "../../paneContext";
import { isBusy } from "../../paneState";
import { useStore } from "../../useStore";
import { deafen } from "../parts/deafen";
import { TabStop } from "../parts/tabStop";
import { ShownValue } from "./ShownValue";
import { useFixesWait } from "./useFixesWait";

const useStyles = makeStyles({
  choices: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    overflowWrap: "anywhere",
  },
  choice: { minWidth: 0 },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * In the row of the finding the user is at: what can be written into its cell, a press for each. Not there before the
 * cell was read.
 */
export function FixChoices({ index, rule }: { index: number; rule: string }) {
  const styles = useStyles();
  const { pane } = usePaneTools();
  const { offered } = useStore(pane.fixes);
  const state = useStore(pane);
  const waits = useFixesWait();
  const why = useId();
  if (offered === null || offered.index !== index) return null;
  // of another check: its rows may have moved
  if (!("outcome" in state) || state.outcome?.result !== offered.result) return null;
  return (
    <div className={styles.choices}>
      <Choices
        preview={offered.preview}
        rule={rule}
        busy={isBusy(state) || waits !== ""}
        why={waits === "" ? undefined : why}
      />
      {waits !== "" && (
        <span id={why} className={styles.quiet}>
          {waits}
        </span>
      )}
    </div>
  );
}

interface Props {
  preview: FixPreview;
  rule: string;
  busy: boolean;
  /** Id of the words that say why they wait; undefined: they do not. */
  why: string | undefined;
}

function Choices({ preview, rule, busy, why }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const tabIndex = useContext(TabStop);
  const [decision] = preview.decisions;
  const [fix] = preview.fixes;
  if (decision !== undefined)
    return (
      <div
        role="group"
        aria-label={texts.fixes.decide(cellAddress(decision.row, decision.column))}
        className={styles.choices}
      >
        {decision.choices.map((choice, place) => {
          const written = chosenFixes(preview, { column: null, texts: new Map([[cellKey(decision), choice]]) });
          return (
            <Button
              key={choice}
              size="small"
              className={styles.choice}
              tabIndex={tabIndex}
              disabledFocusable={busy || written.length === 0}
              aria-describedby={why}
              title={written.length === 0 ? texts.fixes.cannot : undefined}
              onClick={({ currentTarget }) => {
                leaveTo(currentTarget);
                void pane.fixes.writeOffered(written);
              }}
            >
              {choiceText(rule, choice, place, texts)}
            </Button>
          );
        })}
      </div>
    );
  if (fix !== undefined)
    return (
      <>
        <span>
          <ShownValue cell={fix.before} /> → <ShownValue cell={fix.after} />
        </span>
        <Button
          size="small"
          tabIndex={tabIndex}
          disabledFocusable={busy}
          aria-describedby={why}
          aria-label={texts.fixes.fixCell(cellAddress(fix.row, fix.column))}
          onClick={({ currentTarget }) => {
            leaveTo(currentTarget);
            void pane.fixes.writeOffered([fix]);
          }}
        >
          {texts.fixes.fixOne}
        </Button>
      </>
    );
  return <span className={styles.quiet}>{whyNot(preview, texts.fixes)}</span>;
}

/**
 * What was pressed goes at once: the focus to its row, where the next finding will be, and no second click to what
 * takes its place.
 */
function leaveTo(pressed: HTMLElement): void {
  pressed.closest("[data-index]")?.querySelector("button")?.focus();
  deafen();
}

/** Why nothing can be written into the one cell of a preview. */
function whyNot(
  { formulas, settled, moved, merged }: FixPreview,
  words: ReturnType<typeof usePaneTools>["texts"]["fixes"],
): string {
  if (formulas.length > 0) return words.formulaCells;
  if (settled.length > 0) return words.settledCells;
  if (moved.length > 0) return words.movedCells;
  return merged.length > 0 ? words.mergedCells : words.cannot;
}
