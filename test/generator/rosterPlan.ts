import type { Field } from "../../src/roster/field";
import type { TruthAnswer } from "../support/truth";
import type { Cell } from "./cell";
import type { ColumnPlan } from "./columnPlan";
import type { Habits, Shown } from "./habits";
import type { Line } from "./line";
import type { NumberMaker } from "./numberMaker";
import type { Person } from "./person";
import type { Random } from "./random";
import type { SheetDraft } from "./sheetDraft";
import type { StaffWishes } from "./staff";
import type { PlacedPerson } from "./writeUnits";

/**
 * What lines above, between and below the people may know of the roster: its columns, by key, counted from its first.
 */
export interface Table {
  columnOf: (key: string) => number;
  /** Index of the last column. */
  last: number;
}

/** Section rows, which name the units of the people below them. */
export interface SectionStyle {
  /** The row or rows before the first person of a unit. @param index the unit's number, from 0 */
  lines: (unit: string, index: number, table: Table) => Line[];
}

/** What other sheets may be made of. */
export interface Stock {
  people: readonly Person[];
  numbers: NumberMaker;
  random: Random;
}

/** A roster before it is written: everything that a trouble can change. */
export interface RosterPlan {
  sheetName: string;
  staff: StaffWishes;
  habits: Habits;
  columns: ColumnPlan[];
  /** Column in which the roster begins, from 0. */
  left: number;
  above: (table: Table) => Line[];
  /** How a heading stands in its cell. */
  heading: (text: string, column: ColumnPlan) => Cell;
  /** Whether headings are merged across their group and down to the last header row. */
  mergeHeadings: boolean;
  /** Headings of columns without a group stand in the lowest header row instead of the highest. */
  headingsAtBottom: boolean;
  /** Rows between headings and people. */
  underHeader: ((table: Table, columns: readonly ColumnPlan[]) => Line)[];
  sections: SectionStyle | null;
  /** A line after (or before) the people of each unit. */
  subtotal: { where: "above" | "below"; line: (count: number, table: Table) => Line } | null;
  total: { where: "above" | "below"; line: (count: number, table: Table) => Line } | null;
  /** After so many people the headings come again, below the lines given. */
  repeat: { every: number; lines: (part: number, table: Table) => Line[] } | null;
  below: (table: Table) => Line[];
  /** Last changes to people, once their fates are known. */
  changePeople: ((people: readonly Person[], stock: Stock) => void)[];
  /** What is done to the sheet when all stands in its place. */
  finish: ((laidOut: LaidOut, random: Random) => void)[];
  /** What the roster leaves open, and what the user says to it, in the order in which it is asked. */
  answers: ((laidOut: Pick<LaidOut, "columnOf">) => TruthAnswer)[];
  /** Other sheets of the workbook, left and right of the roster. */
  sheetsBefore: ((stock: Stock) => SheetDraft)[];
  sheetsAfter: ((stock: Stock) => SheetDraft)[];
}

/** A roster on its sheet, and where everything is. Rows and columns from 0. */
export interface LaidOut {
  plan: RosterPlan;
  sheet: SheetDraft;
  header: { first: number; last: number };
  people: PlacedPerson[];
  /** Sheet column of a column of the plan. */
  columnOf: (key: string) => number;
  /** The last row below the people that holds anything. */
  lastRow: number;
}

export function shownBy({ columns, habits }: RosterPlan): Shown {
  return { fields: new Set(columns.flatMap(({ field }): Field[] => (field === null ? [] : [field]))), habits };
}

function indexOf(plan: RosterPlan, key: string): number {
  const index = plan.columns.findIndex((column) => column.key === key);
  if (index < 0) throw new Error(`the plan has no column ${key}`);
  return index;
}

/** Puts other columns, or none, in a column's place. */
export function replaceColumn(plan: RosterPlan, key: string, ...columns: ColumnPlan[]): void {
  plan.columns.splice(indexOf(plan, key), 1, ...columns);
}

/** Puts columns left of another. */
export function insertBefore(plan: RosterPlan, key: string, ...columns: ColumnPlan[]): void {
  plan.columns.splice(indexOf(plan, key), 0, ...columns);
}

/** Puts columns right of another. */
export function insertAfter(plan: RosterPlan, key: string, ...columns: ColumnPlan[]): void {
  plan.columns.splice(indexOf(plan, key) + 1, 0, ...columns);
}
