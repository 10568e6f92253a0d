import type { ComparedRoster } from "../../compare/comparedRoster";
import type { RosterChanges } from "../../compare/compareRosters";
import { maskedId, maskNumbers } from "../../grid/maskNumbers";
import { pastedText } from "../../grid/pastedText";
import { nameField } from "../../roster/fieldsOfLayout";
import { nameOf } from "../../roster/nameOf";
import { unitNameOf } from "../../roster/unitNameOf";
import type { Cell } from "../../rules/finding";
import type { ChangeList, CompareTexts } from "../../text/compareTexts";
import type { Compared } from "./compareState";

/** In the order in which they are shown. */
export const CHANGE_LISTS = [
  "joined",
  "left",
  "newlyDone",
  "noLongerDone",
  "changedId",
  "changedUnit",
  "level2Unclear",
  "unsureAfter",
  "unsureBefore",
] as const satisfies readonly ChangeList[];

/** Somebody in one of the lists. Long numbers are masked. */
export interface ChangedPerson {
  name: string;
  /** "" where none can be told. */
  unit: string;
  /** What was, and what is, where the list does not say it; else "". */
  details: string;
  /** Where the name stands on the checked sheet; null for who stands in the earlier list alone. */
  cell: Cell | null;
}

/** How many stand in a list. */
export const countOf = (changes: RosterChanges, list: ChangeList): number => changes[list].length;

function cellOf({ layout, row }: ComparedRoster, person: number): Cell {
  return { row: row[person] ?? 0, column: layout.columns[nameField(layout)]?.index ?? 0 };
}

const idOf = ({ idNumber }: ComparedRoster, person: number): string => maskedId(idNumber[person] ?? 0);

/** Somebody in a list, by the place in it; null where the list is shorter. */
export function changedPerson(
  { before, result: { checked }, changes }: Compared,
  list: ChangeList,
  index: number,
): ChangedPerson | null {
  const of = changes[list][index];
  if (of === undefined || checked === null) return null;
  const isEarlier = list === "left" || list === "unsureBefore";
  const roster: ComparedRoster = isEarlier ? before : checked.roster;
  const person = typeof of === "number" ? of : of.after;
  const pair = typeof of === "number" ? null : of;
  const unitIn = (one: ComparedRoster, at: number) => maskNumbers(unitNameOf(one, at));
  const details =
    pair === null
      ? ""
      : list === "changedId"
        ? `${idOf(before, pair.before)} → ${idOf(roster, pair.after)}`
        : list === "changedUnit"
          ? `${unitIn(before, pair.before)} → ${unitIn(roster, pair.after)}`
          : "";
  return {
    name: maskNumbers(nameOf(roster, person)),
    unit: unitIn(roster, person),
    details,
    cell: isEarlier ? null : cellOf(roster, person),
  };
}

/**
 * All lists as tab-separated text, to be pasted into a sheet or an email. No whole ID number stands in it. It stops
 * after everybody.
 */
export function* changesAsText(compared: Compared, { lists, copyHeadings }: CompareTexts): Generator<void, string> {
  const lines = [copyHeadings.join("\t")];
  for (const list of CHANGE_LISTS)
    for (let index = 0; index < countOf(compared.changes, list); index++) {
      yield;
      const { name = "", unit = "", details = "" } = changedPerson(compared, list, index) ?? {};
      lines.push([lists[list], ...[name, unit, details].map(pastedText)].join("\t"));
    }
  return lines.join("\n");
}
