import type { ListedLevel2, ListedPerson } from "./listedPerson";

/** The people of an office. */
export interface ListedOffice {
  name: string;
  people: readonly ListedPerson[];
}

/** The words of the list of all: Vietnamese, read as those of any other roster. */
export interface EveryoneWords {
  sheetTitle: string;
  /** What its first cell says until it is whole. */
  inWork: string;
  ordinal: string;
  heads: Readonly<Record<Exclude<keyof ListedPerson, "said"> | "office", string>>;
  genders: Readonly<Record<"male" | "female", string>>;
  issued: Readonly<Record<"yes" | "no", string>>;
  level2: Readonly<Record<Exclude<ListedLevel2, "unclear">, string>>;
  unclear(said: string): string;
  oneStop: string;
}

type Column = keyof EveryoneWords["heads"];

/** Columns that most lists do without. */
const RARE: readonly Column[] = ["issued", "nationality", "isOneStop"];
const COLUMNS: readonly Column[] = [
  "office",
  "name",
  "birth",
  "gender",
  "unit",
  "citizenId",
  "issued",
  "nationality",
  "level2",
  "reason",
  "isOneStop",
];

function textOf(column: Column, office: string, person: ListedPerson, words: EveryoneWords): string {
  switch (column) {
    case "office":
      return office;
    case "gender":
      return person.gender === null ? "" : words.genders[person.gender];
    case "issued":
      return person.issued === null ? "" : words.issued[person.issued ? "yes" : "no"];
    case "level2":
      return person.level2 === "unclear" ? words.unclear(person.said) : words.level2[person.level2];
    case "isOneStop":
      return person.isOneStop ? words.oneStop : "";
    default:
      return person[column];
  }
}

/**
 * The rows of the list of all, the headings first: a number and a text for each column. Whoever checks the list counts
 * what the rosters count together. It stops after everybody.
 */
export function* everyoneRows(
  offices: readonly ListedOffice[],
  words: EveryoneWords,
): Generator<void, (string | number)[][]> {
  const everybody = offices.flatMap(({ people }) => people);
  const isNeeded = (column: Column) =>
    !RARE.includes(column) || everybody.some((person) => textOf(column, "", person, words) !== "");
  const columns = COLUMNS.filter(isNeeded);
  const rows: (string | number)[][] = [[words.ordinal, ...columns.map((column) => words.heads[column])]];
  for (const { name, people } of offices)
    for (const person of people) {
      rows.push([rows.length, ...columns.map((column) => textOf(column, name, person, words))]);
      yield;
    }
  return rows;
}
