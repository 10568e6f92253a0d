import { maskNumbers } from "../../grid/maskNumbers";
import { tellFingerprint } from "../../summary/countedFingerprint";
import type { NotDonePerson } from "../../summary/notDonePeople";
import { formatHashes, HASHES, parseHashes, type BlankHashes } from "./reportBlanks";
import type { ReportFacts } from "./reportFacts";

/** What a report sheet carries beside what is printed. Kept as the note of the sheet's mark. */
export interface ReportMark {
  /** When the roster was read. */
  checkedAt: Date;
  /** The sheet it was on, without long numbers. */
  sheetName: string;
  /** Of what was counted (`countedFingerprint.ts`). */
  fingerprint: string;
}

/** The note as a whole: also what the form said. */
export interface ReportNote extends ReportMark {
  blanks: BlankHashes;
}

/**
 * The mark of a report on these facts, which list those people as not done. A generator, so that the caller decides
 * when to go on.
 */
export function* markOf(facts: ReportFacts, people: readonly NotDonePerson[]): Generator<void, ReportMark> {
  const { checkedAt, sheetName } = facts;
  return { checkedAt, sheetName: maskNumbers(sheetName), fingerprint: yield* tellFingerprint(facts, people) };
}

/** For ever: workbooks carry it. */
const VERSION = "1";
const BETWEEN = "|";

/** A note as text, of fewer than the 255 characters that Excel keeps of the comment of a name. */
export function formatNote({ checkedAt, sheetName, fingerprint, blanks }: ReportNote): string {
  return [VERSION, checkedAt.toISOString(), fingerprint, formatHashes(blanks), sheetName].join(BETWEEN);
}

/**
 * Each part as `formatNote` writes it: a moment, what was counted, at most one hash for each blank. Names of sheets are
 * no longer in Excel.
 */
const NOTE = new RegExp(
  String.raw`^${VERSION}\|(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\|([0-9a-z]{1,11})\|(${HASHES})\|([^\p{Cc}\\/?[\]:]{1,31})$`,
  "u",
);

/** Null where it is no note of ours, or of a later version: a file may come with any. */
export function parseNote(note: string): ReportNote | null {
  const [, time = "", fingerprint = "", hashes = "", sheetName = ""] = NOTE.exec(note) ?? [];
  const checkedAt = new Date(time);
  const exists = !Number.isNaN(checkedAt.getTime()) && checkedAt.toISOString() === time;
  if (!exists || maskNumbers(sheetName) !== sheetName) return null;
  return { checkedAt, sheetName, fingerprint, blanks: parseHashes(hashes) };
}

/** What the sheet of a note carries, without what the form said. Null where it is no note of ours. */
export function markInNote(note: string): ReportMark | null {
  const parsed = parseNote(note);
  return parsed && { checkedAt: parsed.checkedAt, sheetName: parsed.sheetName, fingerprint: parsed.fingerprint };
}
