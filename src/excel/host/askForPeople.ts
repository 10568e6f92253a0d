import type { CellValue } from "../../grid/cellValue";
import { nameOfCells } from "../../roster/cells/textReader";
import { nameFields } from "../../roster/fieldsOfLayout";
import type { Field } from "../../roster/field";
import type { PersonCells } from "../../roster/isSamePerson";
import type { Layout } from "../../roster/layout";
import { valuesOf } from "./valuesOf";

/**
 * Asks who stands in some rows; to be called after the next sync it gives them, one a row. Throws HostError "payload"
 * then where they were too many.
 * @param closely whether IDs and units are asked for too; else they are ""
 */
export function askForPeople(
  sheet: Excel.Worksheet,
  { columns }: Pick<Layout, "columns">,
  firstRow: number,
  rowCount: number,
  closely: boolean,
): () => PersonCells[] {
  const ask = (field: Field): Excel.Range | null => {
    const column = columns[field]?.index;
    if (column === undefined) return null;
    const range = sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
    range.load("values");
    return range;
  };
  const names = nameFields({ columns }).map(ask);
  const id = closely ? ask("citizenId") : null;
  const unit = closely ? ask("unit") : null;
  return () => {
    const [first = [], ...others] = names.map(cellsOf);
    const [ids, units] = [cellsOf(id), cellsOf(unit)];
    return Array.from({ length: rowCount }, (_, i) => ({
      name: nameOfCells(first[i] ?? "", ...others.map((cells) => cells[i] ?? "")),
      id: ids[i] ?? "",
      unit: units[i] ?? "",
    }));
  };
}

function cellsOf(range: Excel.Range | null): CellValue[] {
  return range === null ? [] : valuesOf(range).map(([value = ""]) => value);
}
