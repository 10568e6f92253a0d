type Widths = readonly (readonly [letters: string, width: number])[];

/** Advance widths of Times New Roman's letters, thousandths of the type size; those of 500 are not named. */
const REGULAR: Widths = [
  ["'|", 190],
  [" ,.", 250],
  ["/:;\\ijlt", 278],
  ["!()-I[]`fr‘’", 333],
  ['Js"', 395],
  ["?acez“”", 444],
  ["FPS", 556],
  ["+<=>×", 564],
  ["ELTZ", 611],
  ["BCR", 667],
  ["ADGHKNOQUVXYwĐ", 722],
  ["&m", 778],
  ["%M@W", 900],
  ["…", 1000],
];
const BOLD: Widths = [
  ["|", 220],
  [" ,.", 250],
  ["'/\\il", 278],
  ["!()-:;[]`fjt‘’", 333],
  ["Is{}", 390],
  ["cerz", 444],
  ['Sbdhknpquđ"', 556],
  ["+<=>×", 570],
  ["FP", 611],
  ["BELTZ", 667],
  ["ACDNRUVXYwĐ", 722],
  ["GHKOQ", 778],
  ["&m", 833],
  ["@M", 940],
  ["%W…", 1000],
];
const OTHER_WIDTH = 500;
/** Fonts that stand in for it, and printers, are a hair wider. */
const WIDER = 1.02;

const byLetter = (widths: Widths) =>
  new Map(widths.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)));

/**
 * Letters that only Vietnamese has, which many a font lacks that stands in for Times New Roman (LibreOffice's own
 * does): they are then printed in another one, whose letters are so much wider.
 */
const VIETNAMESE_ONLY = /[ơưƠƯ\u1ea0-\u1ef9]/u;
const WIDER_IN_OTHER_FONT = 0.3;

/** How wide a letter is, and how much room it may need, in thousandths of the type size. */
interface LetterWidth {
  width: number;
  room: number;
}

/** The widths of letters, accents and all; each is reckoned once, when it is first met. */
function letterWidths(widths: Widths): (letter: string) => LetterWidth {
  const plain = byLetter(widths);
  const known = new Map<string, LetterWidth>();
  return (letter) => {
    const before = known.get(letter);
    if (before !== undefined) return before;
    // accents stand above or below their letters and take no room
    const bare = letter.normalize("NFD").replace(/\p{Mn}/gu, "");
    const width = Array.from(bare, (part) => plain.get(part) ?? OTHER_WIDTH).reduce((sum, each) => sum + each, 0);
    const other = VIETNAMESE_ONLY.test(letter) ? WIDER_IN_OTHER_FONT * width : 0;
    const found = { width: width * WIDER, room: width * WIDER + other };
    known.set(letter, found);
    return found;
  };
}

const regular = letterWidths(REGULAR);
const bolder = letterWidths(BOLD);

/** A text reckoned letter by letter, in points. */
function reckon(text: string, size: number, bold: boolean, what: keyof LetterWidth): number {
  const widthOf = bold ? bolder : regular;
  let sum = 0;
  for (const letter of text.normalize("NFC")) sum += widthOf(letter)[what];
  return (sum / 1000) * size;
}

/** Width of text set in Times New Roman, in points. */
export const textWidth = (text: string, size: number, bold: boolean): number => reckon(text, size, bold, "width");

/**
 * The room that a text may need, in whichever fonts it is printed: a line that is wrapped where none was reckoned with
 * would be cut off.
 */
const roomOf = (text: string, size: number, bold: boolean): number => reckon(text, size, bold, "room");

/**
 * How many lines a text takes when it is wrapped at blanks within `room` points. At least one for each of its own;
 * close, not exact.
 */
export function textLines(text: string, room: number, size: number, bold: boolean): number {
  return text.split(/\r\n|\r|\n/u).reduce((lines, line) => lines + wrappedLines(line, room, size, bold).length, 0);
}

/**
 * A text without line breaks of its own, as it is wrapped at blanks within `room` points: close, not exact. A word
 * wider than that is broken inside, and stands in the first of its lines.
 */
export function wrappedLines(text: string, room: number, size: number, bold: boolean): string[] {
  const blank = roomOf(" ", size, bold);
  const lines: string[] = [""];
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const width = roomOf(word, size, bold);
    if (used > 0 && used + blank + width > room) {
      lines.push("");
      used = 0;
    }
    used += (used > 0 ? blank : 0) + width;
    lines.push([lines.pop(), word].filter((part) => part !== "").join(" "));
    while (used > room) {
      lines.push("");
      used -= room;
    }
  }
  return lines;
}
