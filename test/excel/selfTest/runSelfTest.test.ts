import { runSelfTest, type UndoAnswer } from "../../../src/excel/selfTest/runSelfTest";
import { SELF_TEST_STEPS, type SelfTestOutcome } from "../../../src/excel/selfTest/selfTestReport";
import { Book } from "../../../workbench/book/book";
import { setsAt } from "../../../workbench/host/apiSets";
import type { HostMode } from "../../../workbench/host/hostMode";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { bookContents } from "../../support/bookContents";
import { makeXlsx } from "../../support/makeXlsx";
import { startOfficeInNode } from "../../support/startOfficeInNode";

/** Runs the steps on a book of one sheet; gives what came of them, and whether the book is as it was. */
async function outcomes(
  answer: UndoAnswer = "undone",
  {
    modes = [],
    api = "1.17",
    signal = new AbortController().signal,
    atLast = [],
  }: { modes?: HostMode[]; api?: string; signal?: AbortSignal; atLast?: HostMode[] } = {},
) {
  const host = new OfficeHost({ modes, requirementSets: setsAt(api) });
  const book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  host.book = book;
  startOfficeInNode(host);
  // the library has it in a window alone
  Object.assign(Office.context, { diagnostics: { version: "16.0", platform: "PC" } });
  const before = await bookContents(await book.save());
  const told: SelfTestOutcome[] = [];
  await runSelfTest({
    begun: () => undefined,
    tell: (outcome) => told.push(outcome),
    askUndo: () => {
      for (const mode of atLast) host.setMode(mode, true);
      return Promise.resolve(answer);
    },
    signal,
  });
  expect(await bookContents(await book.save())).toEqual(before);
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
