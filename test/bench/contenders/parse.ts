import type { CellValue } from "../../../src/grid/cellValue";

const texts = new WeakMap<object, string>();

/**
 * What it costs to take the rows out of the answer that brings them: `JSON.parse` of the payload, whose text is made in
 * the first run.
 */
export function parse(rows: readonly (readonly CellValue[])[]): unknown {
  const text = texts.get(rows) ?? JSON.stringify(rows);
  texts.set(rows, text);
  return JSON.parse(text);
}
