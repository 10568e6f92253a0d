import { isErrorValue } from "../../grid/cellValue";
import { foldText } from "../../grid/foldText";
import { toneKey } from "../../grid/toneKey";
import type { Field } from "../field";
import { NAME_FIELDS } from "../fieldsOfLayout";
import type { Layout } from "../layout";
import { PLAIN_ORDINAL } from "./ordinalText";
import type { FilledCell } from "./rowBlock";

/** The columns of a layout, as one asks for them of a row. */
export interface TableColumns {
  ordinal: number | null;
  fieldOf: ReadonlyMap<number, Field>;
  /** By column, each row of its heading, folded. */
  headings: ReadonlyMap<number, readonly string[]>;
  /** The same with their tones. */
  tonedHeadings: ReadonlyMap<number, readonly string[]>;
  nameColumns: ReadonlySet<number>;
  firstName: number;
  lastName: number;
}

export function tableColumns({ columns: byField, ordinal }: Layout): TableColumns {
  const columns = Object.entries(byField) as [Field, NonNullable<Layout["columns"][Field]>][];
  const nameColumns = NAME_FIELDS.flatMap((field) => byField[field]?.index ?? []);
  return {
    ordinal,
    fieldOf: new Map(columns.map(([field, { index }]) => [index, field])),
    headings: new Map(columns.map(([, { index, heading }]) => [index, heading.split(" > ").map(foldText)])),
    tonedHeadings: new Map(columns.map(([, { index, heading }]) => [index, heading.split(" > ").map(toneKey)])),
    nameColumns: new Set(nameColumns),
    firstName: Math.min(...nameColumns),
    lastName: Math.max(...nameColumns),
  };
}

/** Whether a cell numbers a person. Where an error stands, a formula numbers the rows. */
export function isPlainOrdinal({ ordinal }: TableColumns, { column, value, text }: FilledCell): boolean {
  return column === ordinal && (isErrorValue(value) || PLAIN_ORDINAL.test(text));
}
