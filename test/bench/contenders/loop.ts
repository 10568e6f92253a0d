import type { CellValue } from "../../../src/grid/cellValue";
import {
  genderOf,
  idChecks,
  idOf,
  markOf,
  personOf,
  PlainTotals,
  textOf,
  yearOf,
  type PlainFinding,
} from "./plainChecks";

/** The idiomatic loop: the yardstick of design §10. */
export function loop(rows: readonly (readonly CellValue[])[]) {
  const findings: PlainFinding[] = [];
  const totals = new PlainTotals();
  rows.forEach((cells, row) => {
    const person = personOf(cells);
    const add = (check: PlainFinding["check"]): void => void findings.push({ row, check });
    if (textOf(person.name) === "") add("name");
    if (textOf(person.unit) === "") add("unit");
    const gender = genderOf(person.gender);
    if (gender < 0) add("gender");
    const year = yearOf(person.birth);
    if (year === 0) add("birth");
    idChecks(idOf(person.id), gender, year).forEach(add);
    const mark = markOf(person.mark);
    if (mark === "unclear") add("mark");
    if (mark !== "yes" && textOf(person.reason) === "") add("reason");
    totals.add(person, row);
  });
  return totals.finish(findings);
}
