import { identitiesOf } from "../../compare/comparedRoster";
import { agrees, KnownPeople } from "../../compare/knownPeople";
import type { CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { countedFrom1900 } from "../../grid/dateSystem";
import { maskNumbers } from "../../grid/maskNumbers";
import type { Field } from "../../roster/field";
import { LEVEL_2_FIELDS } from "../../roster/fieldsOfLayout";
import type { Layout } from "../../roster/layout";
import { legacyBit } from "../../roster/legacy/suspectCells";
import { nameOf } from "../../roster/nameOf";
import { Gender, Level2, type Roster } from "../../roster/roster";
import type { Answer, FileAnswers, Untaken, WhyUntaken } from "./answer";
import { readAnswer, readLevel2Answer, type AnswerContext } from "./readAnswer";
import { TAKEN, type ReturnedList } from "./returnedList";
import { saysId } from "./saysId";

/**
 * What came back may take the place of what can be counted neither way; it fills blanks, but gives nobody who is done a
 * reason.
 */
function unaskedOf(roster: Roster, person: number, field: Field): Answer["unasked"] {
  const level2 = roster.level2[person];
  if (field === "citizenId") return saysId(roster, person) ? "never" : "always";
  if (field === "reason") return level2 === Level2.done ? "never" : "ifBlank";
  const isOpen = level2 !== Level2.done && level2 !== Level2.pending && level2 !== Level2.no;
  return field === "level2" && isOpen ? "always" : "ifBlank";
}

/** Whether a cell is taken as it stands and holds letters of an old font; units are decoded. */
function isLegacy({ legacy }: ReturnedList["list"], person: number, field: Field): boolean {
  return (field === "position" || field === "reason") && ((legacy[person] ?? 0) & legacyBit(field)) !== 0;
}

/** Marks somebody of the Bộ phận Một cửa. */
const ONE_STOP = "x";
const GENDERS: Readonly<Record<number, string>> = { [Gender.male]: "Nam", [Gender.female]: "Nữ" };

/**
 * Tells whether the columns that serve a field surely are of it, as their headings say: nobody was asked about those of
 * a file. A note that is taken for a reason may be another.
 */
function surelyServed({ columns, ambiguous }: Layout): (field: Field) => boolean {
  const isSure = (field: Field) =>
    (columns[field]?.confidence ?? "certain") === "certain" && !ambiguous.includes(field);
  return (field) => (field === "level2" ? LEVEL_2_FIELDS : [field]).every(isSure);
}

/**
 * How far somebody of the list is, by all its columns: the same cell may say otherwise in another list. Null where
 * nothing is said of it.
 */
function level2Of(
  { level2 }: ReturnedList["list"],
  person: number,
  cellOf: (field: Field) => CellValue,
  context: AnswerContext,
): ReturnType<typeof readLevel2Answer> | null {
  const cells = LEVEL_2_FIELDS.map(cellOf).filter((cell) => cleanText(cell) !== "");
  const [first] = cells;
  const known = level2[person];
  if (first === undefined || known === Level2.blank) return null;
  for (const cell of cells) {
    const read = readLevel2Answer(cell, context);
    if (read !== "notLevel2" && read.level2 === known) return read;
  }
  const isPlain = known === Level2.done || known === Level2.no;
  return isPlain ? { kind: "level2", text: cleanText(first), level2: known, plain: true } : "notLevel2";
}

/**
 * What a filled list says of the people of the roster (design §11): each is known by the ID, else by name and full
 * birth date, which nobody else on either side may have. Somebody whom the roster does not have is never added to it.
 * It stops after everybody.
 */
export function* peopleAnswers(
  { list, cells }: ReturnedList,
  roster: Roster,
  marks: readonly string[],
): Generator<void, FileAnswers> {
  const answers: Answer[] = [];
  const untaken: Untaken[] = [];
  const context: AnswerContext = { today: roster.today, marks };
  const isSure = surelyServed(list.layout);
  const listed = yield* KnownPeople.of(yield* identitiesOf(list));
  const known = yield* KnownPeople.of(yield* identitiesOf(roster));
  const personOf = (person: number): number | "nobody" | "several" | "otherId" => {
    const own = listed.people[person];
    if (own === undefined) return "nobody";
    const [ofId, ofName] = [listed.ofSameId(own, known), listed.ofSameName(own, known)];
    if (ofId === undefined && ofName === undefined) return "nobody";
    // an ID that was typed into the wrong row names somebody else
    if (ofId !== undefined && ofName !== undefined && ofId !== ofName) return "several";
    const found = known.people[ofId ?? ofName ?? -1];
    if (ofId !== undefined) return found !== undefined && agrees(own, found) ? ofId : "several";
    return ofName === undefined || (own.id > 0 && (found?.id ?? 0) > 0) ? "otherId" : ofName;
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
      answers.push({ person: found, field, value, unasked: isSure(field) ? unaskedOf(roster, found, field) : "never" });
    // as the list itself is read: units that go on, signs that a heading explains, days that count from 1904
    const cellOf = (field: Field): CellValue => {
      if (field === "unit") return list.units[list.unit[person] ?? -1] ?? "";
      if (field === "gender") return GENDERS[list.gender[person] ?? 0] ?? "";
      if (field === "oneStop") return list.oneStop[person] === 1 ? ONE_STOP : "";
      return countedFrom1900(cells.get(field)?.[person] ?? "", list.layout.date1904 === true);
    };
    for (const field of TAKEN) {
      if (list.layout.columns[field] === undefined || roster.layout.columns[field] === undefined) continue;
      const cell = cellOf(field);
      // letters of an old font are no words to be written into cells of another
      const value = isLegacy(list, person, field) ? "notText" : readAnswer(field, cell, context);
      if (typeof value === "string") leave(value, cell);
      else if (value !== null) take(field, value);
    }
    const level2 = level2Of(list, person, cellOf, context);
    if (level2 === "notLevel2") leave(level2, cellOf("level2"));
    else if (level2 !== null) take("level2", level2);
  }
  return { answers, untaken };
}
