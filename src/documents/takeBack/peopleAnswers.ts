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
function* soleBearers(
  roster: Roster,
  identityOf: (roster: Roster, person: number) => string,
): Generator<void, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const shared = new Set<string>();
  for (let person = 0; person < roster.count; person++) {
    yield;
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

/** Tells who in the roster is called as somebody of the list is, where nobody else is on either side. */
function* pairs(
  list: Roster,
  roster: Roster,
  identityOf: (roster: Roster, person: number) => string,
): Generator<void, (person: number) => number | undefined> {
  const inList = yield* soleBearers(list, identityOf);
  const inRoster = yield* soleBearers(roster, identityOf);
  return (person) => {
    const identity = identityOf(list, person);
    return inList.get(identity) === person ? inRoster.get(identity) : undefined;
  };
}

/** Whether name or full birth date of two with the same ID agree. */
function agrees(list: Roster, person: number, roster: Roster, other: number): boolean {
  const birth = list.birth[person] ?? 0;
  const sameBirth = birth > 0 && birth % 100 > 0 && birth === roster.birth[other];
  return sameBirth || foldText(nameOf(list, person)) === foldText(nameOf(roster, other));
}

/** What came back may take the place of what can be counted neither way; it fills blanks, but gives nobody who is done a reason. */
function unaskedOf(roster: Roster, person: number, field: Field): Answer["unasked"] {
  const level2 = roster.level2[person];
  if (field === "citizenId") return roster.idKind[person] === IdKind.whole ? "never" : "always";
  if (field === "reason") return level2 === Level2.done ? "never" : "ifBlank";
  const isOpen = level2 !== Level2.done && level2 !== Level2.pending && level2 !== Level2.no;
  return field === "level2" && isOpen ? "always" : "ifBlank";
}

/**
 * What a filled list says of the people of the roster (design §11): each is known by the ID, else by name and full birth date, which nobody else on
 * either side may have. Somebody whom the roster does not have is never added to it. It stops after everybody.
 * @param list the people of the file
 * @param cellAt what a cell of its sheet holds
 */
export function* peopleAnswers(
  list: Roster,
  cellAt: (row: number, column: number) => CellValue,
  roster: Roster,
  marks: readonly string[],
): Generator<void, FileAnswers> {
  const answers: Answer[] = [];
  const untaken: Untaken[] = [];
  const context: AnswerContext = { today: roster.today, marks };
  const [byId, byName] = [yield* pairs(list, roster, idOf), yield* pairs(list, roster, nameAndBirthOf)];
  const personOf = (person: number): number | "nobody" | "several" | "otherId" => {
    const [ofId, ofName] = [byId(person), byName(person)];
    if (ofId === undefined && ofName === undefined) return "nobody";
    // an ID that was typed into the wrong row names somebody else
    if (ofId !== undefined && ofName !== undefined && ofId !== ofName) return "several";
    if (ofId !== undefined) return agrees(list, person, roster, ofId) ? ofId : "several";
    const [own, known] = [list.idNumber[person] ?? 0, roster.idNumber[ofName ?? -1] ?? 0];
    return ofName === undefined || (own > 0 && known > 0) ? "otherId" : ofName;
  };
  for (let person = 0; person < list.count; person++) {
    yield;
    const row = list.row[person] ?? 0;
    const leave = (why: WhyUntaken, said: CellValue) =>
      untaken.push({ why, row, name: maskNumbers(nameOf(list, person)), said: maskNumbers(String(said)) });
    const found = personOf(person);
    if (typeof found === "string") {
      leave(found, "");
      continue;
    }
    const take = (field: Field, value: Answer["value"]) =>
      answers.push({ person: found, field, value, unasked: unaskedOf(roster, found, field) });
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
