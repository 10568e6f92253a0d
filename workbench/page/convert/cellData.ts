import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Cell, Style } from "exceljs";
import { formatMark, ownFormat } from "./cellFormat";
import { cellStyle } from "./cellStyle";
import { gridValue, type Plain } from "./gridValue";

function typed(plain: Plain): ICellData {
  if (plain === null) return { v: null, t: null };
  if (typeof plain === "boolean")
    return { v: plain ? BooleanNumber.TRUE : BooleanNumber.FALSE, t: CellValueType.BOOLEAN };
  return { v: plain, t: typeof plain === "number" ? CellValueType.NUMBER : CellValueType.STRING };
}

/**
 * Univer applies the number format to text that looks like a number; Excel shows it as it is: "001…" keeps its zeros.
 */
function withoutFormat(style: IStyleData): IStyleData {
  const { n, ...rest } = style;
  return n ? rest : style;
}

/** A cell that the file does not have, with the look that it would have. */
export function emptyCellData(look: Partial<Style>, style: (style: IStyleData) => string | IStyleData): ICellData {
  const format = look.numFmt === "General" ? undefined : look.numFmt;
  return { ...typed(null), f: null, p: null, s: style(cellStyle(look)), custom: formatMark(format) };
}

/**
 * All of a cell that Univer shows. `style` turns its style into what the snapshot holds: an id, or the style itself.
 */
export function cellData(cell: Cell, style: (style: IStyleData) => string | IStyleData): ICellData {
  const formula = cell.isMerged && cell.master !== cell ? undefined : cell.formula;
  const plain = gridValue(cell);
  const text = typeof plain === "string" && formula === undefined;
  return {
    ...typed(plain),
    f: formula === undefined ? null : "=" + formula,
    p: null,
    s: style(text ? withoutFormat(cellStyle(cell.style)) : cellStyle(cell.style)),
    custom: formatMark(ownFormat(cell)),
  };
}
