import type { Worksheet } from "exceljs";
import { internals, tablesOf } from "../gridInternals";

/** Takes conditional formats and tables of which no cell is left off a sheet; gives what puts them back, still without cells. */
export function dropEmptied(grid: Worksheet): () => void {
  const held = internals(grid);
  const formats = [...held.conditionalFormattings.entries()].filter(([, { ref }]) => ref === "");
  held.conditionalFormattings = held.conditionalFormattings.filter(({ ref }) => ref !== "");
  const emptied = tablesOf(grid).filter(({ tableRef }) => tableRef === "");
  const tables = Object.entries(held.tables).filter(([, { table }]) => emptied.includes(table));
  for (const [key] of tables) Reflect.deleteProperty(held.tables, key);
  return () => {
    for (const [place, group] of formats) held.conditionalFormattings.splice(place, 0, group);
    Object.assign(held.tables, Object.fromEntries(tables));
  };
}
