import type { WriteDecision } from "../../excel/documents/writeOwnSheet";
import { expectedOffices } from "../../gather/matchOffices";
import type { SheetChoice } from "../../gather/rostersOfFile";
import { NO_CHOICE, type LayoutChoice } from "../../roster/layoutChoice";
import { answerQuestion } from "../../roster/questions/answerQuestion";
import { answerWord } from "../../roster/questions/answerWord";
import type { Answer } from "../../roster/questions/question";
import type { WordAnswer } from "../../roster/questions/wordAnswers";
import { createStore, type Store } from "../createStore";
import { untilAborted } from "../untilAborted";
import { DeskLost, type FileDesk } from "./deskOver";
import { officesOf, type FormQuestion } from "./gatheredOf";
import type { GatherHost, WrittenOffices } from "./gatherHost";
import { listEverybody } from "./listEverybody";
import { stoppable } from "./stoppable";
import {
  NO_FILES,
  reduceGather,
  type Copied,
  type GatherEvent,
  type GatherNote,
  type GatherState,
  type OfficeFile,
} from "./gatherState";

/** Gathering the files of many offices. Actions but the last never reject; what fails is told in the pane. */
export interface Gather extends Store<GatherState> {
  /** Adds files and reads them, one after the other. */
  readonly add: (files: readonly File[] | Promise<readonly File[]>) => Promise<void>;
  /** Reads what was left when the user stopped. */
  readonly readOn: () => Promise<void>;
  /** Stops reading at once, what was read stays and the others wait; or the list of all. */
  readonly stop: () => void;
  readonly remove: (keys: readonly number[]) => Promise<void>;
  /** Says which sheet of a file is counted, or all its rosters together; of this gathering alone. */
  readonly chooseSheet: (key: number, sheet: SheetChoice) => Promise<void>;
  /** Says that the report of a file is to be counted though it is of another period; of this gathering alone. */
  readonly confirmPeriod: (key: number) => void;
  /** Answers a question for all files of a form, now and later. */
  readonly answer: (asked: FormQuestion, answer: Answer) => Promise<void>;
  /** Says what an unclear word means in all files of a form, now and later; null takes that back. */
  readonly answerWord: (signature: string, key: string, answer: WordAnswer | null) => Promise<void>;
  /** Forgets what was answered for a form. */
  readonly askAgain: (signature: string) => Promise<void>;
  /** Tells what she copied. */
  readonly tellCopied: (copied: Copied) => void;
  /** Keeps the pasted list of the offices whose files are expected, one name a line. */
  readonly expect: (typed: string) => Promise<void>;
  /**
   * Reads the files again for the people of each and writes the list of all on a new sheet, where every file can be
   * read; rejects where Excel refuses, or nothing is read any more. Where she stops, nothing is left of it, which is
   * told; rejects where Excel does not answer that it is gone. What is cancelled by `signal` is not waited for, and
   * goes as soon as Excel answers.
   */
  readonly writeEveryone: (signal: AbortSignal, answered: () => void) => Promise<void>;
  /** Writes the report of all offices; rejects where Excel refuses. */
  readonly writeProvince: (decision: WriteDecision | null) => Promise<WrittenOffices>;
}

interface OfPane {
  readonly now: () => Date;
  readonly fail: (thrown: unknown) => void;
}

/**
 * Makes the gathering of a pane, without files; what was kept of forms and offices is recalled before anything is read.
 */
export function createGather(host: GatherHost, pane: OfPane): Gather {
  const { getState, subscribe, set } = createStore<GatherState>(NO_FILES);
  const recalled = recall();
  let desk: FileDesk | null = null;
  let running: AbortController | null = null;
  let listing: AbortController | null = null;
  let lastKey = 0;
  /** When something was read last. */
  let readAt = pane.now();

  function tell(event: GatherEvent): void {
    set(reduceGather(getState(), event));
  }

  async function recall(): Promise<void> {
    try {
      tell({ kind: "recalled", forms: host.recallForms(), expected: await host.recallOffices() });
    } catch (thrown) {
      pane.fail(thrown);
    }
  }

  const fileOf = (wanted: number): OfficeFile | undefined => getState().files.find(({ key }) => key === wanted);

  /**
   * Reads one file; what it says, unless the user has answered or chosen something for it meanwhile: then it still
   * waits.
   */
  async function readFile(reader: FileDesk, { key, file, sheet }: OfficeFile, signal: AbortSignal): Promise<void> {
    const { forms } = getState();
    tell({ kind: "readingBegan", key });
    const options = { today: pane.now(), forms, ...(sheet !== null && { sheet }) };
    const read = async () => {
      try {
        return await untilAborted(reader.read(key, file, options), signal);
      } catch (thrown) {
        if (signal.aborted || thrown instanceof DeskLost) throw thrown;
        // a fault of ours with one file: the others are read, and what it was is told in the pane beneath
        pane.fail(thrown);
        return { kind: "unreadable", why: "fault" } as const;
      }
    };
    const outcome = await read();
    readAt = pane.now();
    if (getState().forms === forms && fileOf(key)?.sheet === sheet) tell({ kind: "fileRead", key, outcome });
  }

  async function compare(reader: FileDesk, signal: AbortSignal | null): Promise<void> {
    const keys = getState().files.flatMap(({ key, outcome }) => (outcome === null ? [] : [key]));
    const asked = reader.compare(keys);
    const repeated = await (signal === null ? asked : untilAborted(asked, signal));
    const placed = repeated.map((person) => ({
      ...person,
      places: person.places.map((of) => ({ ...of, file: keys[of.file] ?? -1 })),
    }));
    tell({ kind: "compared", repeated: placed });
  }

  async function readWaiting(): Promise<void> {
    // what is running comes to what was added too
    if (running !== null) return;
    const { signal } = (running = new AbortController());
    try {
      await untilAborted(recalled, signal);
      desk ??= host.startDesk();
      for (;;) {
        const next = getState().files.find(({ outcome }) => outcome === null);
        if (next === undefined) break;
        await readFile(desk, next, signal);
      }
      await compare(desk, signal);
      tell({ kind: "ended", note: { kind: "read" } });
    } catch (thrown) {
      if (signal.aborted) tell({ kind: "ended", note: { kind: "stopped" } });
      else {
        if (thrown instanceof DeskLost) desk = null;
        else pane.fail(thrown);
        tell({ kind: "ended", note: { kind: "noDesk" } });
      }
    } finally {
      running = null;
    }
    // what was read before she stopped is compared too
    if (signal.aborted) await compareRead();
  }

  async function compareRead(): Promise<void> {
    try {
      if (desk !== null) await compare(desk, null);
    } catch (thrown) {
      if (!(thrown instanceof DeskLost)) pane.fail(thrown);
    }
  }

  /** What is known of a form. */
  const choiceOf = (wanted: string): LayoutChoice =>
    getState().forms.find(({ signature }) => signature === wanted)?.choice ?? NO_CHOICE;

  async function setForm(signature: string, choice: LayoutChoice): Promise<void> {
    tell({ kind: "formSet", form: { signature, choice }, kept: host.rememberForm(signature, choice) });
    await readWaiting();
  }

  function writeList(signal: AbortSignal, answered: () => void): Promise<GatherNote> {
    return listEverybody(host, (desk ??= host.startDesk()), getState(), {
      today: pane.now(),
      signal,
      tellFar(listing) {
        answered();
        if (!signal.aborted) tell({ kind: "listing", listing });
      },
    });
  }

  return {
    getState,
    subscribe,
    async add(coming) {
      const files = await Promise.resolve(coming).catch((thrown: unknown) => {
        pane.fail(thrown);
        return [];
      });
      if (files.length === 0) return;
      const before = new Set(getState().files.map(({ key }) => key));
      tell({ kind: "added", files: files.map((file) => ({ key: ++lastKey, file })) });
      const now = new Set(getState().files.map(({ key }) => key));
      desk?.forget([...before].filter((key) => !now.has(key)));
      await readWaiting();
    },
    readOn: readWaiting,
    stop() {
      running?.abort();
      listing?.abort();
    },
    async remove(keys) {
      tell({ kind: "removed", keys });
      if (getState().files.length === 0) {
        running?.abort();
        desk?.end();
        desk = null;
        return;
      }
      desk?.forget(keys);
      if (running === null) await compareRead();
    },
    async chooseSheet(key, sheet) {
      tell({ kind: "sheetChosen", key, sheet });
      await readWaiting();
    },
    confirmPeriod: (key) => tell({ kind: "periodConfirmed", key }),
    tellCopied: (copied) => tell({ kind: "copied", copied }),
    async answer({ signature, question }, answer) {
      await setForm(signature, answerQuestion(choiceOf(signature), question, answer));
    },
    answerWord: (signature, key, answer) => setForm(signature, answerWord(choiceOf(signature), key, answer)),
    askAgain: (signature) => setForm(signature, NO_CHOICE),
    async expect(typed) {
      const names = expectedOffices(typed);
      try {
        tell({ kind: "expectedSet", names, kept: await host.rememberOffices(names) });
      } catch (thrown) {
        pane.fail(thrown);
      }
    },
    async writeEveryone(signal, answered) {
      const own = (listing = new AbortController());
      try {
        const note = await stoppable(own, signal, (stopped) => writeList(stopped, answered));
        tell({ kind: "listEnded", note });
      } catch (thrown) {
        const isStopped = own.signal.aborted && thrown === own.signal.reason;
        tell({ kind: "listEnded", note: isStopped ? { kind: "listStopped" } : null });
        if (!isStopped) throw thrown;
      } finally {
        listing = null;
      }
    },
    writeProvince(decision) {
      const state = getState();
      return host.writeProvince(officesOf(state), readAt, decision);
    },
  };
}
