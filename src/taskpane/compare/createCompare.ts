import { comparedCounts, type ComparedCounts } from "../../compare/comparedCounts";
import { compareRosters } from "../../compare/compareRosters";
import type { CheckResult } from "../../excel/check/checkResult";
import { inSlices } from "../../excel/host/inSlices";
import type { KeptForm } from "../../roster/columns/keptForm";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { answerQuestion } from "../../roster/questions/answerQuestion";
import type { Answer, Question } from "../../roster/questions/question";
import { createStore, type Store } from "../createStore";
import { failureOf } from "../failure";
import { DeskLost } from "../gather/deskOver";
import type { Outcome } from "../paneState";
import { startPatience } from "../patience";
import { untilAborted } from "../untilAborted";
import type { CompareHost } from "./compareHost";
import {
  dayOf,
  isOf,
  isSameList,
  NOTHING_COMPARED,
  type AskedOfOther,
  type Compared,
  type CompareState,
  type NotCompared,
  type OtherList,
} from "./compareState";

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

/** Makes the comparing of a pane; nothing was compared yet. */
export function createCompare(host: CompareHost, pane: ComparedPane): Compare {
  const { getState, subscribe, change } = createStore<CompareState>(NOTHING_COMPARED);
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
