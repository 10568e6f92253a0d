import { makeStyles, Switch, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { unitsToSupply } from "../../../documents/supplement/supplementLines";
import type { Checked } from "../../../excel/check/checkResult";
import { usePaneTools } from "../../paneContext";
import { toDosAbout } from "../../toDos/toDosAbout";
import { SupplementForm } from "../supplement/SupplementForm";
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
  checked: Pick<Checked, "toDos" | "summary" | "roster" | "findings">;
  busy: boolean;
  /** Why nothing can be made of the result; "" where something can. */
  waits: string;
}

/**
 * Who has no CCCD or no level 2 yet, by the next step to take or by unit: no mistakes, and apart from them. And what
 * the units are asked for.
 */
export function ToDos({ checked, busy, waits }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const [wanted, setWanted] = useState(false);
  const { toDos, roster, findings, summary } = checked;
  const { totals } = summary;
  const units = useMemo(() => unitsToSupply(roster, findings), [roster, findings]);
  const offered = summary.units !== null && toDos.length > 0;
  const byUnit = wanted && offered;
  // of the status line and of the letter's fifth total: why there are more here
  const others = totals.notDone === null ? 0 : toDos.length - totals.notDone;
  return (
    <>
      {toDosAbout(totals, toDos.length, texts).map((sentence) => (
        <p key={sentence} className={styles.about}>
          {sentence}
        </p>
      ))}
      {totals.notDone !== null && others > 0 && (
        <p className={styles.about}>{texts.toDos.beyond(numbers.count(totals.notDone), numbers.count(others))}</p>
      )}
      {units.length > 0 && <SupplementForm units={units} busy={busy} waits={waits} />}
      {offered && (
        <Switch
          className={styles.switch}
          label={texts.toDos.byUnit}
          checked={byUnit}
          onChange={(_, data) => {
            setWanted(data.checked);
          }}
        />
      )}
      <div>{byUnit ? <ToDosByUnit toDos={toDos} names={roster} /> : <ToDosByStep toDos={toDos} names={roster} />}</div>
    </>
  );
}
