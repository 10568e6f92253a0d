import { Button, makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useEffect, type RefObject } from "react";
import { usePaneTools } from "../../paneContext";
import { focusSubmit } from "../parts/focusSubmit";
import { isBusy, type WorkState } from "../../paneState";
import { CheckProgress } from "./CheckProgress";
import { SheetSelect } from "./SheetSelect";

const useStyles = makeStyles({
  form: { position: "relative", display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
  // on the line of the label of the sheets
  guide: { position: "absolute", top: "-2px", right: 0, minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  state: WorkState;
  form: RefObject<HTMLFormElement | null>;
  /** Called beside the check itself. */
  onCheck: () => void;
}

/** What to check and how, and the button that does it. Buttons that must wait keep the focus. */
export function CheckForm({ state, form, onCheck }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { desk } = state;
  const waits = isBusy(state) || desk.chosen === null;
  const checking = state.kind === "checking";

  useEffect(() => {
    // "Hủy" had the focus and is gone
    if (!checking && document.activeElement === document.body) focusSubmit(form);
  }, [checking, form]);

  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onCheck();
        void pane.check();
      }}
    >
      <SheetSelect desk={desk} disabled={checking} />
      <Button
        appearance="subtle"
        size="small"
        className={styles.guide}
        onClick={() => {
          pane.guide.open(null);
        }}
      >
        {texts.pane.guide}
      </Button>
      <Switch
        className={styles.switch}
        label={texts.pane.highlightToDos}
        checked={desk.highlightToDos}
        disabled={checking}
        onChange={(_, { checked }) => {
          pane.setHighlightToDos(checked);
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={waits}>
          {texts.pane.check}
        </Button>
        <Button
          appearance="subtle"
          disabledFocusable={waits}
          onClick={() => {
            void pane.clearHighlights();
          }}
        >
          {texts.pane.clearHighlights}
        </Button>
      </div>
      {checking && <CheckProgress rowsDone={state.rowsDone} rowsInAll={state.rowsInAll} overdue={state.overdue} />}
    </form>
  );
}
