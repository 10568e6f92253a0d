import type { IRange } from "@univerjs/core";
import type { Worksheet } from "exceljs";
import { parseBlock } from "./address";

/** The merged ranges of a sheet. */
export function mergesOf(grid: Worksheet): IRange[] {
  return grid.model.merges.map((range) => parseBlock(range)).filter((range) => range !== null);
}
