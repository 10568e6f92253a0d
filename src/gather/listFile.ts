import type { ListedLevel2, ListedPerson } from "../documents/everyone/listedPerson";
import { dayText } from "../documents/takeBack/dayText";
import { cleanText } from "../grid/cleanText";
import { countedFrom1900 } from "../grid/dateSystem";
import type { CellValue } from "../grid/cellValue";
import { isPlaceholderOrZero } from "../roster/cells/placeholder";
import { REASON_CATEGORIES, reasonCategoryIndex } from "../roster/cells/reasonCategory";
import type { Field } from "../roster/field";
import { LEVEL_2_FIELDS } from "../roster/fieldsOfLayout";
import { decodeTcvn3, decodeVni } from "../roster/legacy/legacyText";
import { legacyBit } from "../roster/legacy/suspectCells";
import { nameOf } from "../roster/nameOf";
import { Gender, Level2, Said, type Roster } from "../roster/roster";
import { openBook, type FileSheet } from "./openBook";
import { isReported, reportOfFile } from "./reportOfFile";
import { rostersOfFile, type CountedRoster, type FileOptions } from "./rostersOfFile";

const NO_REASON = reasonCategoryIndex("blank");
const APPROVED = reasonCategoryIndex("not_activated");
const BIRTH_FIELDS = ["birthDate", "birthDateMale", "birthDateFemale"] as const satisfies readonly Field[];
const BIRTH_PARTS = ["birthDay", "birthMonth", "birthYear"] as const satisfies readonly Field[];
const LEVELS: Readonly<Partial<Record<number, ListedLevel2>>> = {
  [Level2.blank]: "blank",
  [Level2.done]: "done",
  [Level2.no]: "no",
};

/** By row, the first row of the merged block in which the cell of a column stands below it. */
function firstRows(column: number, { merged, rows }: FileSheet): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const { top, left, bottom } of merged)
    if (left === column) for (let row = top + 1; row <= bottom && row < rows.length; row++) first.set(row, top);
  return first;
}

/**
 * Tells what somebody's cell says, that of a merged block by its first, as a person reads it whatever font it is in.
 */
function cellTexts({ layout, roster, sheet }: CountedRoster): (person: number, field: Field) => string {
  const { legacy, legacyVni } = roster;
  const firstOf = new Map<number, ReadonlyMap<number, number>>();
  const valueAt = (row: number, column: number): CellValue => {
    const first = firstOf.get(column) ?? firstRows(column, sheet);
    firstOf.set(column, first);
    return sheet.rows[first.get(row) ?? row]?.[column] ?? "";
  };
  return (person, field) => {
    const column = layout.columns[field]?.index;
    if (column === undefined) return "";
    const text = cleanText(countedFrom1900(valueAt(roster.row[person] ?? 0, column), layout.date1904 === true));
    const bit = legacyBit(field);
    if (((legacy[person] ?? 0) & bit) === 0) return text;
    return cleanText(((legacyVni[person] ?? 0) & bit) === 0 ? decodeTcvn3(text) : decodeVni(text));
  };
}

/** A birth date as it was read, else as it was typed. */
function birthText({ birth }: Roster, person: number, textOf: (field: Field) => string): string {
  const date = birth[person] ?? 0;
  if (date <= 0) {
    const parts = BIRTH_PARTS.map(textOf).filter((text) => text !== "");
    return BIRTH_FIELDS.map(textOf).find((text) => text !== "") ?? parts.join("/");
  }
  const [year, month, day] = [Math.floor(date / 10_000), Math.floor(date / 100) % 100, date % 100];
  return day > 0 ? dayText(date) : month > 0 ? `${String(month).padStart(2, "0")}/${String(year)}` : String(year);
}

function level2Of({ level2, reasonCategory }: Roster, person: number): ListedLevel2 {
  const known = level2[person] ?? Level2.unclear;
  if (known === Level2.pending) return reasonCategory[person] === APPROVED ? "approved" : "waiting";
  return LEVELS[known] ?? "unclear";
}

/** The reason as it was typed; that which a mark of level 2 tells, where it is none of waiting, by its group. */
function reasonText({ level2, reasonCategory }: Roster, person: number, typed: string): string {
  const category = reasonCategory[person] ?? NO_REASON;
  if (!isPlaceholderOrZero(typed)) return typed;
  if (level2[person] !== Level2.no || category === NO_REASON) return "";
  return REASON_CATEGORIES[category]?.label ?? "";
}

function peopleOf(counted: CountedRoster): ListedPerson[] {
  const { roster } = counted;
  const textAt = cellTexts(counted);
  return Array.from({ length: roster.count }, (_, person): ListedPerson => {
    const textOf = (field: Field) => textAt(person, field);
    const number = roster.idNumber[person] ?? 0;
    const gender = roster.gender[person];
    const said = roster.said[person];
    return {
      name: nameOf(roster, person),
      birth: birthText(roster, person, textOf),
      gender: gender === Gender.male ? "male" : gender === Gender.female ? "female" : null,
      unit: cleanText(roster.units[roster.unit[person] ?? -1] ?? ""),
      citizenId: number > 0 ? String(number).padStart(12, "0") : textOf("citizenId"),
      issued: said === Said.yes ? true : said === Said.no ? false : null,
      nationality: textOf("nationality"),
      level2: level2Of(roster, person),
      said: LEVEL_2_FIELDS.map(textOf)
        .filter((text) => text !== "")
        .join(" | "),
      reason: reasonText(roster, person, textOf("reason")),
      isOneStop: roster.oneStop[person] === 1,
    };
  });
}

/**
 * The people of a file who are counted by its rosters, with their whole IDs; none where it holds none. Rejects
 * with `UnreadableFile`.
 */
export async function listFile(bytes: Uint8Array, options: FileOptions): Promise<readonly ListedPerson[]> {
  const book = await openBook(bytes);
  const report = reportOfFile(book, options.today, options.sheet);
  const { counted } = rostersOfFile(book, { ...options, isReported: isReported(report) });
  return counted.flatMap(peopleOf);
}
