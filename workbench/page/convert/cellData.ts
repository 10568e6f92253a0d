import { BooleanNumber, CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { Cell, CellValue, Style } from "exceljs";
import { formatMark, ownFormat } from "./cellFormat";
import { cellStyle } from "./cellStyle";

const DAY = 86_400_000;
/** Serial number of 1 January 1970 in Excel's count of days. */
const EPOCH_SERIAL = 25_569;

/** Excel's serial number of a date as exceljs gives it (the day's wall time as UTC). */
function dateSerial(date: Date): number {
  return date.getTime() / DAY + EPOCH_SERIAL;
}

type Plain = string | number | boolean | null;

/** What a cell shows before formatting. Rich text and links give their text, a formula its last result. */
function plainValue(value: CellValue): Plain {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return dateSerial(value);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map((run) => run.text).join("");
  if ("hyperlink" in value) return plainValue(value.text);
  return plainValue(value.result ?? null);
}

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
  // A merged cell behind its master repeats the master's value in exceljs; in a grid it is empty.
  const value = cell.isMerged && cell.master !== cell ? null : cell.value;
  const formula = cell.isMerged && cell.master !== cell ? undefined : cell.formula;
  const plain = plainValue(value);
  const text = typeof plain === "string" && formula === undefined;
  return {
    ...typed(plain),
    f: formula === undefined ? null : "=" + formula,
    p: null,
    s: style(text ? withoutFormat(cellStyle(cell.style)) : cellStyle(cell.style)),
    custom: formatMark(ownFormat(cell)),
  };
}
