import type { Step, ToDo } from "../../../src/summary/toDos";
import { toDoGroups, toDosOfUnit } from "../../../src/taskpane/toDos/toDoGroups";

const toDo = (person: number, step: Step, unit = ""): ToDo => ({
  person,
  unit,
  step,
  row: person,
  column: 6,
});

test("by step, in the order people take them; within a step as they stand", () => {
  const toDos = [toDo(1, "wait"), toDo(2, "register"), toDo(3, "wait"), toDo(4, "card-and-level-2")];
  expect(toDoGroups(toDos)).toEqual([
    { step: "card-and-level-2", toDos: [toDos[3]] },
    { step: "register", toDos: [toDos[1]] },
    { step: "wait", toDos: [toDos[0], toDos[2]] },
  ]);
});

test("those of one unit, by step", () => {
  const toDos = [toDo(1, "wait", "A"), toDo(2, "register", "B"), toDo(3, "register", "A"), toDo(4, "wait")];
  expect(toDosOfUnit(toDos, "A")).toEqual([toDos[2], toDos[0]]);
  expect(toDosOfUnit(toDos, "")).toEqual([toDos[3]]);
  expect(toDosOfUnit(toDos, "C")).toEqual([]);
});
