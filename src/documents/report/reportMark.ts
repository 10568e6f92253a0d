import { maskNumbers } from "../../grid/maskNumbers";
import { countedFingerprint } from "../../summary/countedFingerprint";
import type { NotDonePerson } from "../../summary/notDonePeople";
import { BLANKS, type BlankHashes } from "./reportBlanks";
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

/** The mark of a report on these facts, `people` being those not done. */
export function markOf({ checkedAt, sheetName, summary }: ReportFacts, people: readonly NotDonePerson[]): ReportMark {
  return { checkedAt, sheetName: maskNumbers(sheetName), fingerprint: countedFingerprint(summary, people) };
}

/** For ever: workbooks carry it. */
const VERSION = "1";
const BETWEEN = "|";

/** A note as text, of fewer than the 255 characters that Excel keeps of the comment of a name. */
export function formatNote({ checkedAt, sheetName, fingerprint, blanks }: ReportNote): string {
  const hashes = BLANKS.map((blank) => blanks.get(blank) ?? "").join(",");
  return [VERSION, checkedAt.toISOString(), fingerprint, hashes, sheetName].join(BETWEEN);
}

/** Null where it is no note of ours, or of a later version. */
export function parseNote(note: string): ReportNote | null {
  const [version, time = "", fingerprint = "", hashes = "", ...sheetName] = note.split(BETWEEN);
  const checkedAt = new Date(time);
  if (version !== VERSION || Number.isNaN(checkedAt.getTime())) return null;
  const list = hashes.split(",");
  const known = BLANKS.flatMap((blank, at) => (list[at] ? [[blank, list[at]] as const] : []));
  return { checkedAt, sheetName: sheetName.join(BETWEEN), fingerprint, blanks: new Map(known) };
}

/** What the sheet of a note carries, without what the form said. Null where it is no note of ours. */
export function markInNote(note: string): ReportMark | null {
  const parsed = parseNote(note);
  return parsed && { checkedAt: parsed.checkedAt, sheetName: parsed.sheetName, fingerprint: parsed.fingerprint };
}
