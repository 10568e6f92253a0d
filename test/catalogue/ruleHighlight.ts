import { columnLetters } from "../../src/grid/address";
import { owned, refsAt } from "../../src/highlights/highlight";
import { FIELDS, type Field } from "../../src/roster/field";
import type { Rule } from "../../src/rules/rule";
import { vi } from "../../src/text/vi/vi";
import { rosterOf } from "../support/readSheet";
import { TODAY } from "../support/rosterOfRows";
import { sheetOf } from "../support/sheetOf";

/** Columns A, B, … of the sheet that the catalogue's formulas are written for. */
export const PLAIN_FIELDS: readonly Field[] = [
  "fullName",
  "birthDate",
  "gender",
  "unit",
  "citizenId",
  "level2",
  "reason",
];

/**
 * How a rule's cells are marked: by a formula over all people, or cell by cell while a formula is true; null: until the
 * next check.
 */
export interface RuleHighlight {
  kind: "twin" | "stays";
  formula: string | null;
  /** Columns that the sheet has beside the plain ones: letter and field. */
  others: readonly (readonly [letter: string, field: Field])[];
}

/** The highlight of a rule, written for row 2. */
export function ruleHighlight(rule: Rule): RuleHighlight {
  const needed = [...rule.needs, ...(rule.optional?.slice(0, 1) ?? [])];
  const fields = [...PLAIN_FIELDS, ...FIELDS.filter((f) => needed.includes(f) && !PLAIN_FIELDS.includes(f))];
  const rows = [fields.map((field) => vi.fields[field]), ["Nguyễn Thị Mẫu", 31_079]];
  const columns = Object.fromEntries(fields.map((field, i) => [field, i]));
  const roster = rosterOf(sheetOf(rows), TODAY, rows.length, { columns });
  if (roster === null) throw new Error("no roster under the chosen columns");
  const cells = refsAt(roster, 1);
  const others = fields.slice(PLAIN_FIELDS.length).map((field, i) => {
    return [columnLetters(PLAIN_FIELDS.length + i), field] as const;
  });
  const twin = rule.twin?.(cells, roster);
  if (twin) return { kind: "twin", formula: owned(rule.id, twin.formula), others };
  const [field = "citizenId"] = needed;
  const stays = rule.stays?.(cells, cells[field] ?? "", roster) ?? "";
  return { kind: "stays", formula: stays === "" ? null : owned(rule.id, stays), others };
}
