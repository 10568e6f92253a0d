import { runSelfTest, type UndoAnswer } from "../../../src/excel/selfTest/runSelfTest";
import { SELF_TEST_MARK } from "../../../src/documents/markNames";
import { selfTestWords } from "../../../src/text/documents/selfTest";
import { SELF_TEST_STEPS, type SelfTestOutcome } from "../../../src/excel/selfTest/selfTestReport";
import { Book } from "../../../workbench/book/book";
import type { GridSheet } from "../../../workbench/book/bookSheet";
import { renameSheet } from "../../../workbench/book/renameSheet";
import { setsAt } from "../../../workbench/host/apiSets";
import type { HostMode } from "../../../workbench/host/hostMode";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { bookContents } from "../../support/bookContents";
import { makeXlsx } from "../../support/makeXlsx";
import { SOUND_LINE, startOfficeInNode, type Line } from "../../support/startOfficeInNode";

interface Trying {
  modes?: HostMode[];
  api?: string;
  signal?: AbortSignal;
  line?: Line;
  /** What stands in the workbook before its sheets. */
  workbook?: string;
  /** What comes over Excel once all but the last step is tried. */
  atLast?: HostMode[];
  /** What somebody else does once the scratch sheet stands. */
  begun?: (book: Book) => void;
}

/** A book of two sheets, and what tries the steps in it. */
async function desk({ modes = [], api = "1.17", line = SOUND_LINE, workbook = "" }: Trying = {}) {
  const host = new OfficeHost({ modes, requirementSets: setsAt(api) });
  const sheets = ["DS", "DS 2"].map((name) => ({ name, xml: "<sheetData/>" }));
  const book = await Book.open(await makeXlsx(sheets, { before: workbook }), "so.xlsx");
  host.book = book;
  startOfficeInNode(host, line);
  // the library has it in a window alone
  Object.assign(Office.context, { diagnostics: { version: "16.0", platform: "PC" } });
  const run = async (answer: UndoAnswer = "undone", { signal, begun, atLast = [] }: Trying = {}) => {
    const told: SelfTestOutcome[] = [];
    let answers = 0;
    await runSelfTest({
      begun: () => begun?.(book),
      tell: (outcome) => told.push(outcome),
      askUndo: () => {
        for (const mode of atLast) host.setMode(mode, true);
        return Promise.resolve(answer);
      },
      answered: () => answers++,
      signal: signal ?? new AbortController().signal,
    });
    return { told, answers };
  };
  return { book, run, contents: async () => bookContents(await book.save()) };
}

/** Runs the steps; gives what came of them, and whether the book is as it was. */
async function outcomes(answer: UndoAnswer = "undone", trying: Trying = {}) {
  const { run, contents } = await desk(trying);
  const before = await contents();
  const { told } = await run(answer, trying);
  expect(await contents()).toEqual(before);
  return told;
}

const kinds = (told: readonly SelfTestOutcome[]) => Object.fromEntries(told.map(({ step, kind }) => [step, kind]));

test("every step is tried in its order, all is as expected, and the book is as it was", async () => {
  const told = await outcomes();
  expect(told.map(({ step }) => step)).toEqual(SELF_TEST_STEPS);
  expect(told.filter(({ kind }) => kind !== "asExpected")).toEqual([]);
});

test.each<[string, UndoAnswer, Parameters<typeof outcomes>[1], Record<string, string>]>([
  ["what she typed stayed", "kept", {}, { undo: "otherwise" }],
  ["she did not try", "skipped", {}, { undo: "untried" }],
  ["no printer", "undone", { modes: ["no-printer"] }, { page: "refused" }],
  ["ExcelApi 1.9", "undone", { api: "1.9" }, { merged600: "untried" }],
  ["another workbook in front at last", "undone", { atLast: ["other-workbook"] }, { removeSheet: "refused" }],
])("%s: told, and all else is tried", async (_about, answer, options, expected) => {
  const told = kinds(await outcomes(answer, options));
  expect(told).toEqual({ ...Object.fromEntries(SELF_TEST_STEPS.map((step) => [step, "asExpected"])), ...expected });
});

test("cancelled: no further step begins, and the sheet goes", async () => {
  expect(kinds(await outcomes("undone", { signal: AbortSignal.abort() }))).toEqual({ removeSheet: "asExpected" });
});

test("where no sheet can be added, nothing is tried", async () => {
  await expect(outcomes("undone", { modes: ["read-only"] })).rejects.toMatchObject({ code: "AccessDenied" });
});

test("it tells of every answer, so that nobody takes it for one that hangs", async () => {
  const { run } = await desk();
  const { told, answers } = await run();
  expect(answers).toBeGreaterThanOrEqual(told.length);
});

test("a sheet that is deleted meanwhile keeps none of ours: the scratch sheet goes all the same", async () => {
  const { run, book } = await desk();
  const { told } = await run("undone", { begun: (of) => of.deleteSheet(of.findByName("DS")?.id ?? "") });
  expect(told.at(-1)).toMatchObject({ step: "removeSheet", kind: "asExpected" });
  expect(book.sheets.map(({ name }) => name)).toEqual(["DS 2"]);
});

/** A line on which the answer to the request that adds the sheet, and to what would take it away again, is lost. */
function losing(lost: { adding: boolean; removing: boolean }): Line {
  return {
    ...SOUND_LINE,
    carry: (request, answer) => {
      const answered = lost.removing && request.includes('"Name":"Delete"') ? null : answer(request);
      if (answered !== null && !(lost.adding && request.includes('"Name":"Add"'))) return Promise.resolve(answered);
      const Error = { Code: "GeneralException", Message: "Lost.", Location: "", ActionIndex: 0 };
      return Promise.resolve({ body: JSON.stringify({ Results: [], Error }) });
    },
  };
}

test("where Excel does not tell of the scratch sheet that it added, it is taken away again", async () => {
  const { run, contents } = await desk({ line: losing({ adding: true, removing: false }) });
  const before = await contents();
  await expect(run()).rejects.toMatchObject({ code: "GeneralException" });
  expect(await contents()).toEqual(before);
});

test("what could not be taken away says what it is, bears our mark, and goes with the next try; a sheet of hers by that name stays", async () => {
  const lost = { adding: false, removing: true };
  const { run, book, contents } = await desk({ line: losing(lost) });
  const { activeSheetId: inView } = book;
  const title = selfTestWords.sheetTitle;
  const { told } = await run();
  expect(told.at(-1)).toMatchObject({ step: "removeSheet", kind: "refused" });
  expect(book.sheets.map(({ name }) => name)).toEqual(["DS", "DS 2", title]);
  const [mark] = book.names.filter(({ name }) => name === SELF_TEST_MARK);
  expect(mark).toMatchObject({ hidden: true, refersTo: `'${title}'!$A$1` });
  // where Excel refused to show hers again, it is in view
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(title).activate();
    await context.sync();
  });
  lost.removing = false;
  const [, hers] = book.sheets;
  renameSheet(book, hers as GridSheet, `${title} riêng`);
  book.edit(hers?.id ?? "", 0, 0, "của tôi");
  await run();
  expect((await contents()).sheets.map(({ name }) => name)).toEqual(["DS", `${title} riêng`]);
  expect(book.activeSheetId).toBe(inView);
});

test("nothing is asked of a workbook to which nothing can be added", async () => {
  const { run } = await desk({ workbook: '<workbookProtection lockStructure="1"/>' });
  await expect(run()).rejects.toMatchObject({ kind: "workbook-protected" });
});
