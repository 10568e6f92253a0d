import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { cellAddress, columnLetters } from "../../../src/grid/address";
import type { CellValue } from "../../../src/grid/cellValue";
import { REASON_CATEGORIES } from "../../../src/roster/cells/reasonCategory";
import { nameOf } from "../../../src/roster/nameOf";
import { IdKind, Level2, type Roster } from "../../../src/roster/roster";
import { NO_CHOICE } from "../../../src/roster/layoutChoice";
import { findQuestions } from "../../../src/roster/questions/findQuestions";
import { unitNameOf } from "../../../src/roster/unitNameOf";
import { sheetFindings } from "../../../src/rules/sheetFindings";
import { questionName } from "../../support/questionName";
import { problemsOf, rosterOf } from "../../support/readSheet";
import { sheetOf, type SheetExtras } from "../../support/sheetOf";

/**
 * One sheet with one habit of real rosters, and how a careful clerk reads it on 29 November 2026. What `expect` does
 * not name is not asked. People are told from the top; `null` for a column: nothing may be taken for that field.
 */
interface SmallSheet {
  kind: string;
  name: string;
  rows: CellValue[][];
  merges?: string[];
  /** Font by address. */
  fonts?: Record<string, string>;
  /** Number format by address, where it is not General. */
  formats?: Record<string, string>;
  expect: {
    roster?: boolean;
    columns?: Record<string, string | null>;
    people?: number[];
    names?: string[];
    level2?: string[];
    id?: string[];
    birth?: number[];
    unit?: string[];
    reason?: string[];
    oneStop?: boolean[];
    findings?: string[];
    says?: string[];
    /** What is asked, in order: kind, field and mark as far as the question has them. */
    questions?: string[];
  };
}

const DAY = new Date(2026, 10, 29, 12);

// Read and not imported: to know the type of every sheet takes the compiler seconds.
const ALL = readdirSync(__dirname)
  .filter((file) => file.toLowerCase().endsWith("sheets.json"))
  .flatMap((file) => JSON.parse(readFileSync(join(__dirname, file), "utf8")) as SmallSheet[]);

function placeOf(address: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** By "row,column", as sheets have them. */
function byPlace(byAddress: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(byAddress).map(([address, value]) => {
      const { row, column } = placeOf(address);
      return [`${String(row)},${String(column)}`, value];
    }),
  );
}

function extrasOf({ merges = [], fonts = {}, formats = {} }: SmallSheet): SheetExtras {
  return {
    merges: merges.map((range) => {
      const [first = "", last = first] = range.split(":");
      const { row: top, column: left } = placeOf(first);
      const { row: bottom, column: right } = placeOf(last);
      return { top, left, bottom, right };
    }),
    fonts: byPlace(fonts),
    formats: byPlace(formats),
  };
}

const nameIn = (kinds: Readonly<Record<string, number>>, kind: number | undefined) =>
  Object.entries(kinds).find(([, value]) => value === kind)?.[0];

const ofPeople = <Reading>({ count }: Roster, read: (person: number) => Reading): Reading[] =>
  Array.from({ length: count }, (_, person) => read(person));

/** What was read, by the same keys as what is expected; only of what is asked. */
const READ: Record<string, (roster: Roster, expected: never) => unknown> = {
  columns: ({ layout }, expected: Record<string, string | null>) =>
    Object.fromEntries(
      Object.keys(expected).map((field) => {
        const index = (layout.columns as Record<string, { index: number } | undefined>)[field]?.index;
        return [field, index === undefined ? null : columnLetters(index)];
      }),
    ),
  people: ({ row }) => [...row].map((each) => each + 1),
  names: (roster) => ofPeople(roster, (person) => nameOf(roster, person)),
  level2: (roster) => ofPeople(roster, (person) => nameIn(Level2, roster.level2[person])),
  id: (roster) => ofPeople(roster, (person) => nameIn(IdKind, roster.idKind[person])),
  birth: ({ birth }) => [...birth],
  unit: (roster) => ofPeople(roster, (person) => unitNameOf(roster, person)),
  reason: (roster) =>
    ofPeople(roster, (person) => REASON_CATEGORIES[roster.reasonCategory[person] ?? -1]?.id ?? "none"),
  oneStop: ({ oneStop }) => [...oneStop].map((mark) => mark === 1),
  findings: (roster) => {
    const found = problemsOf(roster);
    return Array.from({ length: found.length }, (_, i) => found.at(i))
      .flatMap(({ rule, cells }) => cells.map(({ row, column }) => `${rule} ${cellAddress(row, column)}`))
      .sort();
  },
};

function questionsOf(sheet: SmallSheet, roster: Roster): string[] {
  const { grid } = sheetOf(sheet.rows, extrasOf(sheet));
  return findQuestions(grid, roster, NO_CHOICE).map(questionName);
}

function readingOf(sheet: SmallSheet): Record<string, unknown> {
  const { expect: expected } = sheet;
  const roster = rosterOf(sheetOf(sheet.rows, extrasOf(sheet)), DAY);
  const said = sheetFindings(roster).map(({ rule }) => rule as string);
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(expected)) {
    if (key === "roster") read[key] = roster !== null;
    else if (key === "says") read[key] = expected.says?.filter((rule) => said.includes(rule));
    else if (key === "questions") read[key] = roster === null ? "no roster" : questionsOf(sheet, roster);
    else read[key] = roster === null ? "no roster" : READ[key]?.(roster, expected[key as "columns"] as never);
  }
  return read;
}

const sorted = (expected: SmallSheet["expect"]) =>
  expected.findings === undefined ? expected : { ...expected, findings: [...expected.findings].sort() };

test.each(ALL.map((sheet) => [`${sheet.kind}: ${sheet.name}`, sheet] as const))("%s", (_, sheet) => {
  expect(readingOf(sheet)).toEqual(sorted(sheet.expect));
});
