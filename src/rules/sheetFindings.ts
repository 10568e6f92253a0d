import { columnLetters } from "../grid/address";
import type { DateSystem } from "../grid/dateSystem";
import type { Field } from "../roster/field";
import { hasField } from "../roster/fieldsOfLayout";
import type { Roster } from "../roster/roster";
import { tellsNoUnit } from "../roster/tellsNoUnit";
import type { SheetFinding } from "./finding";
import { RULES } from "./index";
import { missingNeed } from "./runsOn";

/** Only these columns are missed by name: without them the letter's totals cannot be counted. */
const REQUIRED: readonly Field[] = ["citizenId", "level2"];

function notChecked({ layout }: Roster): SheetFinding[] {
  return RULES.flatMap((rule) => {
    const field = missingNeed(rule, layout);
    return field === undefined ? [] : [{ rule: "not-checked", params: { rule: rule.id, field } } as const];
  });
}

/** What is to be said of a sheet that we wrote: it is not counted, whatever people stand on it. */
export const ownSheetFinding = (title: string): SheetFinding => ({ rule: "own-sheet", params: { title } });

/** What Excel refused to tell of a sheet. */
interface Unread {
  /** null: nothing of its merged cells. */
  merged: unknown;
  /** Whether some conditional formats are shown to nobody. */
  someFormatsUnreadable: boolean;
  /** "unknown": not from which year days count. */
  dateSystem: DateSystem | null;
}

/**
 * What is to be said of what could not be read, of a sheet with people on it. Without merged cells some seem to have no
 * unit and no reason.
 */
export function unreadFindings(
  roster: Roster | null,
  { merged, someFormatsUnreadable, dateSystem }: Unread,
): readonly SheetFinding[] {
  if (roster === null || roster.count === 0) return [];
  return [
    ...(merged === null ? [{ rule: "not-checked", params: { part: "mergedCells" } } as const] : []),
    ...(dateSystem === "unknown" ? [{ rule: "not-checked", params: { part: "dateSystem" } } as const] : []),
    ...(someFormatsUnreadable ? [{ rule: "formats-unreadable", params: {} } as const] : []),
  ];
}

/** What is to be said of a sheet as a whole, once it was read. `null`: it holds no roster. */
export function sheetFindings(roster: Roster | null): readonly SheetFinding[] {
  if (roster === null) return [{ rule: "no-roster", params: {} }];
  if (roster.count === 0) return [{ rule: "no-people", params: {} }];
  const missing = REQUIRED.filter((field) => !hasField(roster.layout, field));
  const hidden = roster.hiddenPeople;
  const { beside } = roster.layout;
  return [
    ...missing.map((field) => ({ rule: "column-missing", params: { field } }) as const),
    ...roster.layout.ambiguous.map((field) => ({ rule: "column-ambiguous", params: { field } }) as const),
    ...(hidden > 0 ? [{ rule: "hidden-people", params: { count: hidden } } as const] : []),
    ...(hasField(roster.layout, "unit") && tellsNoUnit(roster) ? [{ rule: "missing-unit", params: {} } as const] : []),
    ...notChecked(roster),
    ...(beside === undefined ? [] : [{ rule: "not-checked", params: { beside: columnLetters(beside) } } as const]),
    ...roster.leftOut.map(
      ({ where, row, people }) => ({ rule: "not-checked", params: { [where]: row + 1, count: people } }) as const,
    ),
    ...roster.otherTables.map((row) => ({ rule: "not-checked", params: { row: row + 1 } }) as const),
    ...roster.goneLists.map(
      ({ row, people }) => ({ rule: "not-checked", params: { gone: row + 1, count: people } }) as const,
    ),
    ...(roster.statusSection === null
      ? []
      : [{ rule: "not-checked", params: { status: roster.statusSection + 1 } } as const]),
    ...[...roster.doubtfulSections, ...roster.doubtfulNames]
      .sort((a, b) => a - b)
      .map((row) => ({ rule: "not-checked", params: { section: row + 1 } }) as const),
  ];
}
