import type { DateCode } from "../../grid/excelDate";

/** A day as Vietnamese lists write it: "05/11/1986". @param date known to the day */
export function dayText(date: DateCode): string {
  const two = (part: number) => String(part % 100).padStart(2, "0");
  return `${two(date)}/${two(Math.floor(date / 100))}/${String(Math.floor(date / 10_000))}`;
}
