import type { Worksheet } from "exceljs";
import { ruleFormulas, setRuleFormulas } from "../conditionalFormatXml";
import { internals } from "../gridInternals";
import type { HeldText } from "./heldText";
import { moveAddresses, movedRows } from "./moveAddresses";
import { moveFormula, type FormulaPlace } from "./moveFormula";

/** The range of a group of rules, and the formulas of each rule. */
type Content = [ref: string, formulas: string[][]];

/** The conditional formats of a sheet: their ranges, and formulas, which are said of the first cell of the range. */
export function formatRanges(grid: Worksheet, place: FormulaPlace): HeldText[] {
  return internals(grid).conditionalFormattings.map((group) => ({
    get: () => JSON.stringify([group.ref, group.rules.map(ruleFormulas)] satisfies Content),
    set: (text) => {
      const [ref, formulas] = JSON.parse(text) as Content;
      group.ref = ref;
      group.rules.forEach((rule, at) => setRuleFormulas(rule, formulas[at] ?? []));
    },
    move: (text, move) => {
      const [ref, formulas] = JSON.parse(text) as Content;
      const moved = place.here ? moveAddresses(ref, move) : ref;
      const from = place.here ? { ...place, relative: movedRows(ref, moved) } : place;
      return JSON.stringify([moved, formulas.map((each) => each.map((formula) => moveFormula(formula, move, from)))]);
    },
  }));
}
