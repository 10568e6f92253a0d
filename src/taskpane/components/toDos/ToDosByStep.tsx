import { useMemo } from "react";
import type { Names } from "../../../roster/nameOf";
import type { ToDo } from "../../../summary/toDos";
import { GUIDE_OF_STEP } from "../../guide/guideLinks";
import { usePaneTools } from "../../paneContext";
import { toDoGroups } from "../../toDos/toDoGroups";
import { Disclosure } from "../parts/Disclosure";
import { GuideLink } from "../guide/GuideLink";
import { PagedList } from "../parts/PagedList";
import { ToDoItem } from "./ToDoItem";
import { useToDoStyles } from "./useToDoStyles";

/** Who has to take which step, by step. */
export function ToDosByStep({ toDos, names }: { toDos: readonly ToDo[]; names: Names }) {
  const styles = useToDoStyles();
  const { texts, numbers } = usePaneTools();
  const groups = useMemo(() => toDoGroups(toDos), [toDos]);
  return groups.map(({ step, toDos: people }) => (
    <Disclosure key={step} level={3} title={texts.steps[step].name} count={numbers.count(people.length)}>
      <div className={styles.group}>
        <p className={styles.words}>
          {texts.steps[step].what} <GuideLink at={GUIDE_OF_STEP[step]} />
        </p>
        <PagedList
          label={texts.steps[step].name}
          count={people.length}
          item={(index) => {
            const toDo = people[index];
            return toDo && <ToDoItem key={index} toDo={toDo} names={names} words={toDo.unit} />;
          }}
        />
      </div>
    </Disclosure>
  ));
}
