import type { CellValue } from "../grid/cellValue";
import { nameOfCells } from "../roster/cells/textReader";
import type { Field } from "../roster/field";
import { nameFields } from "../roster/fieldsOfLayout";
import { isSamePerson, type ReadPeople } from "../roster/isSamePerson";
import type { Layout } from "../roster/layout";
import { nameOf, type Names } from "../roster/nameOf";
import type { Roster } from "../roster/roster";
import { cellKey, type CellsNow } from "./cellsNow";
import type { Cell } from "./finding";

/** What a cell of somebody's row may hold: as it was read, and as the fixes of that row make it. */
export interface KnownCell {
  column: number;
  spellings: readonly CellValue[];
}

/** By what the person whose cell is fixed is known again: rows move, cells are only places. */
export interface Standing {
  /**
   * Name, ID and unit, as far as the roster has them. Blank cells are left out where nobody else bears the name: they
   * may be filled in.
   */
  who: readonly KnownCell[];
  /** All else that the row tells of the person, where another bears the same name, and neither or both the same ID. */
  beside: readonly KnownCell[];
  /** What stands at the head of the column of the cell: columns come and go as well. Not there where nothing does. */
  heading?: KnownHeading;
}

/** The lowest cell of a heading. */
interface KnownHeading {
  row: number;
  value: CellValue;
}

/** So many rows may have been put in above a heading for it to be found again. */
const ROWS_ABOVE = 30;

/** The cells that tell whether a column is still the one of a fix: `isUnderHeading`. */
export const headingCells = ({
  column,
  standing: { heading },
}: Pick<Change, "column" | "standing">): readonly Cell[] =>
  heading === undefined ? [] : Array.from({ length: heading.row + ROWS_ABOVE }, (_, row) => ({ row, column }));

/** Whether the heading under which a cell was to be fixed is still that of its column. */
export function isUnderHeading(fix: Pick<Change, "column" | "standing">, now: CellsNow): boolean {
  const { heading } = fix.standing;
  return heading === undefined || headingCells(fix).some((cell) => now.get(cellKey(cell))?.value === heading.value);
}

/** What of a roster tells who stands where, and who is called alike. */
export type StandingPeople = Names & ReadPeople & Pick<Roster, "layout" | "row" | "count">;

/** How alike somebody is to another: not at all, by name only, or in all that names and IDs tell. */
type Likeness = "none" | "name" | "all";

interface KnownPerson {
  person: number;
  likeness: Likeness;
}

function columnsOfWho(layout: Layout): number[] {
  const fields = [...nameFields(layout), "citizenId", "unit"] as const;
  return fields.flatMap((field) => layout.columns[field]?.index ?? []);
}

function columnsBeside(layout: Layout): number[] {
  const who = columnsOfWho(layout);
  const all = [
    ...Object.values(layout.columns).map(({ index }) => index),
    ...(layout.ordinal === null ? [] : [layout.ordinal]),
  ];
  return [...new Set(all)].filter((column) => !who.includes(column));
}

/** The cells of the header over a column. */
export const headerCells = ({ header: { first, last } }: Layout, column: number): readonly Cell[] =>
  Array.from({ length: last - first + 1 }, (_, at) => ({ row: first + at, column }));

/**
 * Says of the people in some rows how alike another is to each. Two passes over all names, however many are asked for.
 */
function peopleIn(people: StandingPeople, rows: ReadonlySet<number>): ReadonlyMap<number, KnownPerson> {
  const { count, row, idNumber } = people;
  const named = new Map<string, number[]>();
  for (let person = 0; person < count; person++) if (rows.has(row[person] ?? -1)) named.set(nameOf(people, person), []);
  for (let person = 0; person < count; person++) named.get(nameOf(people, person))?.push(person);
  const known = new Map<number, KnownPerson>();
  for (const [name, alike] of named) {
    const withId = new Map<number, number>();
    for (const person of alike) withId.set(idNumber[person] ?? 0, (withId.get(idNumber[person] ?? 0) ?? 0) + 1);
    for (const person of alike) {
      const sole = withId.get(idNumber[person] ?? 0) === 1;
      const likeness = !sole ? "all" : alike.length > 1 || name === "" ? "name" : "none";
      known.set(row[person] ?? -1, { person, likeness });
    }
  }
  return known;
}

/** Tells of some rows by which cells the people in them are known, and makes their standing of what those hold. */
export class Standings {
  private readonly known: ReadonlyMap<number, KnownPerson>;

  constructor(
    private readonly people: StandingPeople,
    rows: ReadonlySet<number>,
  ) {
    this.known = peopleIn(people, rows);
  }

  cellsIn(row: number): Cell[] {
    const { layout } = this.people;
    const beside = this.likenessIn(row) === "all" ? columnsBeside(layout) : [];
    return [...columnsOfWho(layout), ...beside].map((column) => ({ row, column }));
  }

  /**
   * Whether the person who was read in a row is still there.
   * @param now the cells of `cellsIn`
   */
  isInPlace(row: number, now: CellsNow): boolean {
    const { layout } = this.people;
    const known = this.known.get(row);
    const valueOf = (field: Field): CellValue => {
      const column = layout.columns[field]?.index;
      return column === undefined ? "" : (now.get(cellKey({ row, column }))?.value ?? "");
    };
    const [first, ...others] = nameFields(layout);
    const name = nameOfCells(valueOf(first), ...others.map(valueOf));
    const cells = { name, id: valueOf("citizenId"), unit: valueOf("unit") };
    return known !== undefined && isSamePerson(this.people, known.person, cells, known.likeness !== "none");
  }

  /** @param now the cells of `cellsIn` */
  of({ row, column: own }: Cell, now: CellsNow): Standing {
    const { layout } = this.people;
    const known = (column: number): KnownCell => ({
      column,
      spellings: [now.get(cellKey({ row, column }))?.value ?? ""],
    });
    const likeness = this.likenessIn(row);
    const heading = this.headingOver(own, now);
    const who = columnsOfWho(layout).map(known);
    const beside = likeness === "all" ? columnsBeside(layout).filter((column) => column !== own) : [];
    return {
      who: likeness === "none" ? who.filter(({ spellings: [value] }) => value !== "") : who,
      beside: beside.map(known),
      ...(heading !== undefined && { heading }),
    };
  }

  private headingOver(column: number, now: CellsNow): KnownHeading | undefined {
    const cells = headerCells(this.people.layout, column).map(({ row }) => ({
      row,
      value: now.get(cellKey({ row, column }))?.value ?? "",
    }));
    return cells.filter(({ value }) => value !== "").at(-1);
  }

  private likenessIn(row: number): Likeness {
    return this.known.get(row)?.likeness ?? "all";
  }
}

/** Whether a row holds some known cells. */
export function holds(row: number, cells: readonly KnownCell[], now: CellsNow): boolean {
  return cells.every(({ column, spellings }) => {
    const value = now.get(cellKey({ row, column }))?.value;
    return value !== undefined && spellings.includes(value);
  });
}

/** A fix as far as it tells whose cell it changes, and between which values. */
interface Change extends Cell {
  standing: Standing;
  before: { value: CellValue };
  after: { value: CellValue };
}

/**
 * Fixes that know people also by what the fixes themselves make of names and IDs: to be called with all that are
 * written together.
 */
export function withSpellings<Fix extends Change>(fixes: readonly Fix[]): Fix[] {
  const changed = new Map(fixes.map((fix) => [cellKey(fix), [fix.before.value, fix.after.value]]));
  return fixes.map((fix) => {
    const spelt = ({ column, spellings }: KnownCell): KnownCell => ({
      column,
      spellings: [...new Set([...spellings, ...(changed.get(cellKey({ row: fix.row, column })) ?? [])])],
    });
    const { who, beside } = fix.standing;
    return { ...fix, standing: { ...fix.standing, who: who.map(spelt), beside: beside.map(spelt) } };
  });
}
