import type { LetterWords } from "./letterWords";
import { attachmentName } from "./attachmentName";
import { cleanText } from "../../grid/cleanText";
import { maskNumbers } from "../../grid/maskNumbers";
import { officeNames, type OfficeParticulars } from "../report/officeNames";
import type { ReportParticulars } from "../report/reportParticulars";
import { isDraft } from "../../summary/isDraft";
import type { Summary } from "../../summary/summary";

/** What a letter is composed from: numbers, and what the office says of itself. No person is in it. */
export interface LetterFacts extends OfficeParticulars, Pick<ReportParticulars, "office"> {
  summary: Summary;
  /** When the roster was read: the totals are those of that moment. */
  checkedAt: Date;
}

/**
 * What is left out so that the email fits the link that opens the mail program, in this order: nothing; the list of
 * reasons; also lines that the letter does not ask for; also what of the names of the offices is long, or said twice;
 * their names.
 */
export const BREVITIES = ["whole", "withoutReasons", "sixLines", "shortNames", "nameless"] as const;
export type Brevity = (typeof BREVITIES)[number];

/** As much of the name of an office as the shortest email holds. */
const SHORT_NAME = 40;

/** An email that goes with the report; lines of the body end in "\n". */
export interface Letter {
  subject: string;
  body: string;
}

/** A line of the letter once its ordinal is known, and what stands below it. */
interface Item {
  head: (ordinal: number) => string;
  below?: readonly string[];
}

function reasonItem({ totals: { notDone }, reasons }: Summary, words: LetterWords, brevity: Brevity): Item {
  const label = words.lines.reasons;
  if (notDone === null) return { head: (ordinal) => words.line(ordinal, label, null) };
  if (notDone === 0) return { head: (ordinal) => words.nobody(ordinal, label) };
  if (brevity !== "whole") return { head: (ordinal) => words.attachedReasons(ordinal, label) };
  return {
    head: (ordinal) => words.lead(ordinal, label),
    below: reasons.map((reason) => words.reason(reason.label, reason.count)),
  };
}

function items(summary: Summary, words: LetterWords, brevity: Brevity): readonly Item[] {
  const { totals, oneStop } = summary;
  const { lines, moreLines } = words;
  const counted = (label: string, count: number | null): Item => ({
    head: (ordinal) => words.line(ordinal, label, count),
  });
  const asked = [
    counted(lines.total, totals.total),
    counted(lines.issued, totals.issued),
    counted(lines.notIssued, totals.notIssued),
    counted(lines.done, totals.done),
    counted(lines.notDone, totals.notDone),
    reasonItem(summary, words, brevity),
  ];
  if (brevity !== "whole" && brevity !== "withoutReasons") return asked;
  return [
    ...asked,
    ...(["idToVerify", "level2ToVerify"] as const)
      .filter((key) => (totals[key] ?? 0) > 0)
      .map((key) => counted(moreLines[key], totals[key])),
    ...(oneStop !== null && oneStop.total > 0
      ? [{ head: (ordinal: number) => words.oneStop(ordinal, moreLines.oneStop, oneStop.done, oneStop.total) }]
      : []),
  ];
}

/**
 * The letter with the totals in the words of 1397/BHXH-VP, item 3 (design §7, "The email"). It holds no name and no ID
 * number, not even one that was typed into the name of the office. Draft is said in subject and body while anybody is
 * to be verified.
 */
export function composeLetter(
  { summary, checkedAt, ...typed }: LetterFacts,
  words: LetterWords,
  brevity: Brevity = "whole",
): Letter {
  // A line break would end the subject, and begin a line of the body that nobody meant.
  const nameOf = (text: string) => {
    const name = brevity === "nameless" ? "" : maskNumbers(cleanText(text));
    return brevity === "shortNames" && name.length > SHORT_NAME ? `${name.slice(0, SHORT_NAME - 1)}…` : name;
  };
  const office = nameOf(typed.office);
  const addressee = nameOf(officeNames(typed, words).addressee);
  const draft = isDraft(summary);
  const { idToVerify, level2ToVerify } = summary.totals;
  const subject = words.subject(office);
  return {
    subject: draft ? words.draftSubject(subject) : subject,
    body: [
      ...(draft ? [words.draftBecause(idToVerify ?? 0, level2ToVerify ?? 0, summary.leavesOut === true), ""] : []),
      words.greeting(addressee),
      "",
      words.opening(brevity === "shortNames" ? "" : office, checkedAt),
      "",
      ...items(summary, words, brevity).flatMap(({ head, below = [] }, index) => [head(index + 1), ...below]),
      "",
      words.attached(attachmentName(words.attachment, office)),
      words.closing,
    ].join("\n"),
  };
}
