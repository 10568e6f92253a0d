import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ToDo } from "../../../summary/toDos";
import { usePaneTools } from "../../paneContext";
import { ToDosByStep } from "./ToDosByStep";
import { ToDosByUnit } from "./ToDosByUnit";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  switch: { marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface Props {
  toDos: readonly ToDo[];
  /** Whether anybody's unit can be told. */
  knowsUnits: boolean;
}

/** Who has no CCCD or no level 2 yet, by the next step to take or by unit: no mistakes, and apart from them. */
export function ToDos({ toDos, knowsUnits }: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const [wanted, setWanted] = useState(false);
  const offered = knowsUnits && toDos.length > 0;
  const byUnit = wanted && offered;
  return (
    <>
      <p className={styles.about}>{toDos.length === 0 ? texts.pane.noToDos : texts.pane.toDosAbout}</p>
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
