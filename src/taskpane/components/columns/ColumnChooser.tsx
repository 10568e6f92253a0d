import { Field as LabelledField, Select, Switch } from "@fluentui/react-components";
import type { Field } from "../../../roster/field";
import { columnName } from "../../columns/columnName";
import { fieldNote, shownColumn } from "../../columns/columnText";
import { usePaneTools } from "../../paneContext";
import { useChooserStyles, type ChooserProps } from "./chooser";

const NONE = "";

interface Props extends ChooserProps {
  field: Field;
  /** Nothing is said of it: it takes one line. */
  brief: boolean;
}

/** A field with the column that serves it, to be changed. */
export function ColumnChooser({ field, brief, state, preview, disabled }: Props) {
  const styles = useChooserStyles();
  const { pane, texts } = usePaneTools();
  const note = brief ? null : fieldNote(preview, field, texts);
  const { loneNot, holdsLevels } = preview;
  const column = shownColumn(state, field);
  return (
    <li className={styles.item}>
      <LabelledField
        className={styles.field}
        label={texts.fields[field]}
        // a field of which nothing is to be said takes one line
        orientation={note === null ? "horizontal" : "vertical"}
        {...(note !== null &&
          (note.warns ? { validationState: "warning" as const, validationMessage: note.text } : { hint: note.text }))}
      >
        <Select
          className={styles.select}
          value={column === null ? NONE : String(column)}
          disabled={disabled}
          onChange={(_, { value }) => {
            pane.columns.chooseColumn(field, value === NONE ? null : Number(value));
          }}
        >
          <option value={NONE}>{texts.columns.none}</option>
          {preview.headed.map(({ index, heading }) => (
            <option key={index} value={String(index)}>
              {columnName(index, heading, texts)}
            </option>
          ))}
        </Select>
      </LabelledField>
      {field === "level2Not" && loneNot !== null && (
        <Switch
          label={texts.columns.blankMeansDone}
          checked={state.choice?.blankMeansDone ?? preview.blankMeansDone}
          disabled={disabled}
          onChange={(_, { checked }) => {
            pane.columns.setBlankMeansDone(checked);
          }}
        />
      )}
      {field === "level2" && holdsLevels !== null && (
        <Switch
          label={texts.columns.holdsLevels}
          checked={state.choice?.holdsLevels ?? holdsLevels}
          disabled={disabled}
          onChange={(_, { checked }) => {
            pane.columns.setHoldsLevels(checked);
          }}
        />
      )}
    </li>
  );
}
