import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, Style } from "exceljs";

/** A cell's number format; undefined where it has none ("General"). */
export function ownFormat(cell: Cell): string | undefined {
  const format = cell.numFmt as string | undefined;
  return format === "General" ? undefined : format;
}

/** Univer has formats of its own, so that the cell carries the file's format along, through copying and undoing too. */
export function formatMark(format: string | undefined): ICellData["custom"] {
  return format === undefined ? null : { format };
}

/** The file's number format that a cell of Univer carries along. */
export function formatOf(cell: Nullable<ICellData>): string | undefined {
  const format: unknown = cell?.custom?.["format"];
  return typeof format === "string" ? format : undefined;
}

/** A style with another number format. It is a new one, because cells share styles. */
export function withFormat(style: Partial<Style>, format: string | undefined): Partial<Style> {
  const changed = { ...style };
  delete changed.numFmt;
  return format === undefined ? changed : { ...changed, numFmt: format };
}
