import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Names } from "../../../roster/nameOf";
import { stepsByUnit, type UnitSteps } from "../../../summary/stepsByUnit";
import { STEPS, STEPS_AT_POLICE, type ToDo } from "../../../summary/toDos";
import { usePaneTools } from "../../paneContext";
import { toDosOfUnit } from "../../toDos/toDoGroups";
import { Disclosure } from "../parts/Disclosure";
import { GuideLink } from "../guide/GuideLink";
import { PagedList } from "../parts/PagedList";
import { ToDoItem } from "./ToDoItem";
import { useToDoStyles } from "./useToDoStyles";

const useStyles = makeStyles({
  steps: {
    paddingLeft: tokens.spacingHorizontalXXXL,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface People {
  toDos: readonly ToDo[];
  names: Names;
}

/**
 * How many of each unit have to take which step, and who, so that the police can be asked to come (letter 1397/BHXH-VP,
 * item 2).
 */
export function ToDosByUnit({ toDos, names }: People) {
  const styles = useToDoStyles();
  const { texts, numbers } = usePaneTools();
  const units = useMemo(() => stepsByUnit(toDos), [toDos]);
  const atPolice = units
    .map(({ steps }) => STEPS_AT_POLICE.reduce((sum, step) => sum + steps[step], 0))
    .filter((count) => count > 0);
  const people = atPolice.reduce((sum, count) => sum + count, 0);
  return (
    <>
      <p className={styles.words}>
        {texts.toDos.atPolice(numbers.count(people), numbers.count(atPolice.length))} <GuideLink at="at-the-office" />
      </p>
      <PagedList
        label={texts.toDos.byUnit}
        count={units.length}
        item={(index) => {
          const unit = units[index];
          return unit && <Unit key={unit.unit} unit={unit} toDos={toDos} names={names} />;
        }}
      />
    </>
  );
}

function Unit({ unit: { unit, steps, total }, toDos, names }: People & { unit: UnitSteps }) {
  const styles = useToDoStyles();
  const own = useStyles();
  const { texts, numbers } = usePaneTools();
  const name = unit === "" ? texts.findings.unitless : unit;
  return (
    <li>
      <Disclosure
        level={3}
        title={name}
        count={numbers.count(total)}
        below={
          <p className={mergeClasses(styles.words, own.steps)}>
            {STEPS.filter((step) => steps[step] > 0)
              .map((step) => `${texts.steps[step].name}:\u00a0${numbers.count(steps[step])}`)
              .join(" · ")}
          </p>
        }
      >
        <OfUnit label={name} unit={unit} toDos={toDos} names={names} />
      </Disclosure>
    </li>
  );
}

/** Drawn, and looked for, only where the unit is unfolded. */
function OfUnit({ label, unit, toDos, names }: People & { label: string; unit: string }) {
  const styles = useToDoStyles();
  const { texts } = usePaneTools();
  const people = useMemo(() => toDosOfUnit(toDos, unit), [toDos, unit]);
  return (
    <div className={styles.group}>
      <PagedList
        label={label}
        count={people.length}
        item={(index) => {
          const toDo = people[index];
          return toDo && <ToDoItem key={index} toDo={toDo} names={names} words={texts.steps[toDo.step].name} />;
        }}
      />
    </div>
  );
}
