/** What a unit answers with: a whole number of a card, how far level 2 is, why it is not done, or anything. */
export type AnswerKind = "citizenId" | "mark" | "reason" | "text";

/** Rules whose answer is not free. */
const KINDS: Readonly<Record<string, AnswerKind>> = {
  "missing-citizen-id": "citizenId",
  "malformed-citizen-id": "citizenId",
  "impossible-citizen-id": "citizenId",
  "duplicate-citizen-id": "citizenId",
  "old-id-number": "citizenId",
  "missing-level-2": "mark",
  "unclear-level-2": "mark",
  "level-2-contradiction": "mark",
  "one-stop-not-level-2": "mark",
  "missing-reason": "reason",
};

/** With what a unit answers a finding of a rule. */
export const answerKind = (rule: string): AnswerKind => KINDS[rule] ?? "text";
