import { fnv1a } from "../../grid/fnv1a";
import { foldText } from "../../grid/foldText";
import type { Grid } from "../../grid/grid";
import { headingText } from "./columnPath";
import { textColumns } from "./headerRows";
import type { Layout } from "../layout";

/** Between the rows of a signature. */
const BETWEEN_ROWS = "-";

/**
 * In hexadecimal: what is kept of a form tells it again, but none of its words can be read from it. For ever: workbooks
 * carry it.
 */
function fingerprint(text: string): string {
  const { high, low } = fnv1a(text);
  return ((BigInt(high) << 32n) | BigInt(low)).toString(16);
}

function rowSignature(head: Grid, row: number): string {
  const texts = textColumns(head, row).map((column) => `${column}:${foldText(headingText(head, row, column))}`);
  return fingerprint(texts.join("|"));
}

/**
 * A short text that is the same for the same form: made of the texts of its header rows and of their columns, whatever
 * their case and diacritics, and wherever the header begins. Someone's row taken for a header by mistake cannot be read
 * from it.
 */
export function headingSignature(head: Grid, { first, last }: Layout["header"]): string {
  return Array.from({ length: last - first + 1 }, (_, i) => rowSignature(head, first + i)).join(BETWEEN_ROWS);
}

/** The first header in the rows of a head that has one of these signatures, and which; undefined: none has. */
export function findSignature<Known extends { signature: string }>(
  head: Grid,
  known: readonly Known[],
): { header: Layout["header"]; known: Known } | undefined {
  const rows = known.length === 0 ? [] : head.rows.map((_, i) => rowSignature(head, head.top + i));
  for (const candidate of known) {
    const wanted = candidate.signature.split(BETWEEN_ROWS);
    const at = rows.findIndex((_, i) => wanted.every((row, below) => rows[i + below] === row));
    if (at >= 0) return { header: { first: head.top + at, last: head.top + at + wanted.length - 1 }, known: candidate };
  }
  return undefined;
}
