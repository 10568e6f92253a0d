import { HostError } from "../../../src/excel/host/hostError";
import { createReport } from "../../../src/taskpane/report/createReport";
import type { PaneHost } from "../../../src/taskpane/paneHost";
import { reportWords } from "../../../src/text/documents/report";
import { checkedWith, now, result } from "../paneWith";

const blank = reportWords.blankParticulars;

function reportWith(replaced: Partial<PaneHost> = {}) {
  const host = {
    writeReport: vitest.fn(),
    recallParticulars: vitest.fn().mockResolvedValue({ particulars: blank, inWorkbook: null }),
    rememberParticulars: vitest.fn().mockResolvedValue({ workbook: true, machine: true }),
    ...replaced,
  };
  return { host, report: createReport(host) };
}

test("opens with what was remembered, which is asked for once", async () => {
  const { host, report } = reportWith();
  await Promise.all([report.fill(), report.fill()]);
  expect(report.getState()).toEqual({ particulars: blank, inWorkbook: null, forgotten: false, failure: null });
  report.change({ place: "Lai Châu" });
  await report.fill();
  expect(report.getState().particulars).toEqual({ ...blank, place: "Lai Châu" });
  expect(vitest.mocked(host.recallParticulars).mock.calls.length).toBeLessThanOrEqual(2);
});

test("remembers what was typed, once", async () => {
  const { host, report } = reportWith();
  await report.fill();
  await report.remember();
  expect(host.rememberParticulars).not.toHaveBeenCalled();
  report.change({ office: "BHXH tỉnh Lai Châu" });
  await report.remember();
  await report.remember();
  expect(vitest.mocked(host.rememberParticulars).mock.calls).toEqual([[{ ...blank, office: "BHXH tỉnh Lai Châu" }]]);
});

test("remembers what was typed though the field keeps the focus, once no more is typed", async () => {
  vitest.useFakeTimers();
  const { host, report } = reportWith();
  await report.fill();
  report.change({ office: "BHXH" });
  vitest.advanceTimersByTime(400);
  report.change({ office: "BHXH tỉnh" });
  vitest.advanceTimersByTime(400);
  expect(host.rememberParticulars).not.toHaveBeenCalled();
  vitest.advanceTimersByTime(100);
  expect(vitest.mocked(host.rememberParticulars).mock.calls).toEqual([[{ ...blank, office: "BHXH tỉnh" }]]);
  report.change({ office: "BHXH tỉnh Lai Châu" });
  await report.remember();
  vitest.advanceTimersByTime(1_000);
  expect(host.rememberParticulars).toHaveBeenCalledTimes(2);
  vitest.useRealTimers();
});

test.each([
  [{ workbook: false, machine: false }, true],
  [{ workbook: false, machine: true }, false],
  [{ workbook: true, machine: false }, false],
])("kept in %j: said to be forgotten %p", async (kept, forgotten) => {
  const { report } = reportWith({ rememberParticulars: vitest.fn().mockResolvedValue(kept) });
  await report.fill();
  report.change({ place: "Lai Châu" });
  await report.remember();
  expect(report.getState().forgotten).toBe(forgotten);
});

const other = { ...blank, office: "BHXH huyện Mẫu" };

test.each([
  [true, other],
  [false, blank],
])("what the workbook keeps of another office is said until she decides: takes it %p", async (takes, kept) => {
  const inWorkbook = { particulars: other, used: false };
  const { host, report } = reportWith({
    recallParticulars: vitest.fn().mockResolvedValue({ particulars: blank, inWorkbook }),
  });
  await report.fill();
  expect(report.getState()).toMatchObject({ particulars: blank, inWorkbook });
  await report.settleOffice(takes);
  expect(report.getState()).toMatchObject({ particulars: kept, inWorkbook: null });
  expect(vitest.mocked(host.rememberParticulars).mock.calls).toEqual([[kept]]);
});

test("says what keeps the form from being filled, and fills it the next time", async () => {
  const recallParticulars = vitest
    .fn()
    .mockRejectedValueOnce(new HostError("lost-session", "x", "x"))
    .mockResolvedValue({ particulars: blank, inWorkbook: null });
  const { report } = reportWith({ recallParticulars });
  await report.fill();
  expect(report.getState()).toMatchObject({ particulars: null, failure: { reason: "lost-session" } });
  await report.fill();
  expect(report.getState()).toMatchObject({ particulars: blank, failure: null });
});

test("one click writes the report; what the form shows goes into it once it was opened", async () => {
  const { host, pane } = await checkedWith();
  await pane.writeReport();
  expect(host.writeReport).toHaveBeenLastCalledWith(result, now, null, null, null);
  await pane.report.fill();
  pane.report.change({ number: "12/BC-BHXH" });
  await pane.writeReport();
  expect(host.writeReport).toHaveBeenLastCalledWith(result, now, { ...blank, number: "12/BC-BHXH" }, null, null);
});
