import { comparedCounts, type ComparedCounts } from "../../compare/comparedCounts";
import { isSameRoster, type ComparedRoster } from "../../compare/comparedRoster";
import { compareRosters, type RosterChanges } from "../../compare/compareRosters";
import type { CheckResult } from "../../excel/check/checkResult";
import { inSlices } from "../../excel/host/inSlices";
import type { SheetInFile } from "../../gather/rostersOfFile";
import type { Unreadable } from "../../gather/unreadableFile";
import type { KeptForm } from "../../roster/columns/keptForm";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { answerQuestion } from "../../roster/questions/answerQuestion";
import type { Answer, Question } from "../../roster/questions/question";
import type { SheetFinding } from "../../rules/finding";
import { createStore, type Store } from "../createStore";
import { failureOf, type Failure } from "../failure";
import { DeskLost } from "../gather/deskOver";
import type { Outcome } from "../paneState";
import { startPatience } from "../patience";
import { untilAborted } from "../untilAborted";
import type { CompareHost } from "./compareHost";

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

/** Comparing the checked list with another. Actions never reject. */
export interface Compare extends Store<CompareState> {
  readonly compare: (other: OtherList) => Promise<void>;
  /** The same with a file that was chosen or dropped; of several the first. */
  readonly compareFile: (files: readonly File[] | Promise<readonly File[]>) => Promise<void>;
  /** Reads the same list again, and compares it with what the sheet says now. */
  readonly again: () => Promise<void>;
  readonly stop: () => void;
  readonly answer: (asked: AskedOfOther, answer: Answer) => Promise<void>;
  readonly setSince: (since: string) => void;
  readonly setInReport: (inReport: boolean) => void;
  /** Whether what was compared is what this result says: nobody came, went or changed since. */
  readonly isOf: (compared: Compared, result: CheckResult) => boolean;
  readonly forReport: (result: CheckResult) => ComparedCounts | null;
}

/** What comparing needs of the pane around it. */
export interface ComparedPane {
  /** The outcome of the sheet in view, unless a question is open. */
  readonly answered: () => Outcome | null;
  readonly now: () => Date;
}

/** Who stands in the other list, or what is to be said of it. */
type OtherPeople =
  | { kind: "people"; people: Omit<Compared, "result" | "changes"> }
  | { kind: "asks"; asked: AskedOfOther }
  | { kind: "not"; why: NotCompared };

const asksOf = (
  [question, ...others]: readonly Question[],
  choice: LayoutChoice,
  signature: string | null,
): OtherPeople | null =>
  question === undefined ? null : { kind: "asks", asked: { question, more: others.length, choice, signature } };

/** The day that stands in a field for days; null where none does. */
export function dayOf(since: string): Date | null {
  const [year = 0, month = 0, day = 0] = since.split("-").map(Number);
  return year >= 1900 && month > 0 && day > 0 ? new Date(year, month - 1, day) : null;
}

/** Whether people were compared that this result still says the same of. */
function isOf({ result: { sheetId, checked } }: Compared, now: CheckResult): boolean {
  if (sheetId !== now.sheetId || checked === null || now.checked === null) return false;
  return isSameRoster(checked.roster, now.checked.roster);
}

const isSameList = (one: OtherList, other: OtherList | null): boolean =>
  one.kind === "sheet"
    ? other?.kind === "sheet" && one.sheetId === other.sheetId
    : other?.kind === "file" && one.file === other.file && one.sheet === other.sheet;

/** Makes the comparing of a pane; nothing was compared yet. */
export function createCompare(host: CompareHost, pane: ComparedPane): Compare {
  const { getState, subscribe, change } = createStore<CompareState>({
    other: null,
    reading: null,
    overdue: false,
    notCompared: null,
    asked: null,
    compared: null,
    since: "",
    inReport: false,
  });
  /** What she said of sheets, by their ids. */
  const choices = new Map<string, LayoutChoice>();
  /** And of the forms of files, should the machine keep nothing. */
  let forms: readonly KeptForm[] = [];
  let running: AbortController | null = null;

  async function readSheet(sheetId: string, signal: AbortSignal): Promise<OtherPeople> {
    const choice = choices.get(sheetId);
    const patience = startPatience(() => {
      if (!signal.aborted) change({ overdue: true });
    });
    const reading = host.readSheet(sheetId, {
      today: pane.now(),
      onProgress: (done, of) => {
        if (signal.aborted) return;
        patience.renew();
        change({ reading: { done, of }, overdue: false });
      },
      signal,
      ...(choice && { choice }),
    });
    const result = await untilAborted(reading, signal).finally(patience.end);
    const { checked, questions, sheetName, sheetFindings } = result;
    if (checked === null) return { kind: "not", why: { kind: "nothing", sheetFindings } };
    const known = choice ?? result.remembered?.choice ?? NO_CHOICE;
    return (
      asksOf(questions, known, null) ?? {
        kind: "people",
        people: { before: checked.roster, sheetName, otherRosters: [] },
      }
    );
  }

  async function readFile(file: File, sheet: number | null, signal: AbortSignal): Promise<OtherPeople> {
    const desk = host.startDesk();
    try {
      const options = { today: pane.now(), forms: [...forms, ...host.recallForms()], ...(sheet !== null && { sheet }) };
      const outcome = await untilAborted(desk.people(file, options), signal);
      if (outcome.kind !== "people") return { kind: "not", why: outcome };
      const { questions, choice, signature, roster: before, sheetName, otherRosters } = outcome;
      return asksOf(questions, choice, signature) ?? { kind: "people", people: { before, sheetName, otherRosters } };
    } finally {
      desk.end();
    }
  }

  async function compare(other: OtherList): Promise<void> {
    running?.abort();
    const { signal } = (running = new AbortController());
    change({
      other,
      reading: { done: 0, of: 0 },
      overdue: false,
      notCompared: null,
      asked: null,
      compared: null,
      // a day and a wish are about one list
      ...(!isSameList(other, getState().other) && { since: "", inReport: false }),
    });
    const told = await work(other, signal);
    // another was chosen meanwhile
    if (running.signal === signal) change({ reading: null, overdue: false, ...told });
  }

  async function work(other: OtherList, signal: AbortSignal): Promise<Partial<CompareState>> {
    const result = pane.answered()?.result;
    if (result === undefined || result.checked === null) return { notCompared: { kind: "unchecked" } };
    try {
      const reading =
        other.kind === "sheet" ? readSheet(other.sheetId, signal) : readFile(other.file, other.sheet, signal);
      const read = await untilAborted(reading, signal);
      if (read.kind === "not") return { notCompared: read.why };
      if (read.kind === "asks") return { asked: read.asked };
      const changes = await untilAborted(inSlices(compareRosters(read.people.before, result.checked.roster)), signal);
      return { compared: { ...read.people, result, changes } };
    } catch (thrown) {
      if (signal.aborted) return { notCompared: { kind: "stopped" } };
      const failed = { kind: "failed", failure: failureOf(thrown) } as const;
      return { notCompared: thrown instanceof DeskLost ? { kind: "noDesk" } : failed };
    }
  }

  async function again(): Promise<void> {
    const { other } = getState();
    if (other !== null) await compare(other);
  }

  return {
    getState,
    subscribe,
    compare,
    async compareFile(coming) {
      try {
        const [file] = await coming;
        if (file !== undefined) await compare({ kind: "file", file, name: file.name, sheet: null });
      } catch {
        // a folder that cannot be read
        change({ notCompared: { kind: "unreadable", why: "gone" } });
      }
    },
    again,
    stop() {
      running?.abort();
    },
    async answer({ question, choice, signature }, answer) {
      const { other } = getState();
      const answered = answerQuestion(choice, question, answer);
      if (signature !== null) {
        forms = [{ signature, choice: answered }, ...forms.filter((form) => form.signature !== signature)];
        host.rememberForm(signature, answered);
      } else if (other?.kind === "sheet") choices.set(other.sheetId, answered);
      await again();
    },
    setSince: (since) => change({ since, ...(since === "" && { inReport: false }) }),
    setInReport: (inReport) => change({ inReport }),
    isOf,
    forReport(result) {
      const { compared, since, inReport } = getState();
      const day = dayOf(since);
      return inReport && day !== null && compared !== null && isOf(compared, result)
        ? comparedCounts(compared.changes, day)
        : null;
    },
  };
}
