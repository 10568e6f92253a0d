import type { CellValue } from "../../grid/cellValue";
import type { ReportWords } from "./reportWords";

/** What the officer typed under a heading. */
export interface TypedLines {
  /** Behind the heading, in its own cell. */
  beside: string;
  lines: readonly string[];
}

export interface TypedParts {
  difficulties: TypedLines;
  proposals: TypedLines;
}

const NOTHING: TypedLines = { beside: "", lines: [] };

/** The texts of rows without the empty ones at the end. */
const withoutEnd = (lines: readonly string[]) => lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);

/** What stands under the headings of difficulties and proposals; nothing where the headings are gone. */
export function readTypedLines(
  rows: readonly (readonly CellValue[])[],
  { difficulties, proposals, parts }: Pick<ReportWords, "difficulties" | "proposals" | "parts">,
): TypedParts {
  const texts = rows.map((row) => row.filter((value) => value !== "").join(" "));
  // What was typed is kept letter by letter; headings may have come back from another program decomposed.
  const composed = texts.map((text) => text.normalize("NFC"));
  const first = composed.findIndex((text) => text.startsWith(difficulties));
  const second = composed.findIndex((text, row) => row > first && text.startsWith(proposals));
  const end = composed.findIndex(
    (text, row) => row > second && /^[IVX]+\. /u.test(text) && text.endsWith(parts.method),
  );
  const part = (heading: string, from: number, to: number): TypedLines =>
    from < 0 || to < 0
      ? NOTHING
      : { beside: composed[from]?.slice(heading.length) ?? "", lines: withoutEnd(texts.slice(from + 1, to)) };
  return {
    difficulties: part(difficulties, first, second < 0 ? end : second),
    proposals: part(proposals, second, end),
  };
}
