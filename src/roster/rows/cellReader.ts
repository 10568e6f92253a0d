import { isErrorValue, type CellValue } from "../../grid/cellValue";
import { cleanText } from "../../grid/cleanText";
import { fieldAt, FIELDS, type Field } from "../field";
import type { Layout } from "../layout";
import { MergedDown, type MergedSpans } from "./mergedDown";
import { columnsToRead, placeOf, placesOfFields, type FilledCell, type Place, type RowBlock } from "./rowBlock";

/** Gives the cells of a row by their fields, and what is merged over it. */
export class CellReader {
  /** The row being read, by index of the field: one array serves all. */
  readonly cells: CellValue[] = FIELDS.map(() => "");
  readonly errors: { person: number; field: Field }[] = [];
  private readonly runs;
  /** Where the fields that have a column stand, by the run of columns they are in. */
  private readonly mapped: readonly { run: number; offsets: readonly number[]; fields: readonly number[] }[];
  /** Whether one of them begins as error values do. */
  private mayHaveErrors = false;
  /** The columns with cells that are merged over several rows. */
  private readonly merged: readonly { field: number; down: MergedDown }[];

  constructor(layout: Layout, spans: MergedSpans) {
    this.runs = columnsToRead(layout);
    const places = Object.entries(placesOfFields(this.runs, layout));
    this.mapped = this.runs.map((_, run) => {
      const within = places.filter(([, place]) => place.run === run);
      return {
        run,
        offsets: within.map(([, { offset }]) => offset),
        fields: within.map(([field]) => FIELDS.indexOf(field as Field)),
      };
    });
    this.merged = Object.entries(spans).map(([field, ofField]) => ({
      field: FIELDS.indexOf(field as Field),
      down: new MergedDown(ofField),
    }));
  }

  get mergedFields(): Field[] {
    return this.merged.map(({ field }) => fieldAt(field));
  }

  mergedOver(field: number): MergedDown | undefined {
    return this.merged.find((each) => each.field === field)?.down;
  }

  placeOf(column: number): Place {
    return placeOf(this.runs, column);
  }

  read(block: RowBlock, i: number): void {
    this.mayHaveErrors = false;
    for (const { run, offsets, fields } of this.mapped) {
      const values = block.runs[run]?.[i];
      // by index: going through pairs costs a first run more than what it does with them
      for (let at = 0; at < fields.length; at++) this.put(fields[at] ?? 0, values?.[offsets[at] ?? 0] ?? "");
    }
  }

  /** What is merged over the row of a person or a section stands in its cells, too. */
  readMerged(row: number): void {
    for (const { field, down } of this.merged) this.put(field, down.read(this.cells[field] ?? "", row));
  }

  filled(block: RowBlock, i: number): FilledCell[] {
    const cells: FilledCell[] = [];
    this.runs.forEach(({ first }, run) => {
      block.runs[run]?.[i]?.forEach((value, offset) => {
        const text = value === "" ? "" : cleanText(value);
        if (text !== "") cells.push({ column: first + offset, value, text });
      });
    });
    return cells;
  }

  noteErrors(person: number): void {
    if (!this.mayHaveErrors) return;
    for (const field of this.mapped.flatMap(({ fields }) => fields)) {
      if (isErrorValue(this.cells[field] ?? "")) this.errors.push({ person, field: fieldAt(field) });
    }
  }

  private put(field: number, value: CellValue): void {
    this.cells[field] = value;
    if (typeof value === "string" && value.startsWith("#")) this.mayHaveErrors = true;
  }
}
