import type { ReportParticulars } from "./reportParticulars";

/** What looks out of place in the particulars; nothing of it keeps the report from being written. */
export type ParticularsHint = "place-date" | "signer-degree";

/** Nghị định 30/2020, Phụ lục I: a signer's name stands without academic rank or degree. */
const DEGREE = /^(?:(?:gs|pgs|ts|ths|bs|cn)(?:\.|\s))/iu;

/** Hints on what the sheet would print twice or should not print. */
export function particularsHints({ place, signers }: ReportParticulars): ReadonlySet<ParticularsHint> {
  const hints = new Set<ParticularsHint>();
  // The sheet itself says "ngày … tháng …"; a date so written takes its place.
  if (/\d\s*[/.-]\s*\d/u.test(place)) hints.add("place-date");
  if (signers.some(({ name }) => DEGREE.test(name.trim()))) hints.add("signer-degree");
  return hints;
}
