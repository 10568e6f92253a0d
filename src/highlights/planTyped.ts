import { columnLetters } from "../grid/address";
import type { Roster } from "../roster/roster";
import { isOtherNumber, isRepeated } from "../rules/idFormula";
import { areasOf, highlightCells, refsAt, REPEATED_OWNER, TYPED_OWNER, type Highlight } from "./highlight";

/** Excel looks through all of the column for each cell in view: in longer ones one waits for it. */
const MOST_PEOPLE = 5_000;

/**
 * Highlights over the ID cells of all people that show what is typed wrong before the next check, since nothing is
 * written between (design §6): a number that is not twelve digits, and twelve digits that stand twice. They are true
 * only where a rule finds something too, so that they lie under the rules' own, and say nothing of what no formula can
 * tell. A number of a foreigner's passport is no mistake: where there is a column of nationalities only repeated IDs
 * are shown.
 */
export function planTyped(roster: Roster): Highlight[] {
  const { columns } = roster.layout;
  const column = columns.citizenId?.index;
  const first = roster.row[0];
  const last = roster.row.at(-1);
  if (column === undefined || first === undefined || last === undefined) return [];
  const areas = areasOf(roster.row, column);
  const idAt = (row: number): string => refsAt(roster, row).citizenId ?? "";
  const letters = columnLetters(column);
  const all = `$${letters}$${String(first + 1)}:$${letters}$${String(last + 1)}`;
  const below = (row: number): string => `$${letters}${String(row + 2)}:$${letters}$${String(last + 2)}`;
  return [
    ...(roster.count > MOST_PEOPLE
      ? []
      : highlightCells(REPEATED_OWNER, "error", areas, (row) => isRepeated(idAt(row), all, below(row)))),
    ...(columns.nationality === undefined
      ? highlightCells(TYPED_OWNER, "typed", areas, (row) => isOtherNumber(idAt(row)))
      : []),
  ];
}
