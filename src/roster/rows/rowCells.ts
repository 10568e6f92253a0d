import type { CellValue } from "../../grid/cellValue";
import { FIELDS, type Field } from "../field";

/** The values of a row by index of their field in FIELDS; "" for fields without a column. */
export type RowCells = readonly CellValue[];

/** Where a field stands in the cells of a row. */
export const INDEX = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<Field, number>;
