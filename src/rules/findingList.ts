import type { Finding } from "./finding";

/** Findings of one check, packed; objects are made only for what is shown. In order of rule (as in rules/index.ts), then person. */
export interface FindingList {
  readonly length: number;
  /** Rules that found something, in their order, with the slice [from, to) of the list that is theirs. */
  readonly groups: readonly { rule: string; severity: Finding["severity"]; from: number; to: number }[];
  at(index: number): Finding;
}
