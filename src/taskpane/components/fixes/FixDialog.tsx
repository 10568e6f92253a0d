import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { columnLetters } from "../../../grid/address";
import { nameOf } from "../../../roster/nameOf";
import type { Roster } from "../../../roster/roster";
import { cellKey } from "../../../rules/cellsNow";
import type { FixPreview } from "../../../rules/planFixes";
import { chosenFixes, columnsOf, plainFixes, type FixAnswers } from "../../fixes/chosenFixes";
import { usePaneTools } from "../../paneContext";
import { FixDecisions } from "./FixDecisions";
import { FixLeftOut } from "./FixLeftOut";
import { FixTable } from "./FixTable";
import { PaneDialog } from "../parts/PaneDialog";
import { Waiting } from "../parts/Waiting";
import { useFixesWait } from "./useFixesWait";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
});

interface Props {
  preview: FixPreview;
  /** Null: nobody was found. */
  roster: Roster | null;
}

/** The name of who stands in a row (from 0), "" where nobody does. */
function nameAt(roster: Roster | null, row: number): string {
  const person = roster?.row.subarray(0, roster.count).indexOf(row) ?? -1;
  return roster === null || person < 0 ? "" : nameOf(roster, person);
}

/** What would be written, to be confirmed or dropped. */
export function FixDialog({ preview, roster }: Props) {
  const columns = Object.values(roster?.layout.columns ?? {});
  /** The heading of a column (from 0), "" where it has none. */
  const headingOf = (column: number) => columns.find(({ index }) => index === column)?.heading ?? "";
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const [answers, setAnswers] = useState<FixAnswers>({ column: null, texts: new Map() });
  const waits = useFixesWait();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = chosenFixes(preview, answers).filter((fix) => !leftOut.has(cellKey(fix)));
  const shown = plainFixes(preview, answers);
  const nothing = preview.fixes.length + preview.decisions.length === 0;

  return (
    <PaneDialog
      title={texts.fixes.title}
      onClose={pane.fixes.close}
      bar={
        <>
          <Button
            appearance="primary"
            disabledFocusable={waits !== "" || chosen.length === 0}
            onClick={() => {
              void pane.fixes.write(chosen);
            }}
          >
            {texts.fixes.write(numbers.count(chosen.length))}
          </Button>
          <Button onClick={pane.fixes.close}>{texts.pane.cancel}</Button>
        </>
      }
    >
      <Waiting why={waits} />
      <p className={styles.about}>{nothing ? texts.fixes.nothingToFix : texts.fixes.about}</p>
      <ColumnChoice preview={preview} answers={answers} headingOf={headingOf} onChange={setAnswers} />
      {shown.length > 0 && (
        <FixTable
          fixes={shown}
          nameAt={(row) => nameAt(roster, row)}
          leftOut={leftOut}
          onTake={(cell, taken) => {
            const next = new Set(leftOut);
            if (taken) next.delete(cell);
            else next.add(cell);
            setLeftOut(next);
          }}
        />
      )}
      <FixDecisions
        decisions={preview.decisions}
        answers={answers.texts}
        onAnswers={(given) => {
          setAnswers({ ...answers, texts: given });
        }}
      />
      <FixLeftOut preview={preview} />
    </PaneDialog>
  );
}

interface ColumnChoiceProps {
  preview: FixPreview;
  headingOf: (column: number) => string;
  answers: FixAnswers;
  onChange: (answers: FixAnswers) => void;
}

/** All columns or one, where several would be written to: old fonts are put right as the user confirms them (design §4). */
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
