import type { CellValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";
import { maskNumbers } from "../../grid/maskNumbers";
import type { Field } from "../../roster/field";
import { nameOf } from "../../roster/nameOf";
import { IdKind, Level2, type Roster } from "../../roster/roster";
import type { Answer, FileAnswers, Untaken, WhyUntaken } from "./answer";
import { readAnswer, readLevel2Answer, type AnswerContext } from "./readAnswer";

/** Columns of a filled list that are taken into the roster where it has them too. Names tell who somebody is. */
const TAKEN = [
  "birthDate",
  "gender",
  "unit",
  "position",
  "citizenId",
  "citizenIdIssueDate",
  "citizenIdExpiry",
  "level2Date",
  "reason",
] as const satisfies readonly Field[];

/** People by something that tells who they are; those whom several share it with, and of whom it is not known, are not found by it. */
function byIdentity(
  roster: Roster,
  identityOf: (roster: Roster, person: number) => string,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (let person = 0; person < roster.count; person++) {
    const identity = identityOf(roster, person);
    if (identity === "") continue;
    if (found.has(identity)) shared.add(identity);
    else found.set(identity, person);
  }
  for (const identity of shared) found.delete(identity);
  return found;
}

function idOf({ idNumber }: Roster, person: number): string {
  const number = idNumber[person] ?? 0;
  return number === 0 ? "" : String(number);
}

/** Name and full birth date; "" where either is not known. */
function nameAndBirthOf(roster: Roster, person: number): string {
  const birth = roster.birth[person] ?? 0;
  const name = foldText(nameOf(roster, person));
  return birth > 0 && birth % 100 > 0 && name !== "" ? `${name} ${String(birth)}` : "";
}

/** Whether what the roster says now can be counted neither way: what came back may take its place. */
function isOpen(roster: Roster, person: number, field: Field): boolean {
  if (field === "citizenId") return roster.idKind[person] !== IdKind.whole;
  const level2 = roster.level2[person];
  return field === "level2" && level2 !== Level2.done && level2 !== Level2.pending && level2 !== Level2.no;
}

/**
 * What a filled list says of the people of the roster (design §11): each is known by the ID, else by name and full birth date, which nobody else on
 * either side may have. Somebody whom the roster does not have is never added to it.
 * @param list the people of the file
 * @param cellAt what a cell of its sheet holds
 */
export function peopleAnswers(
  list: Roster,
  cellAt: (row: number, column: number) => CellValue,
  roster: Roster,
  marks: readonly string[],
): FileAnswers {
  const answers: Answer[] = [];
  const untaken: Untaken[] = [];
  const context: AnswerContext = { today: roster.today, marks };
  const [ids, names] = [idOf, nameAndBirthOf].map((identityOf) => ({
    identityOf,
    inList: byIdentity(list, identityOf),
    inRoster: byIdentity(roster, identityOf),
  }));
  const personOf = (person: number): number | null => {
    for (const each of [ids, names]) {
      const identity = each?.identityOf(list, person) ?? "";
      if (each?.inList.get(identity) === person) {
        const found = each.inRoster.get(identity);
        if (found !== undefined) return found;
      }
    }
    return null;
  };
  for (let person = 0; person < list.count; person++) {
    const row = list.row[person] ?? 0;
    const leave = (why: WhyUntaken, said: CellValue) =>
      untaken.push({ why, row, name: maskNumbers(nameOf(list, person)), said: maskNumbers(String(said)) });
    const found = personOf(person);
    if (found === null) {
      leave("nobody", "");
      continue;
    }
    const take = (field: Field, value: Answer["value"]) =>
      answers.push({ person: found, field, value, asked: isOpen(roster, found, field) });
    for (const field of TAKEN) {
      const column = list.layout.columns[field]?.index;
      if (column === undefined || roster.layout.columns[field] === undefined) continue;
      const cell = field === "unit" ? (list.units[list.unit[person] ?? -1] ?? "") : cellAt(row, column);
      const value = readAnswer(field, cell, context);
      if (typeof value === "string") leave(value, cell);
      else if (value !== null) take(field, value);
    }
    const column = list.layout.columns.level2?.index;
    const cell = column === undefined ? "" : cellAt(row, column);
    const level2 = cell === "" ? null : readLevel2Answer(cell, context);
    if (level2 === "notLevel2") leave(level2, cell);
    else if (level2 !== null) take("level2", level2);
  }
  return { answers, untaken };
}
