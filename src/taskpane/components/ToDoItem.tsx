import type { ToDo } from "../../report/toDos";
import { stayingInPane } from "../list/stayingInPane";
import { usePaneTools } from "../paneContext";
import { CellItem } from "./CellItem";
import { PersonWords } from "./PersonWords";

/** A person with a step to take, who is found in the sheet from here; `words`: what the list itself does not say of them. */
export function ToDoItem({ toDo, words }: { toDo: ToDo; words: string }) {
  const { pane } = usePaneTools();
  return (
    <li>
      <CellItem
        cells={[toDo]}
        onSelect={({ row, column }) => {
          const { staysInPane } = pane.list.getState();
          void stayingInPane(staysInPane, () => pane.selectCell(row, column));
        }}
      >
        <PersonWords name={toDo.name} words={words} />
      </CellItem>
    </li>
  );
}
