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

/** The name cells. With Họ and Tên apart a missing name is found at the Tên cell, an untidy part at its own. */
export function writeName(person: Person, { fields }: Shown): Cells {
  const { family, given, name } = person;
  if (fields.has("fullName")) {
    const cell = writeText(nameOf(person), name);
    return { fullName: name === "missing" ? cellWith(cell, "missing-name") : cell };
  }
  if (name === "missing") return { familyName: BLANK, givenName: cellWith(BLANK, "missing-name") };
  if (isUntidy(name)) return { familyName: writeText(family, name), givenName: { value: given } };
  if (name !== "tcvn3" && name !== "vni") return { familyName: { value: family }, givenName: writeText(given, name) };
  // A name in an old font is one finding, at the Tên cell: it is taken for one only where that cell shows it.
  const typed = writeText(given, name);
  const { value, font } = writeText(family, name);
  return typed.rules === undefined
    ? { familyName: { value: family }, givenName: { value: given } }
    : { familyName: font === undefined ? { value } : { value, font }, givenName: typed };
}

/** The name as a reader has it. */
export function saidName(person: Person): string | null {
  return person.name === "missing" || person.name === "error" ? null : nameOf(person);
}
