import type { RowSpan } from "./rowSpan";

/** "B3", "B3:D5", "3:5", "$B$3", several after commas; a sheet's name may stand before. */
const AREA = /^(?:.*!)?\$?[A-Z]{0,3}\$?(\d+)(?::\$?[A-Z]{0,3}\$?(\d+))?$/;

/** The rows, from 0, from the first to the last of an A1 address; null where it names no rows (whole columns). */
export function rowsOfAddress(address: string): RowSpan | null {
  const areas = address.split(",").map((area) => AREA.exec(area.trim()));
  const rows = areas.flatMap((area) => (area === null ? [NaN] : [Number(area[1]), Number(area[2] ?? area[1])]));
  const first = Math.min(...rows) - 1;
  return Number.isNaN(first) ? null : { first, last: Math.max(...rows) - 1 };
}
