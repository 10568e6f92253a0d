import type { Layout } from "../../roster/layout";
import type { ColumnRun, RowBlock } from "../../roster/rows/rowBlock";
import { valuesOf } from "../host/valuesOf";

/** Some rows of a roster that were asked for; read them after the next sync. */
export interface AskedRows {
  firstRow: number;
  rowCount: number;
  runs: readonly Excel.Range[];
  ids: Excel.Range | null;
}

/** @param runs of `columnsToRead` */
export function askForRows(
  sheet: Excel.Worksheet,
  { columns }: Layout,
  runs: readonly ColumnRun[],
  firstRow: number,
  rowCount: number,
): AskedRows {
  const asked = runs.map(({ first, last }) => {
    const range = sheet.getRangeByIndexes(firstRow, first, rowCount, last - first + 1);
    range.load("values");
    return range;
  });
  const id = columns.citizenId?.index;
  const ids = id === undefined ? null : sheet.getRangeByIndexes(firstRow, id, rowCount, 1);
  ids?.load("numberFormat");
  return { firstRow, rowCount, runs: asked, ids };
}

/** The rows that were asked for. Throws HostError "payload" where they were too many. */
export function blockOfRows({ firstRow, rowCount, runs, ids }: AskedRows, hidden: readonly boolean[] | null): RowBlock {
  return {
    firstRow,
    rowCount,
    runs: runs.map(valuesOf),
    idFormats: ids === null ? null : (ids.numberFormat as string[][]),
    hidden,
  };
}
