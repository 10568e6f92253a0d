import type { Roster } from "../roster/roster";
import { level2Field } from "../roster/fieldsOfLayout";
import type { FindingList } from "../rules/findingList";
import { isTwelveDigits } from "../rules/formula";
import { saysLevel2Done } from "../rules/saysLevel2Done";
import { countOfId, countOfLevel2 } from "../summary/counting";
import { isForeigner } from "../summary/isForeigner";
import { areasOf, highlightCells, refsAt, TO_DO_OWNER, type Highlight } from "./highlight";

/** Cells that a finding marks already, each as row × 16,384 + column. */
function markedCells(findings: FindingList): Set<number> {
  const marked = new Set<number>();
  for (const group of findings.groups)
    findings.eachCell(group, (row, column) => {
      marked.add(row * 16_384 + column);
    });
  return marked;
}

/**
 * Highlights of to-dos, in their quiet colour: the ID cell of whoever is not issued, but for foreigners, and the level-2 cell of whoever is
 * not done. Cells that a finding marks already are left out.
 */
export function planToDos(roster: Roster, findings: FindingList): Highlight[] {
  const marked = markedCells(findings);
  const { columns } = roster.layout;
  const id = columns.citizenId?.index;
  const level2 = columns[level2Field(roster.layout)]?.index;
  const people = Array.from({ length: roster.count }, (_, person) => person);
  const rowsWhere = (column: number, isToDo: (person: number) => boolean): number[] =>
    people
      .filter((person) => isToDo(person) && !marked.has((roster.row[person] ?? 0) * 16_384 + column))
      .map((person) => roster.row[person] ?? 0);
  const highlights: Highlight[] = [];
  if (id !== undefined) {
    const rows = rowsWhere(id, (person) => countOfId(roster, person) === "notIssued" && !isForeigner(roster, person));
    highlights.push(
      ...highlightCells(
        TO_DO_OWNER,
        "toDo",
        areasOf(rows, id),
        (row) => `NOT(${isTwelveDigits(refsAt(roster, row).citizenId ?? "")})`,
      ),
    );
  }
  if (level2 !== undefined) {
    const rows = rowsWhere(level2, (person) => countOfLevel2(roster, person) === "notDone");
    highlights.push(
      ...highlightCells(
        TO_DO_OWNER,
        "toDo",
        areasOf(rows, level2),
        (row) => `NOT(${saysLevel2Done(refsAt(roster, row), roster)})`,
      ),
    );
  }
  return highlights;
}
