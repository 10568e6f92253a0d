import { STEPS, type Step, type ToDo } from "../../summary/toDos";

/** To-dos by step; steps that nobody has to take are left out. */
export function toDoGroups(toDos: readonly ToDo[]): readonly { step: Step; toDos: readonly ToDo[] }[] {
  return STEPS.map((step) => ({ step, toDos: toDos.filter((toDo) => toDo.step === step) })).filter(
    (group) => group.toDos.length > 0,
  );
}

/** To-dos of the people of one unit ("": whose unit cannot be told), by step. */
export function toDosOfUnit(toDos: readonly ToDo[], unit: string): readonly ToDo[] {
  return toDoGroups(toDos.filter((toDo) => toDo.unit === unit)).flatMap((group) => group.toDos);
}
