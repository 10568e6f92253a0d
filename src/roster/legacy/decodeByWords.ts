import type { CellValue } from "../../grid/cellValue";
import { decodeText, readsIn } from "./legacyFont";

/**
 * The Unicode of a cell that is known to be in an old font by its column alone: in the one coding in which it makes
 * Vietnamese words; null where there is none, or where there are two.
 */
export function decodeByWords(value: CellValue): string | null {
  if (typeof value !== "string") return null;
  const [coding, another] = (["tcvn3", "vni"] as const).filter((candidate) => readsIn(candidate, value) === "clear");
  return coding === undefined || another !== undefined ? null : decodeText(value, coding, "");
}
