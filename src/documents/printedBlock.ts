import type { Block } from "../grid/block";
import type { SheetPlan } from "./sheetPlan";

/** The cells of a sheet that are printed. */
export const printedBlock = ({ values, columnWidths, printedRows = values.length }: SheetPlan): Block => ({
  top: 0,
  left: 0,
  bottom: printedRows - 1,
  right: columnWidths.length - 1,
});
