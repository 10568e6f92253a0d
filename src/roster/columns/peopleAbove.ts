import type { Grid } from "../../grid/grid";
import type { PersonElsewhere } from "../personElsewhere";
import { PeopleElsewhere } from "../rows/peopleElsewhere";
import { filledIn } from "./filledIn";

/** Who stands above the headings of the roster, in a table of their own that tells less or without any headings. */
export function peopleAbove(head: Grid, firstHeaderRow: number): PersonElsewhere[] {
  const elsewhere = new PeopleElsewhere();
  const people: PersonElsewhere[] = [];
  for (let row = head.top; row < firstHeaderRow; row++) {
    const cells = filledIn(head, row, head.left);
    const person = elsewhere.meetHeadings(cells) ? null : elsewhere.personIn(cells, row);
    if (person !== null) people.push(person);
  }
  return people;
}
