import { readFileSync } from "node:fs";
import { openBook } from "../../src/gather/openBook";
import { headOf } from "../../src/gather/readRoster";
import type { CellValue } from "../../src/grid/cellValue";
import { findLayout } from "../../src/roster/columns/findLayout";
import type { Field } from "../../src/roster/field";
import { CASES, truthOf, workbookFile } from "../support/truth";
import { syntheticRows } from "./syntheticRoster";

type Rows = CellValue[][];

const ROWS_PER_CHUNK = 10_000;
/** What stands in the columns of the synthetic roster, from the second on. */
const FIELDS: readonly Field[] = [
  "fullName",
  "birthDate",
  "gender",
  "unit",
  "oneStop",
  "citizenId",
  "level2",
  "reason",
];

/** Rows as they come from Excel: texts of their own, in chunks. */
function asFromExcel(rows: Rows): Rows {
  const received: Rows = [];
  for (let row = 0; row < rows.length; row += ROWS_PER_CHUNK)
    for (const cells of JSON.parse(JSON.stringify(rows.slice(row, row + ROWS_PER_CHUNK))) as Rows) received.push(cells);
  return received;
}

/** What stands on the test rosters under the headings of the synthetic one, person by person as it was typed. */
async function messyPeople(): Promise<Rows> {
  const people: Rows = [];
  for (const name of CASES) {
    const { sheet: sheetName, personRows } = truthOf(name);
    const { sheets } = await openBook(new Uint8Array(readFileSync(workbookFile(name))));
    const sheet = sheets.find((each) => each.name === sheetName);
    const head = sheet === undefined ? null : headOf(sheet);
    const layout = head === null ? undefined : findLayout(head);
    if (sheet === undefined || layout === undefined) continue;
    const { columns } = layout;
    for (const row of personRows)
      people.push(FIELDS.map((field) => sheet.rows[row - 1]?.[columns[field]?.index ?? -1] ?? ""));
  }
  return people;
}

/**
 * The same ID in other digits: what is odd about how it is typed stays, and nobody stands there twice because the
 * rosters are gone through again.
 */
function idOfRound(id: CellValue, round: number): CellValue {
  if (round === 0) return id;
  const digits = String(round);
  if (typeof id === "number") return id > 1e9 ? id - (id % 1e5) + (round % 1e5) : id;
  if (typeof id !== "string" || id.length < 9) return id;
  let left = digits.length;
  return Array.from(id)
    .reverse()
    .map((letter) => (left > 0 && /\d/.test(letter) ? (digits[--left] ?? letter) : letter))
    .reverse()
    .join("");
}

/**
 * The rosters gone through again and again: each time with IDs in other digits, and with the names of others beside the
 * birth dates.
 */
async function messyRows(count: number): Promise<Rows> {
  const people = await messyPeople();
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / people.length);
    const named = people[(at + round * 613) % people.length];
    const [, ...cells] = people[at % people.length] ?? [];
    return [
      at + 1,
      named?.[0] ?? "",
      ...cells.map((value, i) => (FIELDS[i + 1] === "citizenId" ? idOfRound(value, round) : value)),
    ];
  });
}

/** The rows that contenders run on, by name: invented in natural proportion, and what stands on the test rosters. */
export const DATA_SETS: Readonly<Record<string, (count: number) => Promise<Rows>>> = {
  synthetic: (count) => Promise.resolve(asFromExcel(syntheticRows(count))),
  messy: async (count) => asFromExcel(await messyRows(count)),
};
