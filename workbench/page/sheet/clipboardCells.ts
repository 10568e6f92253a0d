/**
 * The cells of a text that a spreadsheet put on the clipboard: tabs between cells, line breaks between rows, and quotes
 * round a cell that holds either.
 */
export function clipboardCells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = "", end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|$)/g,
  )) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  // A line break at the end begins no row.
  if (rows.length > 1 && rows.at(-1)?.every((cell) => cell === "") === true) rows.pop();
  return rows;
}
