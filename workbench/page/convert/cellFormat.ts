import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell, Style } from "exceljs";

/** A cell's number format; undefined where it has none ("General"). */
export function ownFormat(cell: Cell): string | undefined {
  const format = cell.numFmt as string | undefined;
  return format === "General" ? undefined : format;
}

/** Univer shows formats its own way, so the file's goes along with the cell, through copying and undoing too. */
export function formatMark(format: string | undefined): ICellData["custom"] {
  return format === undefined ? null : { format };
}

/** The file's number format that a cell of Univer brings along. */
export function formatOf(cell: Nullable<ICellData>): string | undefined {
  const format: unknown = cell?.custom?.["format"];
  return typeof format === "string" ? format : undefined;
}

/** A style with another number format. Styles are shared between cells, so it is a new one. */
export function withFormat(style: Partial<Style>, format: string | undefined): Partial<Style> {
  const changed = { ...style };
  delete changed.numFmt;
  return format === undefined ? changed : { ...changed, numFmt: format };
}
