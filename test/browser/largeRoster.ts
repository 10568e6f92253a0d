import { HEADINGS, syntheticRows } from "../bench/syntheticRoster";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";

/** A workbook with one sheet of so many invented people, "DS". */
export function largeRoster(people: number): Promise<Uint8Array> {
  const rows = syntheticRows(people).map((row) => row.map((value) => (typeof value === "boolean" ? "Có" : value)));
  return makeXlsx([{ name: "DS", xml: rowsXml([HEADINGS, ...rows]) }]);
}
