import type { Person } from "../person";

/** People to whom no mishap has happened: in a unit, born, numbered, done. */
export function wellPeople(people: readonly Person[]): Person[] {
  return people.filter(
    ({ id, level2, reason, name, birthCell, unitCell }) =>
      id.kind === "issued" &&
      id.writing === undefined &&
      level2 === "done" &&
      reason === null &&
      name === "tidy" &&
      birthCell === "given" &&
      unitCell === "given",
  );
}
