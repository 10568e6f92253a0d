import type { Step, ToDo } from "../report/toDos";

/** Steps in the order in which a person takes them. */
export const STEPS: readonly Step[] = ["card-and-level-2", "register", "wait", "activate"];

/** To-dos by step; steps that nobody has to take are left out. */
export function toDoGroups(toDos: readonly ToDo[]): readonly { step: Step; toDos: readonly ToDo[] }[] {
  return STEPS.map((step) => ({ step, toDos: toDos.filter((toDo) => toDo.step === step) })).filter(
    (group) => group.toDos.length > 0,
  );
}
