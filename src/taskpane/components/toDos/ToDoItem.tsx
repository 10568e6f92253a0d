import { nameOf, type Names } from "../../../roster/nameOf";
import type { ToDo } from "../../../summary/toDos";
import { stayingInPane } from "../parts/stayingInPane";
import { usePaneTools } from "../../paneContext";
import { CellItem } from "../parts/CellItem";

/**
 * A person with a step to take, who is found in the sheet from here; `words`: what the list itself does not say of
 * them.
 */
export function ToDoItem({ toDo, names, words }: { toDo: ToDo; names: Names; words: string }) {
  const { pane } = usePaneTools();
  return (
    <li>
      <CellItem
        name={nameOf(names, toDo.person)}
        words={words}
        cells={[toDo]}
        onSelect={({ row, column }) => {
          const { staysInPane } = pane.findings.getState();
          void stayingInPane(staysInPane, () => pane.selectCell(row, column));
        }}
      />
    </li>
  );
}
