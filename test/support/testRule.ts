import type { CellValue } from "../../src/grid/cellValue";
import { findingsOf } from "./rosterOfRows";

type Row = readonly CellValue[];

/**
 * What is tried, the people below the headings (from row 2 on), and the cells the rule must find: these and no others.
 */
export type RuleCase = [what: string, people: readonly Row[], cells: readonly string[]];

/** Tests one rule on a table of cases; headings stand in row 1. */
export function testRule(rule: string, headings: Row, cases: readonly RuleCase[]): void {
  describe(`${rule}, under ${headings.join(" | ")}`, () => {
    test.each(cases)("%s", (_, people, cells) => {
      expect(findingsOf(rule, headings, people)).toEqual(cells);
    });
  });
}
