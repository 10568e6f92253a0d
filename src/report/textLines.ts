/** Advance widths of Times New Roman's letters, thousandths of the type size; bold is a little wider. */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlt|'!,.:;/()[] ", 278],
  ["frsJI-“”", 370],
  ["aceszg", 444],
  ["FPSLETZ?", 590],
  ["ABCRXY&", 680],
  ["DGHKNOQUVw", 722],
  ["mMW%…", 900],
];
const OTHER_WIDTH = 500;
const BOLD = 1.06;

const widthByLetter = new Map(
  WIDTHS.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Width of text set in Times New Roman, in points; accents stand above or below their letters and take no room. */
function textWidth(text: string, size: number, bold: boolean): number {
  let width = 0;
  for (const letter of text.normalize("NFD").replace(/\p{Mn}/gu, "")) width += widthByLetter.get(letter) ?? OTHER_WIDTH;
  return (width / 1000) * size * (bold ? BOLD : 1);
}

/** How many lines a text takes when it is wrapped at blanks within `room` points. At least one; close, not exact. */
export function textLines(text: string, room: number, size: number, bold: boolean): number {
  const blank = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = textWidth(word, size, bold);
    if (used > 0 && used + blank + width > room) {
      lines++;
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    // A word wider than the column is broken inside.
    while (used > room) {
      lines++;
      used -= room;
    }
  }
  return lines;
}
