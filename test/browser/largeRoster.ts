import { HEADINGS, syntheticRows } from "../bench/syntheticRoster";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";

/**
 * A workbook with one sheet of so many invented people, "DS". Days that are numbers are shown as days, by the second
 * format of `makeXlsx`.
 */
export function largeRoster(people: number): Promise<Uint8Array> {
  const rows = syntheticRows(people).map((row) => row.map((value) => (typeof value === "boolean" ? "Có" : value)));
  const xml = rowsXml([HEADINGS, ...rows]).replaceAll(/(<c r="C\d+")(?=><v>)/g, '$1 s="1"');
  return makeXlsx([{ name: "DS", xml }]);
}
