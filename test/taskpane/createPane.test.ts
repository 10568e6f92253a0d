import type { CheckResult } from "../../src/excel/check/checkResult";
import { resultOfEmptySheet, type CheckOptions } from "../../src/excel/check/judgeSheet";
import { HostError } from "../../src/excel/host/hostError";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { announcement } from "../../src/taskpane/announcement";
import { whyCheckAgain } from "../../src/taskpane/check/whyCheckAgain";
import { startWish, type StartWish } from "../../src/taskpane/start/startWish";
import { vi } from "../../src/text/vi/vi";
import { checkedWith, now, offers, paneWith, result, startedWith } from "./paneWith";

const noRoster = resultOfEmptySheet({ id: "8", name: "DM" });

/** A promise settled from outside. */
function pending<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((settle) => (resolve = settle));
  return { promise, resolve };
}

const gone = new HostError("sheet-gone", "ItemNotFound", "x");

describe("start", () => {
  test.each([
    [{ inExcel: false, supported: false }, "notInExcel"],
    [{ inExcel: true, supported: false }, "tooOld"],
  ])("%p", async (surroundings, kind) => {
    const { host, pane } = paneWith();
    expect(pane.getState()).toEqual({ kind: "starting" });
    await pane.start(surroundings);
    expect(pane.getState()).toEqual({ kind });
    expect(host.listSheets).not.toHaveBeenCalled();
  });

  test("the best sheet is chosen", async () => {
    const { pane } = await startedWith();
    expect(pane.getState()).toEqual({
      kind: "ready",
      desk: {
        sheets: offers,
        listed: true,
        chosen: "7",
        highlightToDos: true,
        report: null,
        sentAt: null,
        mailedAt: null,
      },
      outcome: null,
      notice: null,
      task: null,
      overdue: false,
    });
  });

  test("no workbook: said, and over once there is one", async () => {
    const listSheets = vitest
      .fn()
      .mockRejectedValueOnce(new HostError("no-workbook", "X", "x"))
      .mockResolvedValue(offers);
    const { pane } = await startedWith({ listSheets });
    expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "no-workbook" }, action: "listing" });
    await pane.refreshSheets();
    expect(pane.getState()).toMatchObject({ kind: "ready", desk: { chosen: "7" } });
  });

  test.each([
    [new ReferenceError("Office is not defined"), "bug"],
    [new Error("x"), "bug"],
  ])("a host that does not start: %p", (thrown, kind) => {
    const { pane } = paneWith();
    pane.startFailed(thrown);
    expect(pane.getState()).toMatchObject({ kind: "broken", failure: { kind } });
  });
});

describe("opened for something", () => {
  const started = async (wish: StartWish, replaced: Parameters<typeof paneWith>[0] = {}) => {
    const { host, pane } = paneWith(replaced);
    await pane.start({ inExcel: true, supported: true, wish });
    return { host, pane };
  };

  test("to check: the sheet in view is checked", async () => {
    const { host, pane } = await started("check");
    expect(host.checkSheet).toHaveBeenCalledTimes(1);
    expect([pane.getState().kind, pane.tabs.getState()]).toEqual(["checked", "findings"]);
  });

  test("for the report: checked, the report in view, and nothing written", async () => {
    const { host, pane } = await started("report");
    expect([pane.getState().kind, pane.tabs.getState()]).toEqual(["checked", "report"]);
    expect(host.writeReport).not.toHaveBeenCalled();
  });

  test.each([
    ["the cell of a finding", 4, 1],
    ["another cell of its row", 4, 7],
  ])("for %s: its sheet is checked, and the finding has the focus", async (_cell, row, column) => {
    const selectedCell = vitest.fn().mockResolvedValue({ sheetId: "8", row, column });
    const checkSheet = vitest.fn().mockResolvedValue({ ...result, sheetId: "8" });
    const { pane } = await started("cell", { selectedCell, checkSheet });
    expect(checkSheet.mock.calls.map(([sheetId]: unknown[]) => sheetId)).toEqual(["8"]);
    expect(pane.findings.getState()).toMatchObject({ current: 0, reveal: { index: 0, focus: true } });
  });

  test("for a cell in whose row nothing is found: that is said", async () => {
    const { pane } = await started("cell", {
      selectedCell: vitest.fn().mockResolvedValue({ sheetId: "7", row: 5, column: 1 }),
    });
    expect(pane.getState()).toMatchObject({ kind: "checked", notice: { kind: "nothingInRow" } });
  });

  test("for a cell where a chart is selected: that is said, and the sheet is checked all the same", async () => {
    const { host } = await started("cell", { selectedCell: vitest.fn().mockRejectedValue(gone) });
    expect(host.checkSheet).toHaveBeenCalledTimes(1);
  });
});

test.each([
  ["?start=check", "check"],
  ["?_host_Info=Excel$Web$16.01&start=report", "report"],
  ["?start=cell", "cell"],
  ["?start=delete", null],
  ["", null],
])("the wish in %j is %p", (search, wish) => {
  expect(startWish(search)).toBe(wish);
});

describe("sheets", () => {
  test("a choice is kept while its sheet is there", async () => {
    const listSheets = vitest.fn().mockResolvedValue(offers);
    const { pane } = await startedWith({ listSheets });
    pane.choose("8");
    await pane.refreshSheets();
    expect(pane.getState()).toMatchObject({ desk: { chosen: "8" } });
    listSheets.mockResolvedValue([offers[0]]);
    await pane.refreshSheets();
    expect(pane.getState()).toMatchObject({ desk: { chosen: "7" } });
  });

  test("of another sheet than the chosen one nothing is made", async () => {
    const { pane, host } = await checkedWith();
    const why = () => {
      const state = pane.getState();
      return "desk" in state && state.outcome !== null
        ? whyCheckAgain(state.outcome, state.desk, pane.columns.getState())
        : "no result";
    };
    expect(why()).toBeNull();
    pane.choose("8");
    expect(why()).toBe("otherSheet");
    await pane.writeReport();
    await pane.sendReport();
    await pane.writeSupplement();
    await pane.copyFindings(vi);
    expect(
      [host.writeReport, host.sendReport, host.writeSupplement, host.copyText].map(
        (made) => vitest.mocked(made).mock.calls,
      ),
    ).toEqual([[], [], [], []]);
    pane.choose("7");
    await pane.writeReport();
    expect(host.writeReport).toHaveBeenCalledTimes(1);
  });

  test("other highlights of to-dos are set at once where the sheet was checked", async () => {
    const { pane, host } = await startedWith();
    await pane.setHighlightToDos(false);
    expect(host.checkSheet).not.toHaveBeenCalled();
    await pane.check();
    await pane.setHighlightToDos(true);
    expect(vitest.mocked(host.checkSheet).mock.calls.map(([, { highlightToDos }]) => highlightToDos)).toEqual([
      false,
      true,
    ]);
  });

  test("the pane follows the sheet in view, but for those it wrote itself", async () => {
    let turnTo: (sheetId: string) => void = () => undefined;
    const { pane, host } = await startedWith({
      watchActiveSheet: vitest.fn((tell: (sheetId: string) => void) => {
        turnTo = tell;
        return Promise.resolve();
      }),
    });
    const chosen = () => {
      const state = pane.getState();
      return "desk" in state ? state.desk.chosen : null;
    };
    turnTo("8");
    expect(chosen()).toBe("8");
    turnTo("9");
    expect(chosen()).toBe("8");
    const added = { id: "10", name: "DS 2", hidden: false, looksLikeRoster: true, active: true, ours: false };
    vitest.mocked(host.listSheets).mockResolvedValue([...offers, added]);
    turnTo("10");
    await Promise.resolve();
    await Promise.resolve();
    expect(chosen()).toBe("10");
  });

  test("the roster in view is chosen first, else the best", async () => {
    const [best, other] = offers;
    const inView = { ...best, id: "5", name: "DS 2025", active: true };
    const listSheets = vitest.fn().mockResolvedValue([{ ...best, active: false }, other, inView]);
    const { pane } = await startedWith({ listSheets });
    expect(pane.getState()).toMatchObject({ desk: { chosen: "5" } });
    listSheets.mockResolvedValue([
      { ...best, active: false },
      { ...other, active: true },
    ]);
    await pane.refreshSheets();
    expect(pane.getState()).toMatchObject({ desk: { chosen: "7" } });
  });
});

describe("check", () => {
  test("passes on sheet, date and choice, shows progress and ends with a result", async () => {
    const checking = pending<CheckResult>();
    const checkSheet = vitest.fn((_sheet: string, _options: CheckOptions) => checking.promise);
    const { pane } = await startedWith({ checkSheet });
    await pane.setHighlightToDos(false);
    const done = pane.check();
    const options = checkSheet.mock.calls[0]?.[1];
    expect(checkSheet.mock.calls[0]?.[0]).toBe("7");
    expect(options).toMatchObject({ today: now, highlightToDos: false });
    expect(pane.getState()).toMatchObject({ kind: "checking", rowsDone: 0, rowsInAll: 0 });
    options?.onProgress(40, 100);
    expect(pane.getState()).toMatchObject({ kind: "checking", rowsDone: 40, rowsInAll: 100 });
    checking.resolve(result);
    await done;
    expect(pane.getState()).toMatchObject({
      kind: "checked",
      outcome: { result, checkedAt: now, highlightedToDos: false },
      notice: null,
    });
    expect(announcement(pane.getState(), vi)).toBe(vi.pane.announceChecked("2", "1", "0"));
  });

  test("without a level-2 column nobody is said to be left, or done", async () => {
    const { checked } = result;
    if (checked === null) throw new Error("nothing checked");
    const summary = { ...checked.summary, totals: { ...checked.summary.totals, notDone: null } };
    const untold = { ...result, checked: { ...checked, summary } };
    const { pane } = await startedWith({ checkSheet: () => Promise.resolve(untold) });
    await pane.check();
    expect(announcement(pane.getState(), vi)).toBe(vi.pane.announceChecked("2", "1", null));
  });

  test("nothing else begins meanwhile", async () => {
    const checking = pending<CheckResult>();
    const { host, pane } = await startedWith({ checkSheet: vitest.fn(() => checking.promise) });
    const done = pane.check();
    await Promise.all([pane.check(), pane.clearHighlights(), pane.writeReport(), pane.copyFindings(vi)]);
    pane.dismiss();
    expect(host.checkSheet).toHaveBeenCalledTimes(1);
    expect(host.clearHighlights).not.toHaveBeenCalled();
    expect(pane.getState()).toMatchObject({ kind: "checking" });
    checking.resolve(result);
    await done;
  });

  test("a cancelled check leaves the result before it", async () => {
    const checkSheet = vitest
      .fn<PaneHost["checkSheet"]>()
      .mockResolvedValueOnce(result)
      .mockImplementation(
        (_sheet, { signal }) =>
          new Promise((_resolve, reject) => {
            signal.addEventListener("abort", () => {
              reject(signal.reason as Error);
            });
          }),
      );
    const { pane } = await checkedWith({ checkSheet });
    const done = pane.check();
    pane.cancel();
    await done;
    expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result }, notice: { kind: "cancelled" } });
  });

  test("a failure is shown beside the result before it, and can be put away", async () => {
    const checkSheet = vitest.fn().mockResolvedValueOnce(result).mockRejectedValue(gone);
    const { pane } = await checkedWith({ checkSheet });
    await pane.check();
    expect(pane.getState()).toMatchObject({
      kind: "failed",
      outcome: { result },
      failure: { kind: "host", reason: "sheet-gone", code: "ItemNotFound" },
    });
    expect(announcement(pane.getState(), vi)).toContain("Không còn trang tính này");
    pane.dismiss();
    expect(pane.getState()).toMatchObject({ kind: "checked", notice: null });
  });

  test("a sheet without a roster is a result, not a failure", async () => {
    const { pane, host } = await checkedWith({ checkSheet: vitest.fn().mockResolvedValue(noRoster) });
    expect(pane.getState()).toMatchObject({ kind: "checked", outcome: { result: noRoster } });
    expect(announcement(pane.getState(), vi)).toBe(vi.pane.announceNoRoster);
    await pane.copyFindings(vi);
    expect(host.copyText).not.toHaveBeenCalled();
  });
});

test("whoever subscribes hears of every change until they leave", async () => {
  const { pane } = await startedWith();
  const heard = vitest.fn();
  const leave = pane.subscribe(heard);
  pane.choose("8");
  leave();
  pane.choose("7");
  expect(heard).toHaveBeenCalledTimes(1);
});

test.each<[string, (pane: Awaited<ReturnType<typeof checkedWith>>["pane"]) => Promise<void>, redraw: boolean]>([
  ["asking for it", (pane) => pane.redrawHighlights(), true],
  ["a report", (pane) => pane.writeReport(), true],
  ["a copy for sending, which writes nothing here", (pane) => pane.sendReport(), false],
])("whether marks on the sheet are brought up to date by %s", async (_, act, redraw) => {
  const { host, pane } = await checkedWith();
  await act(pane);
  expect(vitest.mocked(host.recheckSheet).mock.calls.map(([, changed, options]) => [changed, options.redraw])).toEqual([
    [null, redraw],
  ]);
});

test("marks of a sheet that is not the chosen one are left as they are", async () => {
  const { host, pane } = await checkedWith();
  pane.choose("8");
  await pane.redrawHighlights();
  expect(host.recheckSheet).not.toHaveBeenCalled();
});
