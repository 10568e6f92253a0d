import type { ReportParticulars } from "./reportParticulars";

/** What looks out of place in the particulars; nothing of it keeps the report from being written. */
export type ParticularsHint = "number-word" | "place-date" | "signer-degree";

/** Nghị định 30/2020, Phụ lục I: a signer's name stands without academic rank or degree. */
const DEGREE = /^(?:(?:gs|pgs|ts|ths|bs|cn)(?:\.|\s))/iu;

/** Hints on what the sheet would print twice or should not print. */
export function particularsHints({ number, place, signers }: ReportParticulars): ReadonlySet<ParticularsHint> {
  const hints = new Set<ParticularsHint>();
  // The sheet itself says "Số" and "ngày … tháng …".
  if (/^\s*số\s*[:.]?\s/iu.test(number)) hints.add("number-word");
  if (/\d|ngày/iu.test(place)) hints.add("place-date");
  if (signers.some(({ name }) => DEGREE.test(name.trim()))) hints.add("signer-degree");
  return hints;
}
