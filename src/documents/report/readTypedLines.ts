import type { CellValue } from "../../grid/cellValue";
import type { FormerSheet } from "../formerSheet";
import { textOf } from "./readBlanks";

/** A heading that the officer is asked under, and what was typed. */
export interface TypedLines {
  /** With what was typed behind it in its own cell, or in its place. */
  heading: string;
  lines: readonly string[];
}

/** What was typed in the two parts of the report that the office writes itself. */
export interface TypedParts {
  difficulties: TypedLines;
  proposals: TypedLines;
}

/** The two headings as they are written now. */
export type TypedHeadings = Readonly<Record<keyof TypedParts, string>>;

/** The texts of rows without the empty ones at the end. */
const textsOf = (rows: readonly (readonly CellValue[])[]): readonly string[] => {
  const texts = rows.map((row) => textOf(row));
  return texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
};

/**
 * What stands under the headings of difficulties and proposals: in the lines that we wrote there, and in all rows that
 * were put in between the headings round them. Where a heading was deleted, the lines stay under a new one.
 */
export function readTypedLines({ cells, names }: FormerSheet, headings: TypedHeadings): TypedParts {
  const blockOf = (name: string) => names.get(name)?.block ?? null;

  const headingOf = (name: "difficulties" | "proposals"): string => {
    const row = blockOf(name)?.top;
    // Headings may have come back from another program decomposed.
    const text = row === undefined ? "" : textOf(cells[row]).normalize("NFC");
    const said = names.get(name)?.said ?? "";
    const own = said === "" ? headings[name] : said;
    if (text.trim() === "") return headings[name];
    return text.startsWith(own) ? headings[name] + text.slice(own.length) : text;
  };

  const linesOf = (heading: string, lines: string, above: string, below: readonly string[]): readonly string[] => {
    const own = [blockOf(heading), blockOf(lines)].filter((block) => block !== null);
    if (own.length === 0) return [];
    const last = Math.max(...own.map(({ bottom }) => bottom));
    const end = below.map((name) => blockOf(name)?.top ?? -1).find((top) => top > last) ?? last + 1;
    const first = Math.min(...own.map(({ top }) => top));
    const before = blockOf(above)?.bottom ?? Infinity;
    const top = before < first ? before + 1 : first;
    const headingRow = blockOf(heading)?.top;
    return textsOf(cells.slice(top, end).filter((_, at) => top + at !== headingRow));
  };

  return {
    difficulties: {
      heading: headingOf("difficulties"),
      lines: linesOf("difficulties", "difficultyLines", "part", ["proposals", "proposalLines", "end"]),
    },
    proposals: { heading: headingOf("proposals"), lines: linesOf("proposals", "proposalLines", "", ["end"]) },
  };
}
