import { readXlsx, streamXlsxRows, cellRef } from "hucre/xlsx";

/** The cells up to the last that is filled on any sheet of a file. */
export interface FilledRange {
  /** "A1:D10" */
  range: string;
  cells: number;
}

/**
 * Finds up to where the sheets of a file are filled: cells with a format alone may reach to the end of a sheet. Rejects
 * where it cannot be read.
 */
export async function filledRange(bytes: Uint8Array): Promise<FilledRange> {
  const { sheets } = await readXlsx(bytes, { range: "A1:A1" });
  let [bottom, right] = [0, 0];
  for (const { name } of sheets)
    for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
      const last = values.findLastIndex((value) => value !== null && value !== "");
      if (last < 0) continue;
      bottom = Math.max(bottom, index);
      right = Math.max(right, last);
    }
  return { range: `A1:${cellRef(bottom, right)}`, cells: (bottom + 1) * (right + 1) };
}
