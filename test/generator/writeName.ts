import { BLANK, errorCell, type Cell } from "./cell";
import { oldFontCell } from "./oldFonts";
import { nameOf, type NameWriting, type Person } from "./person";
import { cellWith, type Cells } from "./says";
import type { Shown } from "./habits";

type Untidy = Exclude<NameWriting, "tidy" | "tcvn3" | "vni" | "unicodeInOldFont" | "missing" | "error">;

function between(text: string, mark: string): string {
  return text.includes(" ") ? text.replace(" ", mark) : `${text}${mark}`;
}

const UNTIDY: Record<Untidy, (text: string) => string> = {
  leadingBlank: (text) => ` ${text}`,
  trailingBlank: (text) => `${text} `,
  doubleBlank: (text) => between(text, "  "),
  hardBlank: (text) => between(text, "\u00a0"),
  tab: (text) => `\t${text}`,
  lineBreak: (text) => between(text, "\n"),
  decomposed: (text) => text.normalize("NFD"),
  icelandicEth: (text) => text.replace(/Đ/, "Ð").replace(/đ/, "ð"),
};

function isUntidy(writing: NameWriting): writing is Untidy {
  return writing in UNTIDY;
}

/** A name, or the part of one, in one cell. */
function writeText(text: string, writing: NameWriting): Cell {
  if (isUntidy(writing)) {
    const value = UNTIDY[writing](text);
    return value === text ? { value } : cellWith({ value }, "untidy-text");
  }
  switch (writing) {
    case "tidy":
      return { value: text };
    case "unicodeInOldFont":
      return { value: text, font: ".VnTime" };
    case "missing":
      return BLANK;
    case "error":
      return errorCell("#REF!");
    default: {
      const cell = oldFontCell(text, writing);
      return cell === null ? { value: text } : cellWith(cell, "legacy-font-text");
    }
  }
}

/** The family name alone, and what stands between it and the given one. */
function familyParts(family: string): { first: string; middle: string } {
  const [first = "", ...others] = family.split(" ");
  return { first, middle: others.join(" ") };
}

/**
 * Family names in one cell, or in two where the middle names have a column of their own. @param write writes the text
 * of one cell
 */
function familyCells(family: string, { fields }: Shown, write: (text: string) => Cell): Cells {
  if (!fields.has("middleName")) return { familyName: write(family) };
  const { first, middle } = familyParts(family);
  return { familyName: write(first), middleName: middle === "" ? BLANK : { value: middle } };
}

/** The name cells. With Họ and Tên apart a missing name is found at the Tên cell, an untidy part at its own. */
export function writeName(person: Person, shown: Shown): Cells {
  const { family, given, name } = person;
  if (shown.fields.has("fullName")) {
    const cell = writeText(nameOf(person), name);
    return { fullName: name === "missing" ? cellWith(cell, "missing-name") : cell };
  }
  if (name === "missing") return { familyName: BLANK, givenName: cellWith(BLANK, "missing-name") };
  const plain = (text: string): Cell => ({ value: text });
  if (isUntidy(name))
    return { ...familyCells(family, shown, (text) => writeText(text, name)), givenName: { value: given } };
  if (name !== "tcvn3" && name !== "vni")
    return { ...familyCells(family, shown, plain), givenName: writeText(given, name) };
  // A name in an old font is one finding, at the Tên cell: it is taken for one only where that cell shows it.
  const typed = writeText(given, name);
  if (typed.rules === undefined) return { ...familyCells(family, shown, plain), givenName: { value: given } };
  const old = (text: string): Cell => {
    const { value, font } = writeText(text, name);
    return font === undefined ? { value } : { value, font };
  };
  return { ...familyCells(family, shown, old), givenName: typed };
}

/** The name as a reader has it. */
export function saidName(person: Person): string | null {
  return person.name === "missing" || person.name === "error" ? null : nameOf(person);
}
