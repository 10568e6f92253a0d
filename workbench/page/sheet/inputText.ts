import type { ICellData, Nullable } from "@univerjs/core";
import { isErrorValue } from "../../../src/grid/cellValue";
import { isDateFormat } from "../convert/numberFormat";
import { cellScalar } from "./cellScalar";

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

const two = (value: number) => String(value).padStart(2, "0");

function dateText(serial: number): string {
  const date = new Date(Math.round((serial - EPOCH_SERIAL) * DAY));
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  if (Number.isInteger(serial)) return day;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`;
}

/**
 * What somebody in Vietnam would have to type into a cell of this number format to get what Univer holds in it. So
 * pasted, cleared and undone cells reach the book, which reads typed text only.
 */
export function inputText(cell: Nullable<ICellData>, format: string | undefined): string {
  if (!cell) return "";
  if (cell.f) return cell.f;
  const value = cellScalar(cell);
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "number")
    return format !== undefined && isDateFormat(format) ? dateText(value) : String(value).replace(".", ",");
  return isErrorValue(value) ? value : "'" + value;
}
