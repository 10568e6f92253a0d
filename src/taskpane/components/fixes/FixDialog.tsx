import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { columnLetters } from "../../../grid/address";
import { nameOf } from "../../../roster/nameOf";
import { cellKey } from "../../../rules/cellsNow";
import type { FixPreview } from "../../../rules/planFixes";
import { chosenFixes, columnsOf, plainFixes } from "../../fixes/chosenFixes";
import type { OpenPreview } from "../../fixes/fixesState";
import { goneColumns } from "../../fixes/goneColumns";
import { recallAnswers, type PreviewNames } from "../../fixes/recallAnswers";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { FixDecisions } from "./FixDecisions";
import { FixLapsed } from "./FixLapsed";
import { FixLeftOut } from "./FixLeftOut";
import { FixTable } from "./FixTable";
import { PaneDialog } from "../parts/PaneDialog";
import { Waiting } from "../parts/Waiting";
import { useFixesWait } from "./useFixesWait";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0 },
});

/**
 * The headings of columns and the names of who stands in rows, in the check that a preview was made of: what was
 * checked along since may have other people in those rows.
 */
function namesOf({ result }: OpenPreview): PreviewNames {
  const roster = result.checked?.roster;
  const columns = Object.values(roster?.layout.columns ?? {});
  return {
    headingOf: (column) => columns.find(({ index }) => index === column)?.heading ?? "",
    nameAt: (row) => {
      const person = roster?.row.subarray(0, roster.count).indexOf(row) ?? -1;
      return roster === undefined || person < 0 ? "" : nameOf(roster, person);
    },
  };
}

/** What would be written, to be confirmed or dropped. What is decided is kept for the next time. */
export function FixDialog({ open }: { open: OpenPreview }) {
  const { headingOf, nameAt } = namesOf(open);
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const { preview } = open;
  const { answers: kept } = useStore(pane.fixes);
  const [recalled] = useState(() => recallAnswers(open, kept, { headingOf, nameAt }));
  const [answers, setAnswers] = useState(recalled.answers);
  const wait = useFixesWait();
  const state = useStore(pane);
  const known = "outcome" in state ? state.outcome : null;
  const wanted = [...preview.fixes, ...preview.decisions].map(({ column }) => column);
  const gone = known === null ? [] : goneColumns(open.result, known.result, wanted);
  const waits =
    wait === "" && gone.length > 0 ? texts.fixes.columnsGone(gone.map((heading) => `“${heading}”`).join(", ")) : wait;
  const chosen = chosenFixes(preview, answers).filter((fix) => !answers.leftOut.has(cellKey(fix)));
  const shown = plainFixes(preview, answers);
  const nothing = preview.fixes.length + preview.decisions.length === 0;

  const none = nothing ? texts.fixes.nothingToFix : texts.fixes.noneChosen;
  const cannot = waits !== "" ? waits : chosen.length === 0 ? none : undefined;

  useEffect(() => {
    pane.fixes.keepAnswers(recalled.keep(answers));
  }, [pane, recalled, answers]);

  return (
    <PaneDialog
      title={texts.fixes.title}
      onClose={pane.fixes.close}
      bar={
        <>
          <Button
            appearance="primary"
            disabledFocusable={cannot !== undefined}
            title={cannot}
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
      <FixLapsed lapsed={recalled.lapsed} />
      <ColumnChoice
        preview={preview}
        column={answers.column}
        headingOf={headingOf}
        onChange={(column) => {
          setAnswers({ ...answers, column });
        }}
      />
      {shown.length > 0 && (
        <FixTable
          fixes={shown}
          nameAt={nameAt}
          leftOut={answers.leftOut}
          onTake={(cell, taken) => {
            const leftOut = new Set(answers.leftOut);
            if (taken) leftOut.delete(cell);
            else leftOut.add(cell);
            setAnswers({ ...answers, leftOut });
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

interface ColumnChoiceProps extends Pick<PreviewNames, "headingOf"> {
  preview: FixPreview;
  /** null: all. */
  column: number | null;
  onChange: (column: number | null) => void;
}

/**
 * All columns or one, where several would be written to: old fonts are put right as the user confirms them (design §4).
 */
function ColumnChoice({ preview, column, headingOf, onChange }: ColumnChoiceProps) {
  const { texts } = usePaneTools();
  const styles = useStyles();
  const columns = columnsOf(preview.fixes);
  if (columns.length < 2) return null;
  return (
    <Field label={texts.fixes.column}>
      <Select
        className={styles.select}
        value={column === null ? "" : String(column)}
        onChange={(_, { value }) => {
          onChange(value === "" ? null : Number(value));
        }}
      >
        <option value="">{texts.fixes.allColumns}</option>
        {columns.map((each) => (
          <option key={each} value={each}>
            {texts.fixes.columnNamed(columnLetters(each), headingOf(each))}
          </option>
        ))}
      </Select>
    </Field>
  );
}
