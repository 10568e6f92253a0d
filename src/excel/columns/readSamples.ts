import type { Field } from "../../roster/field";
import { samplesOf } from "../../roster/columns/samplesOf";
import type { Column } from "../../roster/layout";

/** Rows in which samples are looked for, from the first person. */
const ROWS = 30;

/**
 * Reads the first values of each column as the pane may show them. One round trip.
 * @param firstRow where the people begin, from 0
 * @param isPerson whether a row counts
 */
export async function readSamples(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  columns: ReadonlyMap<Field, Column>,
  firstRow: number,
  lastRow: number,
  isPerson: (row: number) => boolean,
): Promise<ReadonlyMap<Field, readonly string[]>> {
  const rowCount = Math.min(ROWS, lastRow - firstRow + 1);
  if (rowCount <= 0 || columns.size === 0) return new Map();
  const asked = [...columns].map(([field, { index }]) => {
    const range = sheet.getRangeByIndexes(firstRow, index, rowCount, 1);
    range.load("text,format/font/name");
    return { field, range };
  });
  await context.sync();
  return new Map(
    asked.map(({ field, range }) => {
      // null where the cells have several
      const fontName = (range.format.font.name as string | null) ?? "";
      const texts = (range.text as string[][] | null) ?? [];
      const shown = texts.flatMap(([text = ""], i) => (isPerson(firstRow + i) ? [text] : []));
      return [field, samplesOf(field, shown, fontName)];
    }),
  );
}
