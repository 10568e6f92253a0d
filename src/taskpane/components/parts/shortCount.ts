import type { NumberFormat } from "../../numberFormat";

/** Beyond this a tab or a chip would become too wide; what it is about says all. */
const MOST_SHOWN = 99;

/** A count where there is room for three letters: "12", "99+". */
export function shortCount(count: number, numbers: Pick<NumberFormat, "count">): string {
  return count > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : numbers.count(count);
}
