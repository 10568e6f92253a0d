import type { Mock } from "vitest";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { HostError } from "../../../src/excel/host/hostError";
import type { CheckOptions } from "../../../src/excel/check/judgeSheet";
import type { SheetChange } from "../../../src/excel/live/watchSheet";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import type { PaneHost } from "../../../src/taskpane/paneHost";
import { checkedWith, mark, result as checked } from "../paneWith";

/** Longer than any pause. */
const A_WHILE = 2_000;

const first: CheckResult = { ...checked, sheetId: "7" };
const second: CheckResult = { ...first, sheetFindings: [{ rule: "hidden-people", params: { count: 1 } }] };

beforeEach(() => {
  vitest.useFakeTimers();
});
afterEach(() => {
  vitest.useRealTimers();
});

/** A pane whose sheet was checked; `change` is what Excel calls. */
async function watching(replaced: Partial<PaneHost> = {}) {
  const watchSheet = vitest.fn<PaneHost["watchSheet"]>(() => Promise.resolve(() => Promise.resolve()));
  const recheckSheet = vitest.fn().mockResolvedValue(second);
  const checkSheet = vitest.fn().mockResolvedValue(first);
  const opened = await checkedWith({ watchSheet, recheckSheet, checkSheet, ...replaced });
  const change = watchSheet.mock.calls[0]?.[1] ?? (() => undefined);
  return { ...opened, recheckSheet, watchSheet, change };
}

/** A check that ends only when it is stopped. */
const untilAborted: PaneHost["checkSheet"] = (_sheet, { signal }) =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => {
      reject(signal.reason as Error);
    });
  });

function changesOf(recheckSheet: Mock): SheetChange[] {
  return recheckSheet.mock.calls.map((call: unknown[]) => call[1] as SheetChange);
}

test("a checked sheet is watched once, however often it is checked", async () => {
  const { pane, watchSheet } = await watching();
  await pane.check();
  expect(watchSheet.mock.calls.map(([nameOrId]) => nameOrId)).toEqual(["7"]);
  expect(pane.live.getState()).toEqual({ kind: "watching" });
});

test("changes that come in a burst are checked once, together, and the outcome is right again", async () => {
  const { pane, recheckSheet, change } = await watching();
  change({ first: 4, last: 4 });
  change({ first: 9, last: 11 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([{ first: 4, last: 11 }]);
  expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: second } });
});

test("one that may be anything makes all be read", async () => {
  const { recheckSheet, change } = await watching();
  change({ first: 4, last: 4 });
  change(null);
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([null]);
});

test("moved rows make highlights be set anew, whatever changed besides", async () => {
  const { recheckSheet, change } = await watching();
  change("moved");
  change(null);
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual(["moved"]);
});

test("what changes while it is checked is checked after that", async () => {
  const { recheckSheet, change } = await watching();
  recheckSheet.mockImplementationOnce(() => {
    change({ first: 9, last: 9 });
    return Promise.resolve(second);
  });
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([
    { first: 4, last: 4 },
    { first: 9, last: 9 },
  ]);
});

test("a check of the user's stops one in the background, and reads what it would have read", async () => {
  const { pane, host, recheckSheet, change } = await watching();
  recheckSheet.mockImplementationOnce((_last: CheckResult, _changed: SheetChange, options: CheckOptions) =>
    untilAborted("7", options),
  );
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(pane.live.getState()).toEqual({ kind: "checking" });
  await pane.check();
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(host.checkSheet).toHaveBeenCalledTimes(2);
  expect(recheckSheet).toHaveBeenCalledTimes(1);
  expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: first } });
  expect(pane.live.getState()).toEqual({ kind: "watching" });
});

test("what a cancelled check would have read is checked after it", async () => {
  const { pane, host, recheckSheet, change } = await watching();
  vitest.mocked(host.checkSheet).mockImplementationOnce(untilAborted);
  change({ first: 4, last: 4 });
  const cancelled = pane.check();
  pane.cancel();
  await cancelled;
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([{ first: 4, last: 4 }]);
});

test("what changes during an action is checked after it", async () => {
  const { pane, recheckSheet, change } = await watching({
    clearHighlights: vitest.fn(() => {
      change({ first: 4, last: 4 });
      return Promise.resolve({ sheetName: "DS 2026", someUnreadable: false });
    }),
  });
  await pane.clearHighlights();
  expect(recheckSheet).not.toHaveBeenCalled();
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([{ first: 4, last: 4 }]);
  expect(pane.getState()).toMatchObject({ notice: { kind: "cleared" } });
});

test("somebody typing is waited for", async () => {
  const { pane, recheckSheet, change } = await watching();
  recheckSheet.mockRejectedValueOnce(new HostError("cell-editing", "InvalidOperationInCellEditMode", "x"));
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([
    { first: 4, last: 4 },
    { first: 4, last: 4 },
  ]);
  expect(pane.live.getState()).toEqual({ kind: "watching" });
});

test("a sheet that is gone is said, and the result stays; the next look tries again", async () => {
  const { pane, recheckSheet, change } = await watching();
  recheckSheet.mockRejectedValueOnce(new HostError("sheet-gone", "ItemNotFound", "x"));
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(pane.live.getState()).toMatchObject({ kind: "behind", failure: { reason: "sheet-gone" } });
  expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: first } });
  pane.live.look();
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([{ first: 4, last: 4 }, null]);
  expect(pane.live.getState()).toEqual({ kind: "watching" });
});

test("a renamed sheet stays the chosen one", async () => {
  const { pane, host, recheckSheet, change } = await watching();
  const named = (id: string, name: string) => ({
    id,
    name,
    hidden: false,
    looksLikeRoster: true,
    active: false,
    ours: false,
  });
  // the other sheet has been given the name of the one that is checked
  vitest.mocked(host.listSheets).mockResolvedValue([named("8", "DS 2026"), named("7", "DS mới")]);
  recheckSheet.mockResolvedValueOnce({ ...second, sheetName: "DS mới" });
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(pane.getState()).toMatchObject({
    desk: { chosen: "7", sheets: [named("8", "DS 2026"), named("7", "DS mới")] },
  });
  await pane.clearHighlights();
  expect(host.clearHighlights).toHaveBeenCalledWith("7");
});

describe("a watch that fails late", () => {
  /** A pane that went on to the second sheet before the watch of the first was refused. */
  async function goneOn() {
    const refusals: ((thrown: Error) => void)[] = [];
    const watchSheet = vitest.fn((_sheetId: string, _tell: (change: SheetChange) => void) => {
      if (refusals.length > 0) return Promise.resolve(() => Promise.resolve());
      return new Promise<() => Promise<void>>((_resolve, reject) => {
        refusals.push(reject);
      });
    });
    const opened = await watching({ watchSheet });
    vitest.mocked(opened.host.checkSheet).mockResolvedValue({ ...first, sheetId: "8" });
    opened.recheckSheet.mockResolvedValue({ ...second, sheetId: "8" });
    opened.pane.choose("8");
    await opened.pane.check();
    refusals[0]?.(new HostError("sheet-gone", "ItemNotFound", "x"));
    await vitest.advanceTimersByTimeAsync(0);
    return { ...opened, watchSheet };
  }

  test("leaves the one that came after it alone", async () => {
    const { pane, recheckSheet, watchSheet } = await goneOn();
    expect(pane.live.getState()).toEqual({ kind: "watching" });
    watchSheet.mock.calls[1]?.[1]({ first: 4, last: 4 });
    await vitest.advanceTimersByTimeAsync(A_WHILE);
    expect(changesOf(recheckSheet)).toEqual([{ first: 4, last: 4 }]);
    expect(watchSheet).toHaveBeenCalledTimes(2);
  });
});

test("a sheet that could not be watched is said to be, also after it was checked again; the next look tries again", async () => {
  const watchSheet = vitest
    .fn<PaneHost["watchSheet"]>()
    .mockRejectedValueOnce(new HostError("lost-session", "ActivityLimitReached", "x"))
    .mockRejectedValueOnce(new HostError("lost-session", "ActivityLimitReached", "x"))
    .mockRejectedValueOnce(new HostError("lost-session", "ActivityLimitReached", "x"))
    .mockResolvedValue(() => undefined);
  const { pane, recheckSheet } = await watching({ watchSheet });
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.live.getState()).toMatchObject({ kind: "behind", failure: { reason: "lost-session" } });
  await pane.live.refresh(new AbortController().signal, false);
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.live.getState()).toMatchObject({ kind: "behind", failure: { reason: "lost-session" } });
  pane.live.look();
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(pane.live.getState()).toEqual({ kind: "watching" });
  expect(changesOf(recheckSheet).at(-1)).toBeNull();
});

describe("a look at a sheet of which nothing was told", () => {
  const looked = async ({ pane, recheckSheet }: Awaited<ReturnType<typeof watching>>) => {
    recheckSheet.mockClear();
    pane.live.look();
    await vitest.advanceTimersByTimeAsync(A_WHILE);
    return changesOf(recheckSheet);
  };

  test("asks first whether it seems unchanged, also right after the first check", async () => {
    const opened = await watching();
    expect(await looked(opened)).toEqual(["unheard"]);
    expect(await looked(opened)).toEqual(["unheard"]);
  });

  test("leaves the time of the last check where it seems so", async () => {
    let minutes = 0;
    const opened = await watching({ now: () => new Date(2026, 10, 25, 8, minutes) });
    opened.recheckSheet.mockImplementation((last: CheckResult) => Promise.resolve(last));
    minutes = 5;
    await looked(opened);
    expect(opened.pane.getState()).toMatchObject({ outcome: { checkedAt: new Date(2026, 10, 25, 8, 0) } });
  });

  test("reads all again after ten minutes, and then asks first again", async () => {
    let minutes = 0;
    const opened = await watching({ now: () => new Date(2026, 10, 25, 8, minutes) });
    minutes = 9;
    expect(await looked(opened)).toEqual(["unheard"]);
    // what it found was a reading of all
    minutes = 18;
    expect(await looked(opened)).toEqual(["unheard"]);
    opened.recheckSheet.mockImplementation((last: CheckResult) => Promise.resolve(last));
    minutes = 20;
    expect(await looked(opened)).toEqual([null]);
  });

  test("reads all where an edit was told and is not checked yet", async () => {
    const opened = await watching();
    opened.change({ first: 4, last: 4 });
    expect(await looked(opened)).toEqual([null]);
  });

  test("reads all where the last change could not be checked", async () => {
    const opened = await watching();
    opened.recheckSheet.mockRejectedValueOnce(new HostError("needs-check", "", "x"));
    opened.change({ first: 4, last: 4 });
    await vitest.advanceTimersByTimeAsync(A_WHILE);
    expect(await looked(opened)).toEqual([null]);
  });

  test("reads all where the sheet was not watched as it was read, and only then", async () => {
    const watchSheet = vitest
      .fn<PaneHost["watchSheet"]>()
      .mockRejectedValueOnce(new HostError("lost-session", "ActivityLimitReached", "x"))
      .mockResolvedValue(() => undefined);
    const opened = await watching({ watchSheet });
    expect(await looked(opened)).toEqual([null]);
    expect(await looked(opened)).toEqual(["unheard"]);
  });

  test("reads all where cells were written and no check has followed", async () => {
    const look = { numberFormat: "General", font: "Calibri" };
    const fix: ProposedFix = {
      rule: "untidy-text",
      row: 4,
      column: 1,
      standing: { who: [], beside: [] },
      before: { value: "An ", ...look },
      after: { value: "An", ...look },
    };
    const applyFixes = vitest.fn().mockRejectedValue(new HostError("unknown", "GeneralException", "x"));
    const opened = await watching({ applyFixes });
    await opened.pane.fixes.propose({ kind: "safe" });
    expect(await looked(opened)).toEqual(["unheard"]);
    await opened.pane.fixes.write([fix]);
    expect(applyFixes).toHaveBeenCalled();
    expect(opened.host.checkSheet).toHaveBeenCalledTimes(1);
    expect(await looked(opened)).toEqual([null]);
  });

  test("reads all of another sheet, which was not watched as it was checked", async () => {
    const opened = await watching();
    vitest.mocked(opened.host.checkSheet).mockResolvedValue({ ...first, sheetId: "8" });
    opened.pane.choose("8");
    await opened.pane.check();
    expect(await looked(opened)).toEqual([null]);
  });
});

test("an overtaken result counts for nothing, though it came", async () => {
  const { pane, host, recheckSheet, change } = await watching();
  let answer: (result: CheckResult) => void = () => undefined;
  recheckSheet.mockImplementationOnce(() => new Promise<CheckResult>((resolve) => (answer = resolve)));
  change({ first: 4, last: 4 });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  vitest.mocked(host.checkSheet).mockImplementationOnce(untilAborted);
  const cancelled = pane.check();
  answer(second);
  await vitest.advanceTimersByTimeAsync(0);
  expect(pane.getState()).toMatchObject({ kind: "checking", outcome: { result: first } });
  pane.cancel();
  await cancelled;
  expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: first } });
  await vitest.advanceTimersByTimeAsync(A_WHILE);
  expect(changesOf(recheckSheet)).toEqual([
    { first: 4, last: 4 },
    { first: 4, last: 4 },
  ]);
});

test("rows that moved just before something is made of the outcome: highlights are set anew", async () => {
  const { pane, recheckSheet, change } = await watching();
  change("moved");
  await pane.writeReport();
  expect(changesOf(recheckSheet)).toEqual(["moved"]);
});

describe("a report", () => {
  test("is made of what a check just before it found", async () => {
    const { pane, host, recheckSheet } = await watching();
    await pane.writeReport();
    expect(changesOf(recheckSheet)).toEqual([null]);
    expect(host.writeReport).toHaveBeenCalledWith(second, expect.any(Date), null, null, null);
    expect(pane.getState()).toMatchObject({ kind: "checked", notice: { kind: "reported", mark } });
  });

  test("is not made of people who are gone", async () => {
    const { pane, host, recheckSheet } = await watching();
    recheckSheet.mockResolvedValueOnce({ ...first, checked: null, sheetFindings: [{ rule: "no-people", params: {} }] });
    await pane.writeReport();
    expect(host.writeReport).not.toHaveBeenCalled();
    expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: { checked: null } } });
  });

  test("is not made of a sheet that cannot be checked", async () => {
    const { pane, host, recheckSheet } = await watching();
    recheckSheet.mockRejectedValueOnce(new HostError("sheet-gone", "ItemNotFound", "x"));
    await pane.writeReport();
    expect(host.writeReport).not.toHaveBeenCalled();
    expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "sheet-gone" } });
  });
});
