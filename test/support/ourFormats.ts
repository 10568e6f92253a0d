import type ExcelJS from "exceljs";
import { ownerOfFormula } from "../../src/highlights/highlight";
import { parseBlocks } from "../../workbench/book/blockAddress";
import { shiftFormula } from "../../workbench/book/formulaShift";

/** A conditional format of ours at one cell: its owner, and its formula as it stands there. */
export interface FormatAtCell {
  owner: string;
  row: number;
  column: number;
  formula: string;
}

interface ConditionalFormat {
  ref: string;
  rules: { formulae?: string[] }[];
}

/** Every cell that one of our conditional formats lies on, as a saved file has them. Rows and columns from 0. */
export function ourFormats(sheet: ExcelJS.Worksheet): FormatAtCell[] {
  const { conditionalFormattings } = sheet as ExcelJS.Worksheet & { conditionalFormattings: ConditionalFormat[] };
  return conditionalFormattings.flatMap(({ ref, rules }) =>
    rules.flatMap(({ formulae }) => {
      const formula = formulae?.[0] ?? "";
      const owner = ownerOfFormula(formula);
      const blocks = parseBlocks(ref);
      const first = blocks[0];
      if (owner === null || first === undefined) return [];
      return blocks.flatMap(({ top, left, bottom }) =>
        Array.from({ length: bottom - top + 1 }, (_, i) => ({
          owner,
          row: top + i,
          column: left,
          formula: shiftFormula(formula, top + i - first.top, left - first.left),
        })),
      );
    }),
  );
}
