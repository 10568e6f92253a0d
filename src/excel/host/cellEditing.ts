import { asHostError, HostError } from "./hostError";

/** An answer that takes no longer is not asked about, in milliseconds. */
const SOON = 400;
/** How often it is asked again whether a cell is being edited: while one is, and while none is, in milliseconds. */
const WHILE_EDITING = 500;
const WHILE_WORKING = 3_000;

let tell: ((editing: boolean) => void) | null = null;
/** Pieces of work that wait for the end of editing. */
let waiting = 0;

/**
 * Tells whether something of the user's waits because she is typing in a cell. There is one pane, and so one listener;
 * null where nobody asks any more.
 */
export function watchCellEditing(listener: ((editing: boolean) => void) | null): void {
  tell = listener;
}

/**
 * Whether Excel refuses what it is asked without `delayForCellEdit`. Another trouble is that of the work itself, which
 * tells it.
 */
async function isEditing(): Promise<boolean> {
  const context = new Excel.RequestContext();
  context.workbook.load("name");
  try {
    await context.sync();
    return false;
  } catch (error) {
    const refused = asHostError(error);
    return refused instanceof HostError && refused.kind === "cell-editing";
  }
}

function wait(by: 1 | -1): void {
  const before = waiting > 0;
  waiting += by;
  if (waiting > 0 !== before) tell?.(waiting > 0);
}

/**
 * Gives what a piece of work gives, whose requests wait while the user is typing in a cell, and tells meanwhile that
 * they do. Excel says nothing of a request that waits; it is asked beside it, since running the work a second time
 * could write twice.
 */
export async function tellingOfCellEditing<Result>(work: Promise<Result>): Promise<Result> {
  if (tell === null) return work;
  let editing = false;
  let done = false;
  const turn = (now: boolean): void => {
    if (now !== editing) wait(now ? 1 : -1);
    editing = now;
  };
  const look = async (): Promise<void> => {
    const now = await isEditing();
    if (done) return;
    turn(now);
    timer = setTimeout(() => void look(), now ? WHILE_EDITING : WHILE_WORKING);
  };
  let timer = setTimeout(() => void look(), SOON);
  try {
    return await work;
  } finally {
    done = true;
    clearTimeout(timer);
    turn(false);
  }
}
