import type { Book } from "../../workbench/book/book";
import type { Action } from "./actions";
import { openDesk, type Desk } from "./desk";
import type { Fault } from "./faults";
import { FaultLine, type Play } from "./faultLine";
import { differences, placeOfDifference, takeSnapshot, unlikeGiven, type Snapshot } from "./snapshot";
import { cancelAll, isAtWork } from "./atWork";
import { failuresOf, hasWords, saysNotAllDone, shownBy } from "./told";

/** What must hold after any fault. */
export const LAWS = {
  users: "what is the user's is as it was, or as the action changes it where all goes well",
  formats: "every format left on the user's sheets is the user's, or bears our mark",
  typed: "what was typed on our sheets stands in the workbook",
  marked: "every sheet that we added bears our mark, or is hers: whole, or it says that it is not",
  ends: "the action comes to its end, or can be cancelled",
  told: "the pane says that something failed, unless all is as after a run without a fault",
  words: "a failure has a sentence that fits",
  again: "the next try works, and ends as a run without a fault",
  back: "what was written on the user's sheets can be taken back",
} as const;
export type Law = keyof typeof LAWS;

/**
 * One fault at one place: a request, from 1, and for a cut how many of its actions were done. Request 0: all of them.
 */
export interface Case {
  action: Action;
  fault: Fault | null;
  request: number;
  actions: number;
}

/** A run without a fault, to compare with. */
export interface Undisturbed {
  requests: readonly number[];
  changes: readonly string[];
  after: Snapshot;
  shown: ReadonlyMap<string, string>;
}

interface Run {
  desk: Desk;
  typed: readonly string[];
  /** Before the action. */
  origin: Snapshot;
  /** Before the action, or after somebody's change in the middle of it, and where that was. */
  before: Snapshot;
  byOthers: ReadonlySet<string>;
  ended: boolean;
}

const changeOf = ({ fault }: Case): ((book: Book) => void) | undefined =>
  fault?.kind === "change" ? fault.change : undefined;

/** Prepares and does an action, and has the fault come between. */
async function run(one: Case): Promise<Run> {
  const { action, fault, request, actions } = one;
  const line = new FaultLine();
  const desk = await openDesk(line);
  const typed = (await action.prepare?.(desk)) ?? [];
  const origin = takeSnapshot(desk, action.gives);
  let before = origin;
  let byOthers: ReadonlySet<string> = new Set();
  const change = changeOf(one);
  const changing: Play = ({ request: asked, answer }) => {
    const untouched = takeSnapshot(desk, action.gives);
    change?.(desk.book);
    before = takeSnapshot(desk, action.gives);
    byOthers = new Set(differences(untouched.users, before.users).map(placeOfDifference));
    return Promise.resolve(answer(asked));
  };
  const play = fault?.kind === "request" ? fault.play : fault?.kind === "cut" ? fault.playAfter(actions) : changing;
  if (fault?.kind === "line") line.meanwhile = fault.meanwhile;
  line.count(fault === null || request === 0 ? null : { request, play });
  const ended = await desk.settle(action.act(desk));
  line.meanwhile = {};
  return { desk, typed, origin, before, byOthers, ended };
}

/**
 * An action without a fault; with a change, what it and the next try come to where somebody had made the change
 * beforehand.
 */
export async function runUndisturbed(action: Action, change?: (book: Book) => void): Promise<Undisturbed> {
  const line = new FaultLine();
  const desk = await openDesk(line);
  await action.prepare?.(desk);
  if (change !== undefined) {
    change(desk.book);
    await findAnew(desk, action);
  }
  const before = takeSnapshot(desk, action.gives);
  line.count();
  await desk.settle(action.act(desk));
  if (change !== undefined && action.again !== undefined) await desk.settle(action.again(desk));
  if (change !== undefined) await redraw(desk);
  const requests = line.requests;
  const after = takeSnapshot(desk, action.gives);
  const undisturbed = {
    requests,
    changes: differences(before.users, after.users),
    after,
    shown: shownBy(desk),
  };
  await desk.close();
  return undisturbed;
}

/** Where the workbook and what is shown differ from how it should be. */
function unlike(desk: Desk, action: Action, { after, shown }: Undisturbed): string[] {
  const now = takeSnapshot(desk, action.gives);
  return [
    ...differences(after.users, now.users),
    ...differences(after.formats, now.formats),
    ...differences(after.ours, now.ours),
    ...differences(shown, shownBy(desk)),
  ];
}

/** Looks at the workbook as it is now, as a user does who was told that something is not as it was. */
async function findAnew({ pane, book, settle }: Desk, action: Action): Promise<void> {
  await settle(pane.refreshSheets());
  pane.choose(book.sheets[0]?.id ?? "");
  const state = pane.getState();
  const wasChecked = "outcome" in state && state.outcome !== null;
  if (wasChecked && action.uncheckable !== true) await settle(pane.check());
}

/** Brings old marks up to date, as the pane offers: in the background it never does. */
async function redraw({ pane, settle }: Desk): Promise<void> {
  const state = pane.getState();
  if ("outcome" in state && state.outcome?.result.marksAreOld === true) await settle(pane.redrawHighlights());
}

/** Everything that a broken law found, by law. */
export type Broken = Partial<Record<Law, readonly string[]>>;

/**
 * Whether the pane can know, when the action ends, of what came between: a change may come a moment after it has
 * looked.
 */
function canKnow(fault: Fault | null): boolean {
  return fault?.kind !== "change" && !(fault?.kind === "line" && fault.silent === true);
}

function breaches(found: Readonly<Record<string, readonly string[]>>): Broken {
  return Object.fromEntries(Object.entries(found).filter(([, what]) => what.length > 0));
}

/**
 * Whether a change is one of those, or as much of it as was done before a request was cut: a cell's format comes before
 * its value.
 */
function isPartOf(change: string, whole: readonly string[]): boolean {
  const valueIn = (end: string | undefined): unknown =>
    end?.startsWith("{") ? (JSON.parse(end) as { value: unknown }).value : end;
  const ends = (difference: string): unknown[] =>
    difference
      .slice(placeOfDifference(difference).length + 2)
      .split(" → ")
      .map(valueIn);
  const [, now] = ends(change);
  return whole.some(
    (each) =>
      each === change ||
      (placeOfDifference(each) === placeOfDifference(change) &&
        ends(each)[0] === ends(change)[0] &&
        ends(each).includes(now)),
  );
}

async function disturbed(one: Case, calm: Undisturbed, changed: Undisturbed): Promise<Broken> {
  const { action, fault } = one;
  const { desk, typed, before, ended } = await run(one);
  const { pane } = desk;
  const failures = failuresOf(desk);
  const isTold = failures.length > 0 || saysNotAllDone(desk);
  const now = takeSnapshot(desk, action.gives);
  const allowed = [...calm.changes, ...changed.changes];
  const hanging = isAtWork(pane);
  cancelAll(pane);
  await desk.settle(Promise.resolve());
  const found = {
    users: differences(before.users, now.users).filter((change) => !isPartOf(change, allowed)),
    formats: differences(before.formats, now.formats),
    typed: typed.filter((text) => !now.ownTexts.has(text)),
    marked: [...now.unmarked, ...unlikeGiven(now, calm.after)],
    ends: isAtWork(pane) || (hanging && !isTold) ? ["busy for ever, and says nothing"] : [],
    told: isTold || !ended || !canKnow(fault) ? [] : unlike(desk, action, changed),
    words: failures.flatMap((failure) => {
      const fits = failure.kind !== "host" || (fault?.reasons?.includes(failure.reason) ?? true);
      return hasWords(failure) && fits ? [] : [JSON.stringify(failure)];
    }),
    again: fault?.kind === "change" && fault.heal === null ? [] : await tryAgain(desk, one, changed),
  };
  await desk.close();
  return breaches(found);
}

async function tryAgain(desk: Desk, { action, fault }: Case, changed: Undisturbed): Promise<string[]> {
  const { pane, line, settle } = desk;
  line.hangs = false;
  line.count();
  desk.created.length = 0;
  pane.dismiss();
  if (fault?.kind === "change") {
    fault.heal?.(desk.book);
    await findAnew(desk, action);
  }
  if (pane.columns.getState().failure !== null) pane.columns.look();
  if (!(await settle((action.again ?? action.act)(desk)))) return ["does not end"];
  if (fault?.kind === "change") await redraw(desk);
  const failures = failuresOf(desk).map((failure) => JSON.stringify(failure));
  return [...failures, ...unlike(desk, action, changed)];
}

/** Whether what was done by halves can be taken back. */
async function takenBack(one: Case, calm: Undisturbed): Promise<readonly string[]> {
  const { action, fault } = one;
  if (action.back === undefined || (fault?.kind === "change" && fault.heal === null)) return [];
  const { desk, origin, before, byOthers } = await run(one);
  desk.line.hangs = false;
  desk.line.count();
  cancelAll(desk.pane);
  if (fault?.kind === "change") fault.heal?.(desk.book);
  const written = new Set(calm.changes.map(placeOfDifference));
  const isWritten = (change: string): boolean => written.has(placeOfDifference(change));
  const healed = takeSnapshot(desk, action.gives);
  await desk.settle(desk.pane.refreshSheets());
  desk.pane.choose(desk.book.sheets[0]?.id ?? "");
  await desk.settle(action.back(desk));
  const now = takeSnapshot(desk, action.gives);
  const left = [
    ...differences(origin.users, now.users).filter((change) => !byOthers.has(placeOfDifference(change))),
    ...differences(before.users, now.users).filter((change) => byOthers.has(placeOfDifference(change))),
  ].filter(isWritten);
  const more = differences(healed.users, now.users).filter((change) => !isWritten(change));
  await desk.close();
  return [...left, ...more];
}

/** Whether the user's sheets were changed as the action says: where all goes well, by nothing else and no more. */
function promised({ changes: promise }: Action, { changes }: Undisturbed): readonly string[] {
  const kept = changes.filter((change) => promise !== undefined && change.split(" ")[2] === promise.what);
  return kept.length === (promise?.times ?? 0) && kept.length === changes.length ? [] : changes;
}

/** Which laws a case breaks, and by what. */
export async function runCase(one: Case, calm: Undisturbed, changed: Undisturbed): Promise<Broken> {
  const { users = [], ...others } = await disturbed(one, calm, changed);
  const ofUsers = one.fault === null ? [...users, ...promised(one.action, calm)] : users;
  return { ...others, ...breaches({ users: ofUsers, back: await takenBack(one, calm) }) };
}
