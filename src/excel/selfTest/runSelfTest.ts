import { SELF_TEST_MARK } from "../../documents/markNames";
import { selfTestWords } from "../../text/documents/selfTest";
import { freeSheetName, structureLocked } from "../documents/newSheet";
import { HostError, refuseReadOnly } from "../host/hostError";
import { runExcel, runInBackground } from "../host/runExcel";
import { selfTestPlace } from "./selfTestPlace";
import type { SelfTestOutcome, SelfTestPlace, SelfTestStep } from "./selfTestReport";
import { STEP_TRIALS } from "./stepTrials";

const { sheetTitle } = selfTestWords;

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
  /** Called whenever Excel has answered. */
  readonly answered: () => void;
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
  { askUndo, answered }: SelfTestOptions,
): Promise<{ got: UndoAnswer; expected: "undone" } | null> {
  await runExcel(async (context) => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await context.sync();
  });
  const timer = setInterval(() => {
    // that she is typing is an answer too
    runInBackground(async (context) => {
      context.workbook.worksheets.getItem(sheetId).getRange("A1:I60").load("values,numberFormat");
      await context.sync();
    }).then(answered, answered);
  }, LOOK_EVERY);
  try {
    const got = await askUndo();
    return got === "skipped" ? null : { got, expected: "undone" };
  } finally {
    clearInterval(timer);
  }
}

/**
 * Takes away every scratch sheet, also what an earlier try had to leave. One of its name that bears no mark of ours and
 * is not empty is hers.
 */
async function removeScratchSheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const scratch = worksheets.items
    .filter(({ name }) => name.startsWith(sheetTitle))
    .map((sheet) => {
      const mark = sheet.names.getItemOrNullObject(SELF_TEST_MARK);
      const used = sheet.getUsedRangeOrNullObject();
      mark.load("name");
      used.load("address");
      return { sheet, mark, used };
    });
  if (scratch.length === 0) return;
  await context.sync();
  for (const { sheet, mark, used } of scratch) if (!mark.isNullObject || used.isNullObject) sheet.delete();
  await context.sync();
}

/** Shows a sheet, unless somebody has deleted or hidden it since. */
async function showSheet(context: Excel.RequestContext, sheetId: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== Excel.SheetVisibility.visible) return;
  sheet.activate();
  await context.sync();
}

/**
 * Adds the scratch sheet, with its mark; gives its id, and that of the sheet that was in view, which the mark keeps
 * should it be left.
 */
async function addScratchSheet(context: Excel.RequestContext): Promise<{ sheetId: string; before: string }> {
  refuseReadOnly();
  const { worksheets, protection } = context.workbook;
  protection.load("protected");
  const active = worksheets.getActiveWorksheet().load("id");
  const left = active.names.getItemOrNullObject(SELF_TEST_MARK);
  left.load("comment");
  await context.sync();
  const before = left.isNullObject ? active.id : left.comment;
  if (protection.protected) throw structureLocked();
  await removeScratchSheets(context);
  worksheets.load("items/name");
  await context.sync();
  const name = freeSheetName(
    sheetTitle,
    worksheets.items.map((sheet) => sheet.name),
  );
  const sheet = worksheets.add(name);
  sheet.names.add(SELF_TEST_MARK, sheet.getRange("A1"), before).visible = false;
  sheet.load("id");
  await context.sync();
  return { sheetId: sheet.id, before };
}

/**
 * Tries on a sheet of its own, which goes afterwards, what only a real Excel can tell. Each step has its own requests,
 * and a refusal of one ends that step alone. Where Excel does not let the sheet go, it goes with the next try. Throws
 * HostError where the sheet cannot even be added.
 * @param trials what is tried before the undo; all where not said
 */
export async function runSelfTest(
  options: SelfTestOptions,
  trials: Readonly<Partial<typeof STEP_TRIALS>> = STEP_TRIALS,
): Promise<void> {
  const { begun, answered, signal } = options;
  const tell = (outcome: SelfTestOutcome): void => {
    answered();
    options.tell(outcome);
  };
  const { sheetId, before } = await runExcel(addScratchSheet).catch(async (thrown: unknown) => {
    // what the host refused first is what the user must hear
    await runExcel(removeScratchSheets).catch(() => undefined);
    throw thrown;
  });
  begun(selfTestPlace());
  try {
    for (const [step, trial] of Object.entries(trials) as [keyof typeof STEP_TRIALS, (typeof STEP_TRIALS)["page"]][]) {
      if (signal.aborted) break;
      tell(
        await tried(step, () => runExcel((context) => trial(context, context.workbook.worksheets.getItem(sheetId)))),
      );
    }
    if (!signal.aborted) tell(await tried("undo", () => undoWhileReading(sheetId, options)));
  } finally {
    tell(
      await tried("removeSheet", () =>
        runExcel(async (context) => {
          // with another workbook in front nothing can be shown: the scratch sheet goes all the same
          const isShown = await showSheet(context, before).then(
            () => true,
            () => false,
          );
          await removeScratchSheets(context);
          if (!isShown) await showSheet(context, before);
          return { got: "", expected: "" };
        }),
      ),
    );
  }
}
