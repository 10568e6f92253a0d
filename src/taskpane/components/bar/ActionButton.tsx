import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { BarAction } from "../../bar/barOf";
import { usePaneTools } from "../../paneContext";
import { chooseSheet } from "../check/SheetSelect";

// two of them stand side by side in 320 px
const useStyles = makeStyles({
  button: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
  // begins where the words below it do
  words: {
    minHeight: "24px",
    padding: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
  },
});

interface Props {
  action: BarAction;
  /** The next step, another one, or one of a list that is pressed by its name. */
  look?: "primary" | "secondary" | "words";
  /** It must wait: it keeps the focus and does nothing. */
  waits: boolean;
  /** Cells that can be put right at once, for the name of the button that does it. */
  safeFixes: number;
  /** Id of the words that say why it waits. */
  why?: string | undefined;
}

/** A button of the bar: what it is called, and what it does. */
export function ActionButton({ action, look = "secondary", waits, safeFixes, why }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const names: Readonly<Record<BarAction, string>> = {
    check: texts.pane.check,
    checkAgain: texts.pane.checkAgain,
    chooseSheet: texts.pane.chooseSheet,
    chooseColumns: texts.columns.open,
    fixSafe: texts.fixes.fixSafe(numbers.count(safeFixes)),
    supplement: texts.pane.writeSupplement,
    report: texts.pane.writeReport,
    send: texts.send.makeCopy,
    email: texts.send.writeLetter,
  };
  const actions: Readonly<Record<BarAction, () => unknown>> = {
    check: pane.check,
    checkAgain: pane.check,
    chooseSheet,
    chooseColumns: () => {
      pane.columns.setOpen(true);
    },
    fixSafe: () => pane.fixes.propose({ kind: "safe" }),
    supplement: () => pane.writeSupplement(),
    report: () => pane.writeReport(),
    send: pane.sendReport,
    email: pane.letter.open,
  };
  return (
    <Button
      className={mergeClasses(styles.button, look === "words" && styles.words)}
      appearance={look === "words" ? "transparent" : look}
      disabledFocusable={waits}
      aria-describedby={why}
      onClick={() => {
        void actions[action]();
      }}
    >
      {names[action]}
    </Button>
  );
}
