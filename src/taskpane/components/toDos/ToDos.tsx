import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Summary } from "../../../summary/summary";
import type { ToDo } from "../../../summary/toDos";
import { usePaneTools } from "../../paneContext";
import { ToDosByStep } from "./ToDosByStep";
import { ToDosByUnit } from "./ToDosByUnit";

const useStyles = makeStyles({
  about: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  toDos: readonly ToDo[];
  summary: Pick<Summary, "totals" | "units">;
}

/** Who has no CCCD or no level 2 yet, by the next step to take or by unit: no mistakes, and apart from them. */
export function ToDos({ toDos, summary: { totals, units } }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const [wanted, setWanted] = useState(false);
  const offered = units !== null && toDos.length > 0;
  const byUnit = wanted && offered;
  // of the status line and of the letter's fifth total: why there are more here
  const others = totals.notDone === null ? 0 : toDos.length - totals.notDone;
  return (
    <>
      <p className={styles.about}>{toDos.length === 0 ? texts.pane.noToDos : texts.pane.toDosAbout}</p>
      {totals.notDone !== null && others > 0 && (
        <p className={styles.about}>{texts.pane.toDosBeyond(numbers.count(totals.notDone), numbers.count(others))}</p>
      )}
      {offered && (
        <Switch
          className={styles.switch}
          label={texts.pane.toDosByUnit}
          checked={byUnit}
          onChange={(_, { checked }) => {
            setWanted(checked);
          }}
        />
      )}
      <div>{byUnit ? <ToDosByUnit toDos={toDos} /> : <ToDosByStep toDos={toDos} />}</div>
    </>
  );
}
