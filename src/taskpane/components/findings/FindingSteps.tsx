import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular, SearchRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { cellAddress } from "../../../grid/address";
import type { FindingList } from "../../../rules/findingList";
import type { FindingsState } from "../../findings/findingsState";
import { placeAmong } from "../../findings/placeAmong";
import { stayingInPane } from "../parts/stayingInPane";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  steps: {
    position: "sticky",
    // the content scrolls under its own padding
    top: `calc(-1 * ${tokens.spacingVerticalS})`,
    zIndex: 2,
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  searching: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    color: tokens.colorNeutralForeground2BrandSelected,
  },
  at: { flexGrow: 1, minWidth: 0, fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
});

interface Props {
  list: FindingsState;
  findings: FindingList;
  /** Whether the finer filter is shown. */
  searching: boolean;
  onSearch: () => void;
}

/**
 * Goes from finding to finding, by buttons or F8 and Shift+F8, and says at which one the user is; and the way to a
 * finer filter.
 */
export function FindingSteps({ list, findings, searching, onSearch }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { shown, current } = list;
  const count = shown?.length ?? findings.length;
  const place = placeAmong(shown, current ?? undefined, 0, count);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // not while a page lies over the list
      if (event.key !== "F8" || document.querySelector("dialog[open]") !== null) return;
      event.preventDefault();
      const { staysInPane } = pane.findings.getState();
      void stayingInPane(staysInPane, () => pane.findings.step(event.shiftKey ? -1 : 1, true));
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [pane]);

  const step = (by: 1 | -1, end: string) => (
    <Button
      size="small"
      appearance="subtle"
      icon={by === 1 ? <ArrowDownRegular /> : <ArrowUpRegular />}
      aria-label={by === 1 ? texts.findings.next : texts.findings.previous}
      aria-keyshortcuts={by === 1 ? "F8" : "Shift+F8"}
      title={pane.findings.canStep(by) ? texts.findings.staysHint : end}
      disabledFocusable={!pane.findings.canStep(by)}
      onClick={() => {
        void stayingInPane(list.staysInPane, () => pane.findings.step(by, false));
      }}
    />
  );
  const [cell] = place === null || current === null ? [] : findings.cellsAt(current);
  return (
    <div role="group" aria-label={texts.findings.steps} className={styles.steps}>
      <span aria-live="polite" className={styles.at}>
        {place === null || cell === undefined
          ? texts.findings.atNone
          : texts.findings.at(numbers.count(place + 1), numbers.count(count), cellAddress(cell.row, cell.column))}
      </span>
      <Button
        size="small"
        appearance="subtle"
        className={mergeClasses(searching && styles.searching)}
        icon={<SearchRegular />}
        aria-label={texts.findings.filter}
        aria-expanded={searching}
        onClick={onSearch}
      />
      {step(-1, texts.pane.atStart)}
      {step(1, texts.pane.atEnd)}
    </div>
  );
}
