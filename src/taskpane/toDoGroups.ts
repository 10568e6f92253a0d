import { STEPS, type Step, type ToDo } from "../report/toDos";

/** To-dos by step; steps that nobody has to take are left out. */
export function toDoGroups(toDos: readonly ToDo[]): readonly { step: Step; toDos: readonly ToDo[] }[] {
  return STEPS.map((step) => ({ step, toDos: toDos.filter((toDo) => toDo.step === step) })).filter(
    (group) => group.toDos.length > 0,
  );
}
