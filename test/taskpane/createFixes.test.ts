import type { AppliedFixes } from "../../src/excel/fixes/applyFixes";
import type { CheckResult } from "../../src/excel/check/checkResult";
import { HostError } from "../../src/excel/host/hostError";
import type { FixPreview } from "../../src/rules/planFixes";
import type { ProposedFix } from "../../src/rules/proposeFix";
import { answerKey, NO_ANSWERS, type KeptAnswer } from "../../src/taskpane/fixes/keptAnswers";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { noticeText } from "../../src/taskpane/noticeText";
import { vi } from "../../src/text/vi/vi";
import { findingsOf } from "./findings/findingsOf";
import { checkedWith, result, startedWith, step } from "./paneWith";

function fix(row: number): ProposedFix {
  const look = { numberFormat: "General", font: "Calibri" };
  return {
    rule: "untidy-text",
    row,
    column: 1,
    standing: { who: [], beside: [] },
    before: { value: "An ", ...look },
    after: { value: "An", ...look },
  };
}

const preview: FixPreview = {
  context: {
    layout: { header: { first: 0, last: 0 }, columns: {}, ordinal: null, left: 0, ambiguous: [] },
    today: 2026_06_15,
  },
  fixes: [fix(1), fix(2)],
  decisions: [],
  formulas: [],
  settled: [],
  byHand: [],
  moved: [],
  merged: [],
};

function applied(change: Partial<AppliedFixes> = {}): AppliedFixes {
  return { written: [], changedMeanwhile: [], formulas: [], moved: [], refused: [], already: [], ...change };
}

/** A pane after a check, with a preview open. */
async function previewing(replaced: Parameters<typeof checkedWith>[0] = {}) {
  const checked = await checkedWith({ proposeFixes: vitest.fn().mockResolvedValue(preview), ...replaced });
  await checked.pane.fixes.propose({ kind: "safe" });
  return checked;
}

test("a preview reads the cells of the last check; nothing is said or written", async () => {
  const { host, pane } = await previewing();
  expect(host.proposeFixes).toHaveBeenCalledWith(result, { kind: "safe" }, host.now());
  expect(pane.fixes.getState()).toEqual({
    open: { result, which: { kind: "safe" }, preview },
    offered: null,
    answers: NO_ANSWERS,
    leftOut: new Set(),
    undoable: null,
  });
  expect(pane.getState()).toMatchObject({ kind: "checked", notice: null, task: null });
  pane.fixes.close();
  expect(pane.fixes.getState().open).toBeNull();
  expect(host.applyFixes).not.toHaveBeenCalled();
});

test("without a check there is nothing to preview", async () => {
  const { host, pane } = await startedWith();
  await pane.fixes.propose({ kind: "safe" });
  expect(host.proposeFixes).not.toHaveBeenCalled();
});

test("writing says what came of it, checks again by itself and can be undone", async () => {
  const applyFixes = vitest.fn().mockResolvedValue(applied({ written: [fix(1)], changedMeanwhile: [fix(2)] }));
  const undoFixes = vitest.fn().mockResolvedValue(applied({ written: [fix(1)] }));
  const { host, pane } = await previewing({ applyFixes, undoFixes });
  await pane.fixes.write(preview.fixes);
  expect(applyFixes).toHaveBeenCalledWith("7", preview.fixes, expect.any(Function), step);
  expect(host.checkSheet).toHaveBeenCalledTimes(2);
  const notice = { kind: "fixed", written: 1, changed: 1, formulas: 0, moved: 0, refused: 0 } as const;
  expect(pane.getState()).toMatchObject({ kind: "checked", notice });
  expect(noticeText(vi, notice)).toEqual({
    title: "Đã sửa 1 ô",
    sentence: "Để nguyên 1 ô vì vừa bị thay đổi.",
  });
  expect(pane.fixes.getState()).toMatchObject({
    open: null,
    undoable: { sheetId: "7", fixes: [fix(1)], unsure: false },
  });

  await pane.fixes.undo();
  expect(undoFixes).toHaveBeenCalledWith("7", [fix(1)], expect.any(Function), step);
  expect(host.checkSheet).toHaveBeenCalledTimes(3);
  expect(pane.getState()).toMatchObject({ notice: { kind: "undone", written: 1 } });
  expect(pane.fixes.getState().undoable).toBeNull();
});

test("what was decided outlives closing, another sheet and another check; what is written of it counts as written", async () => {
  const answer = ({ rule, row, column, standing, before }: ProposedFix): KeptAnswer => {
    const key = answerKey("7", { rule, row, column, standing }, before.value);
    return { key, sheetId: "7", rule, row, column, name: "An", text: null, written: false };
  };
  const [one, other] = [fix(1), { ...fix(2), standing: { who: [{ column: 1, spellings: ["Bình"] }], beside: [] } }];
  const applyFixes = vitest.fn().mockResolvedValue(applied({ written: [one], changedMeanwhile: [other] }));
  const { pane } = await previewing({ applyFixes });
  const answers = { cells: [answer(one), answer(other)], heading: "Họ và tên" };
  pane.fixes.keepAnswers(answers);
  pane.fixes.close();
  pane.choose("8");
  pane.choose("7");
  await pane.check();
  expect(pane.fixes.getState().answers).toEqual(answers);
  await pane.fixes.propose({ kind: "safe" });
  await pane.fixes.write([one, other]);
  expect(pane.fixes.getState().answers.cells.map(({ written }) => written)).toEqual([true, false]);
});

test("writing and the check after it are one step for Ctrl+Z, which ends with them, come what may", async () => {
  for (const applyFixes of [
    vitest.fn().mockResolvedValue(applied({ written: [fix(1)] })),
    vitest.fn().mockRejectedValue("x"),
  ]) {
    const [run, end] = [vitest.fn(), vitest.fn()];
    const { host, pane } = await previewing({ applyFixes, beginUndoStep: () => ({ run, end }) });
    const before = vitest.mocked(host.checkSheet).mock.calls.length;
    vitest.mocked(host.checkSheet).mockImplementation(() => {
      expect(end).not.toHaveBeenCalled();
      return Promise.resolve(result);
    });
    await pane.fixes.write(preview.fixes);
    for (const [, options] of vitest.mocked(host.checkSheet).mock.calls.slice(before))
      expect(options.step).toEqual({ run, end });
    expect(end).toHaveBeenCalledTimes(1);
  }
});

test("putting the message away keeps the undo; checking anew ends it", async () => {
  const applyFixes = vitest.fn().mockResolvedValue(applied({ written: [fix(1)] }));
  const { pane } = await previewing({ applyFixes });
  await pane.fixes.write([fix(1)]);
  pane.dismiss();
  expect(pane.fixes.getState().undoable).not.toBeNull();
  await pane.check();
  expect(pane.fixes.getState().undoable).toBeNull();
});

test("while another sheet is chosen nothing is proposed, written or undone; what was chosen to be fixed waits", async () => {
  const applyFixes = vitest.fn().mockResolvedValue(applied({ written: [fix(1)] }));
  const untidy = {
    rule: "untidy-text",
    severity: "check",
    person: 0,
    cells: [{ row: 4, column: 1 }],
    params: {},
  } as const;
  const found = { ...result, checked: { ...result.checked, findings: findingsOf([untidy]) } } as unknown as CheckResult;
  const { host, pane } = await previewing({ applyFixes, checkSheet: vitest.fn().mockResolvedValue(found) });
  await pane.fixes.offer(0);
  expect(pane.fixes.getState().offered).not.toBeNull();
  pane.choose("8");
  await pane.fixes.propose({ kind: "safe" });
  await pane.fixes.writeOffered([fix(1)]);
  await pane.fixes.write([fix(1)]);
  expect(host.proposeFixes).toHaveBeenCalledTimes(2);
  expect(applyFixes).not.toHaveBeenCalled();
  expect(pane.fixes.getState().open).toEqual({ result: found, which: { kind: "safe" }, preview });

  pane.choose("7");
  await pane.fixes.write([fix(1)]);
  expect(applyFixes).toHaveBeenCalledTimes(1);
  pane.choose("8");
  await pane.fixes.undo();
  expect(host.undoFixes).not.toHaveBeenCalled();
  pane.choose("7");
  await pane.fixes.undo();
  expect(host.undoFixes).toHaveBeenCalledTimes(1);
});

test("while a question waits for its answer nothing is proposed or written; what is open waits, and undoing does not", async () => {
  const applyFixes = vitest.fn().mockResolvedValue(applied({ written: [fix(1)] }));
  const column = { index: 3, heading: "Chưa có VNeID", samples: ["x"] };
  const untidy = {
    rule: "untidy-text",
    severity: "check",
    person: 0,
    cells: [{ row: 4, column: 1 }],
    params: {},
  } as const;
  const found = { ...result, checked: { ...result.checked, findings: findingsOf([untidy]) } } as unknown as CheckResult;
  const asking: CheckResult = { ...found, questions: [{ kind: "blankMeansDone", column }] };
  const checkSheet = vitest.fn().mockResolvedValue(found);
  const { host, pane } = await previewing({ applyFixes, checkSheet });
  await pane.fixes.write([fix(1)]);
  expect(pane.fixes.getState().undoable).not.toBeNull();
  checkSheet.mockResolvedValue(asking);
  await pane.fixes.propose({ kind: "safe" });
  // undoing checks again, and that raises the question
  await pane.fixes.undo();
  expect(host.undoFixes).toHaveBeenCalledTimes(1);
  await pane.fixes.offer(0);
  expect(pane.fixes.getState().offered).not.toBeNull();
  const proposed = vitest.mocked(host.proposeFixes).mock.calls.length;
  await pane.fixes.propose({ kind: "rule", rule: "untidy-text" });
  await pane.fixes.writeOffered([fix(1)]);
  await pane.fixes.write([fix(1)]);
  expect(host.proposeFixes).toHaveBeenCalledTimes(proposed);
  expect(applyFixes).toHaveBeenCalledTimes(1);
  expect(pane.fixes.getState()).toMatchObject({ open: { preview }, offered: { index: 0 } });

  checkSheet.mockResolvedValue(found);
  await pane.check();
  await pane.fixes.write([fix(1)]);
  expect(applyFixes).toHaveBeenCalledTimes(2);
});

test("the check after a fix is of the sheet that was fixed, whichever is chosen by then", async () => {
  const applyFixes = vitest.fn().mockImplementation(() => {
    pane.choose("8");
    return Promise.resolve(applied({ written: [fix(1)] }));
  });
  const { host, pane } = await previewing({ applyFixes });
  await pane.fixes.write([fix(1)]);
  expect(vitest.mocked(host.checkSheet).mock.calls.map(([sheetId]) => sheetId)).toEqual(["7", "7"]);
});

test("where nothing could be written that is said, and there is nothing to undo", async () => {
  const applyFixes = vitest.fn().mockResolvedValue(applied({ formulas: [fix(1)] }));
  const { pane } = await previewing({ applyFixes });
  await pane.fixes.write([fix(1)]);
  expect(pane.fixes.getState().undoable).toBeNull();
  expect(noticeText(vi, { kind: "fixed", written: 0, changed: 0, formulas: 1, moved: 0, refused: 0 })).toEqual({
    title: "Chưa sửa ô nào",
    sentence: "Không có gì thay đổi trên trang tính. Để nguyên 1 ô vì có công thức.",
  });
});

test("a refusal is shown, and no check follows", async () => {
  const refusal = new HostError("sheet-protected", "AccessDenied", "x");
  const { host, pane } = await previewing({ applyFixes: vitest.fn().mockRejectedValue(refusal) });
  await pane.fixes.write(preview.fixes);
  expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "sheet-protected" } });
  expect(host.checkSheet).toHaveBeenCalledTimes(1);
});

test("thousands are written in parts; those before a refusal can be undone", async () => {
  const many = Array.from({ length: 1501 }, (_, row) => fix(row));
  const applyFixes = vitest
    .fn()
    .mockImplementationOnce((_: string, written: readonly ProposedFix[]) => Promise.resolve(applied({ written })))
    .mockRejectedValue(new HostError("lost-session", "ActivityLimitReached", "x"));
  const { pane } = await previewing({ applyFixes });
  await pane.fixes.write(many);
  expect(applyFixes.mock.calls.map(([, part]) => (part as ProposedFix[]).length)).toEqual([1500, 1]);
  expect(pane.fixes.getState().undoable?.fixes).toHaveLength(1500);
  expect(pane.getState()).toMatchObject({ kind: "failed" });
});

describe("a request that breaks off", () => {
  const lost = new HostError("lost-session", "InvalidOrTimedOutSession", "x");
  type Apply = PaneHost["applyFixes"];
  const breaksOff: Apply = (_, fixes, attempt) => {
    attempt(fixes);
    return Promise.reject(lost);
  };
  const writes: Apply = (_, written, attempt) => {
    attempt(written);
    return Promise.resolve(applied({ written }));
  };

  test("leaves what was sent to be undone, also after the next check", async () => {
    const undoFixes = vitest.fn(writes);
    const { pane } = await previewing({ applyFixes: vitest.fn(breaksOff), undoFixes });
    await pane.fixes.write(preview.fixes);
    expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "lost-session" } });
    const undoable = { sheetId: "7", fixes: preview.fixes, unsure: true };
    expect(pane.fixes.getState().undoable).toEqual(undoable);
    await pane.check();
    expect(pane.fixes.getState().undoable).toEqual(undoable);
    await pane.fixes.undo();
    expect(undoFixes).toHaveBeenCalledWith("7", preview.fixes, expect.any(Function), step);
    expect(pane.fixes.getState().undoable).toBeNull();
  });

  test("in the second part leaves both parts to be undone", async () => {
    const many = Array.from({ length: 1501 }, (_, row) => fix(row));
    const applyFixes = vitest.fn(breaksOff).mockImplementationOnce(writes);
    const { pane } = await previewing({ applyFixes });
    await pane.fixes.write(many);
    expect(pane.fixes.getState().undoable).toEqual({ sheetId: "7", fixes: many, unsure: true });
  });

  test("while undoing leaves all to be undone again", async () => {
    const { pane } = await previewing({ applyFixes: vitest.fn(writes), undoFixes: vitest.fn(breaksOff) });
    await pane.fixes.write(preview.fixes);
    await pane.fixes.undo();
    await pane.check();
    expect(pane.fixes.getState().undoable).toEqual({ sheetId: "7", fixes: preview.fixes, unsure: true });
  });
});

test("what was left alone because people moved, or Excel took nothing, is said", () => {
  expect(noticeText(vi, { kind: "undone", written: 0, changed: 0, formulas: 0, moved: 2, refused: 1 })).toEqual({
    title: "Chưa sửa ô nào",
    sentence:
      "Không có gì thay đổi trên trang tính. Để nguyên 2 ô vì hàng đó nay là của người khác và không chắc người cũ đang ở hàng nào, hoặc vì cột không còn ở chỗ cũ. Excel không ghi 1 ô, thường vì nằm trong ô gộp.",
  });
});
