import { columnLetters } from "../../grid/address";
import type { Texts } from "../../text/texts";

/** Gives what a column is called: "D: Số CCCD", or by its letters where it has no heading. */
export function columnName(index: number, heading: string, { columns: words }: Texts): string {
  const letters = columnLetters(index);
  return heading === "" ? words.columnWithoutHeading(letters) : words.column(letters, heading);
}
