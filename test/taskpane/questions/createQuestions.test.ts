import type { CheckResult } from "../../../src/excel/check/checkResult";
import type { CheckOptions } from "../../../src/excel/check/judgeSheet";
import { HostError } from "../../../src/excel/host/hostError";
import type { Question } from "../../../src/roster/questions/question";
import { announcement } from "../../../src/taskpane/announcement";
import type { PaneHost } from "../../../src/taskpane/paneHost";
import { openQuestion } from "../../../src/taskpane/questions/openQuestion";
import { vi } from "../../../src/text/vi/vi";
import { previewOf } from "../columns/previewOf";
import { checkedWith, result } from "../paneWith";

const QUESTION: Question = {
  kind: "blankMeansDone",
  column: { index: 3, heading: "Chưa có VNeID", samples: ["x"] },
};
const ASKING: CheckResult = { ...result, questions: [QUESTION] };

/** A check that asks until it is given an answer. */
function checking() {
  return vitest.fn((_sheet: string, { choice }: CheckOptions) =>
    Promise.resolve(choice?.blankMeansDone === undefined ? ASKING : result),
  );
}

function asked(pane: Awaited<ReturnType<typeof checkedWith>>["pane"]): Question | null {
  const state = pane.getState();
  return state.kind === "checked" ? openQuestion(state.outcome) : null;
}

async function askingWith(replaced: Partial<PaneHost> = {}) {
  const checkSheet = checking();
  const { host, pane } = await checkedWith({ checkSheet, ...replaced });
  return { host, pane, checkSheet };
}

test("nothing is made of totals that wait for an answer, and that is said", async () => {
  const { host, pane } = await askingWith();
  expect(asked(pane)).toEqual(QUESTION);
  expect(announcement(pane.getState(), vi)).toContain(vi.questions.announce);
  await pane.writeReport();
  await pane.sendReport();
  await pane.writeSupplement();
  await pane.copyFindings(vi);
  for (const made of [host.writeReport, host.sendReport, host.writeSupplement, host.copyText])
    expect(made).not.toHaveBeenCalled();
  expect(pane.getState()).toMatchObject({ kind: "checked", task: null, notice: null });
});

test.each([
  ["yes", true],
  ["no", false],
] as const)("the answer %p is remembered and the sheet checked by it", async (kind, blankMeansDone) => {
  const { host, pane, checkSheet } = await askingWith();
  await pane.questions.answer(QUESTION, { kind });
  expect(checkSheet).toHaveBeenLastCalledWith(
    "7",
    expect.objectContaining({ choice: { columns: {}, blankMeansDone } }),
  );
  expect(asked(pane)).toBeNull();
  await pane.writeReport();
  expect(host.writeReport).toHaveBeenCalledTimes(1);
});

test("an answer is about the sheet that was checked, though another is chosen by now", async () => {
  const { pane, checkSheet } = await askingWith();
  pane.choose("8");
  await pane.questions.answer(QUESTION, { kind: "yes" });
  expect(checkSheet).toHaveBeenLastCalledWith(
    "7",
    expect.objectContaining({ choice: { columns: {}, blankMeansDone: true } }),
  );
  expect(pane.getState()).toMatchObject({ desk: { chosen: "7" } });
});

test("an answer adds to what was remembered of the form, and to what the user changed since", async () => {
  const remembered = previewOf({ choice: { columns: { unit: 5 } }, rememberedIn: "machine" });
  const { pane, checkSheet } = await askingWith({ previewSheet: vitest.fn().mockResolvedValue(remembered) });
  pane.columns.chooseColumn("phone", 6);
  await pane.questions.answer(QUESTION, { kind: "yes" });
  const choice = { columns: { unit: 5, phone: 6 }, blankMeansDone: true };
  expect(checkSheet).toHaveBeenLastCalledWith("7", expect.objectContaining({ choice }));
});

describe("the meaning of a word", () => {
  test.each([
    [true, false],
    [false, true],
  ])("is kept, and the sheet checked by it; whether for good: %p", async (kept, wordNotKept) => {
    const rememberWord = vitest.fn().mockResolvedValue(kept);
    const { host, pane } = await checkedWith({ rememberWord });
    await pane.questions.answerWord("tam duoc", "done");
    expect(rememberWord).toHaveBeenCalledWith("tam duoc", "done");
    expect(host.checkSheet).toHaveBeenCalledTimes(2);
    expect(pane.questions.getState()).toEqual({ wordNotKept });
  });

  test("that cannot be kept fails in the open", async () => {
    const gone = new HostError("lost-session", "ActivityLimitReached", "x");
    const { host, pane } = await checkedWith({ rememberWord: vitest.fn().mockRejectedValue(gone) });
    await pane.questions.answerWord("tam duoc", null);
    expect(pane.getState()).toMatchObject({ kind: "failed", failure: { kind: "host", reason: "lost-session" } });
    expect(host.checkSheet).toHaveBeenCalledTimes(1);
  });
});
