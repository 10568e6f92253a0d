import { isSameRoster, type ComparedRoster } from "../../compare/comparedRoster";
import type { RosterChanges } from "../../compare/compareRosters";
import type { CheckResult } from "../../excel/check/checkResult";
import type { SheetInFile } from "../../gather/rostersOfFile";
import type { Unreadable } from "../../gather/unreadableFile";
import type { LayoutChoice } from "../../roster/layoutChoice";
import type { Question } from "../../roster/questions/question";
import type { SheetFinding } from "../../rules/finding";
import type { Failure } from "../failure";

/**
 * The list that is compared with: another sheet of the workbook, or a file; of that the sheet at a place that she
 * chose.
 */
export type OtherList =
  { kind: "sheet"; sheetId: string; name: string } | { kind: "file"; file: File; name: string; sheet: number | null };

/** Why nothing was compared. */
export type NotCompared =
  | { kind: "unreadable"; why: Unreadable }
  | { kind: "nothing"; sheetFindings: readonly SheetFinding[] }
  /** The user stopped it. */
  | { kind: "stopped" }
  /** Nothing can be read on this machine. */
  | { kind: "noDesk" }
  /** Excel refused, or the program has a fault. */
  | { kind: "failed"; failure: Failure }
  /** The sheet in view has no result, or one that waits for an answer. */
  | { kind: "unchecked" };

/** What came of comparing: the other list, and what is another in the checked one. */
export interface Compared {
  before: ComparedRoster;
  /** The sheet on which it stands, and those on which another does. */
  sheetName: string;
  otherRosters: readonly SheetInFile[];
  /** The check whose people were compared. */
  result: CheckResult;
  changes: RosterChanges;
}

/** A question about the other list, which is compared once it is answered. */
export interface AskedOfOther {
  question: Question;
  /** How many more follow. */
  more: number;
  choice: LayoutChoice;
  /** Of its headings; null for a sheet, whose answers are kept as long as the page. */
  signature: string | null;
}

/** What the page shows. */
export interface CompareState {
  other: OtherList | null;
  /** How many rows of the other list were read; null: nothing is being read. A file does not tell: 0 of 0. */
  reading: { done: number; of: number } | null;
  /** Excel has not answered for long; reading goes on. */
  overdue: boolean;
  notCompared: NotCompared | null;
  asked: AskedOfOther | null;
  compared: Compared | null;
  /** The day of the other list, "2026-10-25"; "": she has not said. */
  since: string;
  /** Whether the report is to say how many changed. */
  inReport: boolean;
}

/** Nothing was compared yet. */
export const NOTHING_COMPARED: CompareState = {
  other: null,
  reading: null,
  overdue: false,
  notCompared: null,
  asked: null,
  compared: null,
  since: "",
  inReport: false,
};

/** The day that stands in a field for days; null where none does. */
export function dayOf(since: string): Date | null {
  const [year = 0, month = 0, day = 0] = since.split("-").map(Number);
  return year >= 1900 && month > 0 && day > 0 ? new Date(year, month - 1, day) : null;
}

/** Whether people were compared that this result still says the same of. */
export function isOf({ result: { sheetId, checked } }: Compared, now: CheckResult): boolean {
  if (sheetId !== now.sheetId || checked === null || now.checked === null) return false;
  return isSameRoster(checked.roster, now.checked.roster);
}

export const isSameList = (one: OtherList, other: OtherList | null): boolean =>
  one.kind === "sheet"
    ? other?.kind === "sheet" && one.sheetId === other.sheetId
    : other?.kind === "file" && one.file === other.file && one.sheet === other.sheet;
