import type { Step, ToDo } from "../../src/report/toDos";
import { toDoGroups } from "../../src/taskpane/toDoGroups";

const toDo = (person: number, step: Step): ToDo => ({ person, name: "", unit: "", step, row: person, column: 6 });

test("by step, in the order people take them; within a step as they stand", () => {
  const toDos = [toDo(1, "wait"), toDo(2, "register"), toDo(3, "wait"), toDo(4, "card-and-level-2")];
  expect(toDoGroups(toDos)).toEqual([
    { step: "card-and-level-2", toDos: [toDos[3]] },
    { step: "register", toDos: [toDos[1]] },
    { step: "wait", toDos: [toDos[0], toDos[2]] },
  ]);
});
