import { cleanText } from "../../grid/cleanText";
import { maskNumbers } from "../../grid/maskNumbers";
import { decodeLegacy } from "../../roster/legacy/decodeLegacy";
import type { Field } from "../../roster/field";
import type { Column } from "../../roster/layout";

/** Rows in which samples are looked for, from the first person. */
const ROWS = 30;
const SAMPLES = 3;

/** All digits of a text but the first two and the last two hidden; whatever stands between them stays, as the cell shows it. */
function maskDigits(text: string): string {
  const digits = text.replace(/\P{Nd}/gu, "").length;
  let seen = 0;
  return text.replace(/\p{Nd}/gu, (digit) => (++seen <= 2 || seen > digits - 2 ? digit : "*"));
}

/** The values of a field as the pane may show them, clean: no ID number, and no other long number that somebody typed. */
function sampleOf(field: Field, shown: string): string {
  const text = cleanText(shown);
  return field === "citizenId" ? maskDigits(text) : maskNumbers(text);
}

/**
 * The first values of each column as the sheet shows them, in Unicode where they are in an old font, blank ones and repeated ones left out. One round trip.
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
      // null where the cells have several fonts: then only a text itself can tell
      const fontName = (range.format.font.name as string | null) ?? "";
      const texts = (range.text as string[][] | null) ?? [];
      const shown = texts.flatMap(([text = ""], i) => (isPerson(firstRow + i) && text.trim() !== "" ? [text] : []));
      return [
        field,
        [...new Set(shown)].slice(0, SAMPLES).map((text) => sampleOf(field, decodeLegacy(text, fontName) ?? text)),
      ];
    }),
  );
}
