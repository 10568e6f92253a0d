import { maskNumbers } from "../../grid/maskNumbers";
import { FIELDS, type Field } from "../field";
import type { Column, Layout } from "../layout";
import { codingOfText, decodeText } from "../legacy/legacyFont";
import { mayBeLegacy } from "../legacy/legacyText";
import type { Heading } from "./heading";

/** A column that has a heading, or that serves a field without one. */
export type HeadedColumn = Pick<Column, "index" | "heading">;

/**
 * The columns of a sheet as they are shown to be chosen: headings are readable, and without a long number that somebody
 * typed.
 */
export interface ShownColumns {
  /** From the left. */
  headed: readonly HeadedColumn[];
  /** Those that serve a field, that of a lone "Chưa …" among them, whether it is in use or not. */
  byField: ReadonlyMap<Field, Column>;
}

/**
 * Gives how the headings of one sheet are shown beside each other: in Unicode where they are in an old font. One that
 * gives its coding away speaks for the others: they are typed in one font, and "Sè" alone tells nothing.
 */
export function shower(headings: readonly string[]): (heading: string) => string {
  const coding = headings.map(codingOfText).find((found) => found !== null) ?? null;
  return (heading) => maskNumbers(coding !== null && mayBeLegacy(heading) ? decodeText(heading, coding, "") : heading);
}

/** Gives the columns of a sheet as they are shown to be chosen. */
export function shownColumns(headings: readonly Heading[], { columns, loneNot }: Layout): ShownColumns {
  const show = shower(headings.flatMap(({ path }) => path));
  const byField = new Map<Field, Column>();
  for (const field of FIELDS) {
    const column = field === "level2Not" ? (loneNot ?? columns[field]) : columns[field];
    if (column !== undefined) byField.set(field, { ...column, heading: show(column.heading) });
  }
  const used = new Set([...byField.values()].map(({ index }) => index));
  const headed = headings
    .filter(({ index, path }) => path.length > 0 || used.has(index))
    .map(({ index, path }) => ({ index, heading: show(path.join(" > ")) }));
  return { headed, byField };
}
