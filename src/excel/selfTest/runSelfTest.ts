import { HostError } from "../host/hostError";
import { runExcel, runInBackground } from "../host/runExcel";
import { selfTestPlace } from "./selfTestPlace";
import type { SelfTestOutcome, SelfTestPlace, SelfTestStep } from "./selfTestReport";
import { STEP_TRIALS } from "./stepTrials";

/** How often the sheet is read while the user tries her undo, in milliseconds. */
const LOOK_EVERY = 1_000;

/** What the user says of her undo: whether what she typed went; "skipped": she did not try. */
export type UndoAnswer = "undone" | "kept" | "skipped";

/** Whom the self-test tells of its steps, and what ends it early. */
export interface SelfTestOptions {
  /** Called once the sheet stands on which all is tried. */
  readonly begun: (place: SelfTestPlace) => void;
  /** Called as each step ends. */
  readonly tell: (outcome: SelfTestOutcome) => void;
  /** Asks the user to type and to undo on the sheet in view, and waits for what came of it. */
  readonly askUndo: () => Promise<UndoAnswer>;
  /** No further step begins once it is aborted; the sheet goes all the same. */
  readonly signal: AbortSignal;
}

/** Tries a step, whatever comes of it. */
async function tried(
  step: SelfTestStep,
  trial: () => Promise<{ got: unknown; expected: unknown } | null>,
): Promise<SelfTestOutcome> {
  const start = performance.now();
  const ended = (kind: SelfTestOutcome["kind"], detail: string): SelfTestOutcome => ({
    step,
    kind,
    detail,
    milliseconds: Math.round(performance.now() - start),
  });
  try {
    const outcome = await trial();
    if (outcome === null) return ended("untried", "");
    const { got, expected } = outcome;
    return ended(got === expected ? "asExpected" : "otherwise", String(got));
  } catch (thrown) {
    return ended("refused", thrown instanceof HostError ? thrown.code : String(thrown));
  }
}

/** Reads the sheet as a re-check does, again and again, until the user has answered. */
async function undoWhileReading(
  sheetId: string,
  askUndo: SelfTestOptions["askUndo"],
): Promise<{ got: UndoAnswer; expected: "undone" } | null> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
  const timer = setInterval(() => {
    runInBackground(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange("A1:I60").load("values,numberFormat");
      await context.sync();
    }).catch(() => undefined);
  }, LOOK_EVERY);
  try {
    const got = await askUndo();
    return got === "skipped" ? null : { got, expected: "undone" };
  } finally {
    clearInterval(timer);
  }
}

/**
 * Tries on a sheet of its own, which goes afterwards, what only a real Excel can tell. Each step has its own requests, and a refusal of one
 * ends that step alone. Throws HostError where the sheet cannot even be added.
 */
export async function runSelfTest({ begun, tell, askUndo, signal }: SelfTestOptions): Promise<void> {
  const { sheetId, before } = await runExcel(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load("id");
    const sheet = context.workbook.worksheets.add();
    sheet.load("id");
    await context.sync();
    return { sheetId: sheet.id, before: active.id };
  });
  begun(selfTestPlace());
  try {
    for (const [step, trial] of Object.entries(STEP_TRIALS) as [
      keyof typeof STEP_TRIALS,
      (typeof STEP_TRIALS)["page"],
    ][]) {
      if (signal.aborted) break;
      tell(
        await tried(step, () => runExcel((context) => trial(context, context.workbook.worksheets.getItem(sheetId)))),
      );
    }
    if (!signal.aborted) tell(await tried("undo", () => undoWhileReading(sheetId, askUndo)));
  } finally {
    tell(
      await tried("removeSheet", () =>
        runExcel(async (context) => {
          const { worksheets } = context.workbook;
          // first: with another workbook in front nothing can be activated
          worksheets.getItem(sheetId).delete();
          worksheets.getItem(before).activate();
          await context.sync();
          return { got: "", expected: "" };
        }),
      ),
    );
  }
}
