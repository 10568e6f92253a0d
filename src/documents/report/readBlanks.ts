import type { CellValue } from "../../grid/cellValue";
import { exactNumber } from "../../grid/exactNumber";
import type { FormerSheet } from "../formerSheet";
import { splitDate, type BlankName } from "./reportBlanks";

type Row = readonly CellValue[];
type Entry = readonly [BlankName, string];

/** What stands in some columns of a row. */
export const textOf = (row: Row | undefined, from?: number, to?: number): string =>
  (row ?? [])
    .slice(from, to)
    .filter((value) => value !== "")
    .map((value) => (typeof value === "number" ? exactNumber(value, "vi-VN") : String(value)))
    .join(" ");

/** A text that holds words and a date, as the blanks of both. */
export function dated(text: string, words: BlankName, date: BlankName): Entry[] {
  const parts = splitDate(text);
  return [
    [words, parts.words],
    [date, parts.date],
  ];
}

/**
 * What stands in the blanks of a report, by the names of their cells. A row that somebody put in between a blank and
 * what comes before or after it in its block belongs to the blank; a blank whose row was deleted holds nothing.
 */
export function readBlanks({ cells, names }: FormerSheet): ReadonlyMap<BlankName, string> {
  const blockOf = (name: string) => names.get(name)?.block ?? null;
  /** @param after what ends in the row above, @param before what begins in the row below, where they are there */
  const text = (name: string, after = "", before = ""): string => {
    const block = blockOf(name);
    if (block === null) return "";
    const above = blockOf(after)?.bottom ?? Infinity;
    const below = blockOf(before)?.top ?? -1;
    const top = above < block.top ? above + 1 : block.top;
    const bottom = below > block.bottom ? below - 1 : block.bottom;
    return cells
      .slice(top, bottom + 1)
      .map((row) => textOf(row, block.left, block.right + 1))
      .filter((line) => line.trim() !== "")
      .join("\n");
  };
  const signers = [0, 1, 2].filter((signer) => names.has(`title${signer}`) || names.has(`name${signer}`));
  return new Map<BlankName, string>([
    ["superior", text("superior", "", "office")],
    ["office", text("office", "", "rule")],
    ["number", text("number")],
    ...dated(text("letter"), "letter", "letterDate"),
    ...dated(text("placeAndDate"), "place", "date"),
    ["addressee", text("addressee")],
    ["recipients", text("recipients")],
    ...signers.flatMap((signer): Entry[] => [
      [`title${signer}` as BlankName, text(`title${signer}`, "closing", "hints")],
      [`name${signer}` as BlankName, text(`name${signer}`, "hints")],
    ]),
  ]);
}
