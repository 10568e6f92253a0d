import type { IFreeze } from "@univerjs/core";
import type { Worksheet } from "exceljs";

/** The frozen panes of a sheet, in Univer's terms: -1 where nothing is frozen. */
export function freezeOf(grid: Worksheet): IFreeze {
  const view = grid.views[0];
  const frozen = view?.state === "frozen" ? view : null;
  const columns = frozen?.xSplit ?? 0;
  const rows = frozen?.ySplit ?? 0;
  return {
    xSplit: columns,
    ySplit: rows,
    startColumn: columns > 0 ? columns : -1,
    startRow: rows > 0 ? rows : -1,
  };
}
