import type { Finding } from "../rules/finding";

/** Every rule of design §5 that points at cells. Ids are for ever. */
export const RULE_IDS = [
  "missing-name",
  "missing-citizen-id",
  "missing-level-2",
  "missing-reason",
  "missing-unit",
  "malformed-citizen-id",
  "impossible-citizen-id",
  "duplicate-citizen-id",
  "level-2-without-citizen-id",
  "level-2-contradiction",
  "one-stop-not-level-2",
  "invalid-birth-date",
  "cell-error",
  "old-id-number",
  "expired-citizen-card",
  "lost-leading-zero",
  "citizen-id-birth-year",
  "citizen-id-gender",
  "unclear-level-2",
  "citizen-id-contradiction",
  "reason-though-done",
  "possible-same-person",
  "untidy-citizen-id",
  "untidy-text",
  "legacy-font-text",
] as const;

/** One of these ids. */
export type RuleId = (typeof RULE_IDS)[number];

/** What a rule is called and says. No text may ever print an ID number (design §7, domain §6). */
export interface RuleText {
  /** The group's name: a few words, no full stop. */
  readonly name: string;
  /**
   * One sentence about one finding. Params it may name: `rows` (sheet rows from 1 of the first others concerned) and
   * `more` (how many others there are beyond those), `digits` (how many there are), `scientific` ("1": the number was
   * in scientific notation), `field` (the column's kind). Each may be absent.
   */
  readonly sentence: (params: Finding["params"]) => string;
  /** What to do about it, said once at the head of the group. */
  readonly advice: string;
  /** Why it matters, in one sentence, with its place in the letter or the law where it has one. */
  readonly why: string;
  /**
   * A right value, invented: a phrase with a full stop. ID numbers in it are masked, so that nobody's can be met by
   * chance.
   */
  readonly example: string;
}
