import { HostError } from "../../../src/excel/host/hostError";
import { findingsOf } from "../findings/findingsOf";
import { checkedWith, result, startedWith } from "../paneWith";

const hidden = { hidden: 3, outdated: false, asking: false };
const none = { hidden: 0, outdated: false, asking: false };

/** Lets what was begun without waiting come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("hides the rows of the last check and shows them again, each said", async () => {
  const { host, pane } = await checkedWith({
    hideRowsWithoutFindings: vitest.fn().mockResolvedValue({ kind: "hidden", rows: 3 }),
  });
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  expect(host.hideRowsWithoutFindings).toHaveBeenCalledWith(result, false);
  expect(pane.hiddenRows.getState()).toEqual(hidden);
  expect(pane.getState()).toMatchObject({ notice: { kind: "rowsHidden", rows: 3 } });
  await pane.hiddenRows.showAll();
  expect(host.showRows).toHaveBeenCalledWith("7");
  expect(pane.hiddenRows.getState()).toEqual(none);
  expect(pane.getState()).toMatchObject({ notice: { kind: "rowsShown", rows: 1, exact: true } });
});

test("the user's own filter: asks, does nothing after no, hides beside it after yes", async () => {
  const hideRowsWithoutFindings = vitest.fn((_, beside: boolean) =>
    Promise.resolve(beside ? ({ kind: "hidden", rows: 3 } as const) : ({ kind: "filtered" } as const)),
  );
  const { pane } = await checkedWith({ hideRowsWithoutFindings });
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  expect(pane.hiddenRows.getState()).toEqual({ ...none, asking: true });
  pane.hiddenRows.decline();
  expect(pane.hiddenRows.getState()).toEqual(none);
  expect(hideRowsWithoutFindings).toHaveBeenCalledTimes(1);
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  await pane.hiddenRows.hideRowsWithoutFindings(true);
  expect(pane.hiddenRows.getState()).toEqual(hidden);
});

test("rows that have moved since the check: said, and nothing is hidden", async () => {
  const { pane } = await checkedWith({ hideRowsWithoutFindings: vitest.fn().mockResolvedValue({ kind: "moved" }) });
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  expect(pane.hiddenRows.getState()).toEqual(none);
  expect(pane.getState()).toMatchObject({ notice: { kind: "rowsMoved" } });
});

test("a new check leaves the rows alone, and says so where it would hide others", async () => {
  const otherFindings = { ...result, checked: { ...result.checked, findings: findingsOf([]) } };
  const checkSheet = vitest.fn().mockResolvedValue(result);
  const hideRowsWithoutFindings = vitest.fn().mockResolvedValue({ kind: "hidden", rows: 3 });
  const { host, pane } = await checkedWith({ hideRowsWithoutFindings, checkSheet });
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  await pane.check();
  expect(pane.hiddenRows.getState()).toEqual(hidden);
  checkSheet.mockResolvedValue(otherFindings);
  await pane.check();
  expect(host.hideRowsWithoutFindings).toHaveBeenCalledTimes(1);
  expect(pane.hiddenRows.getState()).toEqual({ ...hidden, outdated: true });
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  expect(pane.hiddenRows.getState()).toEqual(hidden);
});

test("rows hidden before the pane was opened are known without a check, and shown again", async () => {
  const { host, pane } = await startedWith({ countHiddenRows: vitest.fn().mockResolvedValue(3) });
  await settled();
  expect(pane.hiddenRows.getState()).toEqual(hidden);
  await pane.hiddenRows.showAll();
  expect(host.showRows).toHaveBeenCalledWith("7");
  expect(pane.hiddenRows.getState()).toEqual(none);
});

test("each sheet has its own: nothing is hidden on one that was not checked", async () => {
  const countHiddenRows = vitest.fn((sheet: string) => Promise.resolve(sheet === "8" ? 3 : 0));
  const { host, pane } = await checkedWith({ countHiddenRows });
  pane.choose("8");
  await settled();
  expect(pane.hiddenRows.getState()).toEqual(hidden);
  await pane.hiddenRows.hideRowsWithoutFindings(false);
  expect(host.hideRowsWithoutFindings).not.toHaveBeenCalled();
});

test("a filter that has changed keeps the way back; a refusal is shown", async () => {
  const showRows = vitest
    .fn()
    .mockResolvedValueOnce({ kind: "filterChanged" })
    .mockRejectedValueOnce(new HostError("sheet-protected", "AccessDenied", "x"));
  const { pane } = await startedWith({ countHiddenRows: vitest.fn().mockResolvedValue(3), showRows });
  await settled();
  await pane.hiddenRows.showAll();
  expect(pane.getState()).toMatchObject({ notice: { kind: "filterChanged" } });
  await pane.hiddenRows.showAll();
  expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "sheet-protected" } });
  expect(pane.hiddenRows.getState()).toEqual(hidden);
});
