import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import { columnLetters } from "../../grid/address";
import type { FixPreview } from "../../excel/proposeFixes";
import { chosenFixes, columnsOf, plainFixes, type FixAnswers } from "../fixes/chosenFixes";
import { usePaneTools } from "../paneContext";
import { FixDecisions } from "./FixDecisions";
import { FixLeftOut } from "./FixLeftOut";
import { FixTable } from "./FixTable";

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(36rem, 100vw)",
    maxWidth: "100vw",
    height: "100vh",
    maxHeight: "100vh",
    margin: "0 auto",
    padding: 0,
    border: "none",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    "::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  page: { display: "flex", flexDirection: "column", height: "100%" },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, outline: "none" },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
  bar: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  preview: FixPreview;
  /** The heading of a column (from 0), "" where it has none. */
  headingOf: (column: number) => string;
}

/**
 * What would be written, to be confirmed or dropped. The browser's own modal dialog: it keeps the focus inside, closes with Esc and gives
 * the focus back to where it was.
 */
export function FixDialog({ preview, headingOf }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = useId();
  const [answers, setAnswers] = useState<FixAnswers>({ column: null, texts: new Map() });
  const chosen = chosenFixes(preview, answers);
  const shown = plainFixes(preview, answers);
  const nothing = preview.fixes.length + preview.decisions.length === 0;

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // to be read from the top, and nothing to be changed by a key that was meant for the pane
    heading.current?.focus();
    // On the web office.js takes Esc for itself, to leave the pane, and the browser never hears of it.
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      pane.fixes.close();
    };
    element?.addEventListener("keydown", onKey);
    return () => {
      element?.removeEventListener("keydown", onKey);
      // closed before it is taken away: else the focus would not go back
      element?.close();
    };
  }, [pane]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        pane.fixes.close();
      }}
    >
      <div className={styles.page}>
        <div className={styles.content}>
          <h2 ref={heading} id={title} className={styles.title} tabIndex={-1}>
            {texts.fixes.title}
          </h2>
          <p className={styles.about}>{nothing ? texts.fixes.nothingToFix : texts.fixes.about}</p>
          <ColumnChoice preview={preview} answers={answers} headingOf={headingOf} onChange={setAnswers} />
          {shown.length > 0 && <FixTable fixes={shown} />}
          <FixDecisions
            decisions={preview.decisions}
            answers={answers.texts}
            onAnswers={(given) => {
              setAnswers({ ...answers, texts: given });
            }}
          />
          <FixLeftOut preview={preview} />
        </div>
        <footer className={styles.bar}>
          <Button
            appearance="primary"
            disabledFocusable={chosen.length === 0}
            onClick={() => {
              void pane.fixes.write(chosen);
            }}
          >
            {texts.fixes.write(numbers.count(chosen.length))}
          </Button>
          <Button
            onClick={() => {
              pane.fixes.close();
            }}
          >
            {texts.pane.cancel}
          </Button>
        </footer>
      </div>
    </dialog>
  );
}

interface ColumnChoiceProps extends Props {
  answers: FixAnswers;
  onChange: (answers: FixAnswers) => void;
}

/** All columns or one, where several would be written to: old fonts are put right as the user confirms them (issue 4, item 4). */
function ColumnChoice({ preview, answers, headingOf, onChange }: ColumnChoiceProps) {
  const { texts } = usePaneTools();
  const styles = useStyles();
  const columns = columnsOf(preview.fixes);
  if (columns.length < 2) return null;
  return (
    <Field label={texts.fixes.column}>
      <Select
        className={styles.select}
        value={answers.column === null ? "" : String(answers.column)}
        onChange={(_, { value }) => {
          onChange({ ...answers, column: value === "" ? null : Number(value) });
        }}
      >
        <option value="">{texts.fixes.allColumns}</option>
        {columns.map((column) => (
          <option key={column} value={column}>
            {texts.fixes.columnNamed(columnLetters(column), headingOf(column))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
