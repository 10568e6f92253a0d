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
 * Highlights of to-dos, in their quiet colour: the ID cell of whoever is not issued, but for foreigners, and the
 * level-2 cell of whoever is not done. Cells that a finding marks already are left out. A generator, so that the caller
 * decides when to go on with the next part.
 */
export function* planToDos(roster: Roster, findings: FindingList): Generator<void, Highlight[]> {
  const marked = markedCells(findings);
  yield;
  const { columns } = roster.layout;
  const id = columns.citizenId?.index;
  const level2 = columns[level2Field(roster.layout)]?.index;
  const rowsWhere = (column: number, isToDo: (person: number) => boolean): number[] => {
    const rows: number[] = [];
    for (let person = 0; person < roster.count; person++) {
      const row = roster.row[person] ?? 0;
      if (isToDo(person) && !marked.has(row * 16_384 + column)) rows.push(row);
    }
    return rows;
  };
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
    yield;
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
