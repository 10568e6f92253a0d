import type { CheckOptions } from "../../src/excel/check/judgeSheet";
import type { CheckResult } from "../../src/excel/check/checkResult";
import { announcement } from "../../src/taskpane/announcement";
import type { Pane } from "../../src/taskpane/pane";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { isBusy } from "../../src/taskpane/paneState";
import { vi } from "../../src/text/vi/vi";
import { checkedWith, result } from "./paneWith";

const never = () => new Promise<never>(() => undefined);

beforeEach(() => {
  vitest.useFakeTimers();
});

const FILE = { name: "don-vi.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };

async function makeTemplate({ templatePage }: Pane): Promise<void> {
  await templatePage.open();
  await templatePage.getState().shown?.make(100);
}

/** What the user can start, what of the host it waits for, and what is said of it once cancelled. */
const ACTIONS: [name: string, keyof PaneHost, (pane: Pane) => Promise<void>, "cancelled" | "stopped"][] = [
  ["a check", "checkSheet", (pane) => pane.check(), "cancelled"],
  ["clearing", "clearHighlights", (pane) => pane.clearHighlights(), "stopped"],
  ["a report", "writeReport", (pane) => pane.writeReport(), "stopped"],
  ["a report, while its sheet is checked", "recheckSheet", (pane) => pane.writeReport(), "stopped"],
  ["a copy", "sendReport", (pane) => pane.sendReport(), "stopped"],
  ["a supplement", "writeSupplement", (pane) => pane.writeSupplement(), "stopped"],
  ["copying", "copyText", (pane) => pane.copyFindings(vi), "cancelled"],
  ["a preview of fixes", "proposeFixes", (pane) => pane.fixes.propose({ kind: "safe" }), "cancelled"],
  ["hiding rows", "hideRowsWithoutFindings", (pane) => pane.hiddenRows.hideRowsWithoutFindings(false), "stopped"],
  ["taking back", "takeBack", (pane) => pane.takeBack.take([FILE]), "cancelled"],
  ["a template", "makeTemplate", makeTemplate, "stopped"],
  ["the self-test", "runSelfTest", (pane) => pane.selfTest.run(), "cancelled"],
  ["showing rows", "showRows", (pane) => pane.hiddenRows.showAll(), "stopped"],
];

describe.each(ACTIONS)("%s that Excel never answers", (_name, asked, act, notice) => {
  test("after 30 seconds the pane says so and goes on; cancelled, it ends at once, and the next try works", async () => {
    const { host, pane } = await checkedWith();
    const works = host[asked];
    Object.assign(host, { [asked]: never });
    const done = act(pane);
    await vitest.advanceTimersByTimeAsync(29_999);
    expect(pane.getState()).toMatchObject({ overdue: false });
    await vitest.advanceTimersByTimeAsync(1);
    expect(pane.getState()).toMatchObject({ overdue: true });
    expect(isBusy(pane.getState())).toBe(true);
    expect(announcement(pane.getState(), vi)).toBe(vi.pane.overdue);
    pane.cancel();
    await done;
    expect(pane.getState()).toMatchObject({
      kind: "checked",
      outcome: { result },
      overdue: false,
      notice: { kind: notice },
    });
    Object.assign(host, { [asked]: works });
    await act(pane);
    expect(isBusy(pane.getState())).toBe(false);
    expect(pane.getState()).not.toMatchObject({ notice: { kind: notice } });
  });
});

test("what Excel has answered is waited for no longer: the pane says so no more, and waits anew", async () => {
  let answered: () => void = () => undefined;
  const { pane } = await checkedWith({
    runSelfTest: (options) => {
      ({ answered } = options);
      return never();
    },
  });
  void pane.selfTest.run();
  await vitest.advanceTimersByTimeAsync(29_000);
  answered();
  await vitest.advanceTimersByTimeAsync(29_999);
  expect(pane.getState()).toMatchObject({ overdue: false });
  await vitest.advanceTimersByTimeAsync(1);
  expect(pane.getState()).toMatchObject({ overdue: true });
  answered();
  expect(pane.getState()).toMatchObject({ task: "selfTesting", overdue: false });
  pane.cancel();
  await vitest.advanceTimersByTimeAsync(0);
  const before = pane.getState();
  answered();
  expect(pane.getState()).toBe(before);
});

test("what comes late changes nothing: rows read, a result, a failure, a preview", async () => {
  let answer: (late: CheckResult) => void = () => undefined;
  let read: CheckOptions["onProgress"] = () => undefined;
  const { host, pane } = await checkedWith();
  Object.assign(host, {
    checkSheet: (_sheet: string, { onProgress }: CheckOptions) => {
      read = onProgress;
      return new Promise<CheckResult>((resolve) => (answer = resolve));
    },
  });
  const done = pane.check();
  await vitest.advanceTimersByTimeAsync(0);
  pane.cancel();
  await done;
  const before = pane.getState();
  read(1, 2);
  answer({ ...result, checked: null });
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.getState()).toBe(before);

  let refuse: (late: Error) => void = () => undefined;
  Object.assign(host, { clearHighlights: () => new Promise((_resolve, reject) => (refuse = reject)) });
  const clearing = pane.clearHighlights();
  await vitest.advanceTimersByTimeAsync(0);
  pane.cancel();
  await clearing;
  refuse(new Error("late"));
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.getState()).toMatchObject({ kind: "checked", notice: { kind: "stopped" } });

  let propose: (late: unknown) => void = () => undefined;
  Object.assign(host, { proposeFixes: () => new Promise((resolve) => (propose = resolve)) });
  const proposing = pane.fixes.propose({ kind: "safe" });
  await vitest.advanceTimersByTimeAsync(0);
  pane.cancel();
  await proposing;
  propose({ fixes: [], decisions: [], formulas: [], settled: [], byHand: [] });
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.fixes.getState().open).toBeNull();
});

test("rows that arrive renew the patience; a check cancelled after the last of them may have written", async () => {
  let read: CheckOptions["onProgress"] = () => undefined;
  const { host, pane } = await checkedWith();
  Object.assign(host, {
    checkSheet: (_sheet: string, { onProgress }: CheckOptions) => {
      read = onProgress;
      return never();
    },
  });
  const done = pane.check();
  await vitest.advanceTimersByTimeAsync(20_000);
  read(50, 100);
  await vitest.advanceTimersByTimeAsync(20_000);
  expect(pane.getState()).toMatchObject({ overdue: false });
  await vitest.advanceTimersByTimeAsync(10_000);
  expect(pane.getState()).toMatchObject({ overdue: true });
  read(100, 100);
  expect(pane.getState()).toMatchObject({ overdue: false });
  pane.cancel();
  await done;
  expect(pane.getState()).toMatchObject({ notice: { kind: "stopped" } });
});

test("rows that were hidden by an action that was never answered can be shown", async () => {
  const { host, pane } = await checkedWith();
  Object.assign(host, { hideRowsWithoutFindings: never, countHiddenRows: () => Promise.resolve(3) });
  const done = pane.hiddenRows.hideRowsWithoutFindings(false);
  await vitest.advanceTimersByTimeAsync(0);
  pane.cancel();
  await done;
  expect(pane.hiddenRows.getState()).toMatchObject({ hidden: 3 });
});

test("a check along that is never answered is told, and the next look tries again", async () => {
  const { host, pane } = await checkedWith();
  Object.assign(host, { recheckSheet: never });
  pane.live.look();
  await vitest.advanceTimersByTimeAsync(31_000);
  expect(pane.live.getState()).toMatchObject({ kind: "behind", failure: { reason: "no-answer" } });
  Object.assign(host, { recheckSheet: (last: CheckResult) => Promise.resolve(last) });
  pane.live.look();
  await vitest.advanceTimersByTimeAsync(1000);
  expect(pane.live.getState()).toEqual({ kind: "watching" });
});

test("nothing of the user's waits for a check along that is overdue", async () => {
  const { host, pane } = await checkedWith();
  Object.assign(host, { recheckSheet: never });
  pane.live.look();
  await vitest.advanceTimersByTimeAsync(31_000);
  await pane.check();
  expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result }, notice: null });
});

test("columns that are never told are said to be, and can be looked at again", async () => {
  const { host, pane } = await checkedWith();
  const { previewSheet } = host;
  Object.assign(host, { previewSheet: never });
  pane.columns.look();
  await vitest.advanceTimersByTimeAsync(30_000);
  expect(pane.columns.getState()).toMatchObject({ progress: null, failure: { reason: "no-answer" } });
  Object.assign(host, { previewSheet });
  pane.columns.look();
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.columns.getState()).toMatchObject({ progress: null, failure: null });
});
