import { HostError } from "../../../src/excel/host/hostError";
import type { TakenBack } from "../../../src/taskpane/takeBackHost";
import { checkedWith, now, result, startedWith } from "../paneWith";

const file = { name: "don-vi.xlsx", arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
const taken = {
  files: [{ name: "don-vi.xlsx", kind: "read", answers: 1, untaken: [] }],
  preview: { fixes: [], decisions: [], said: 1 },
} as unknown as TakenBack;

test("files are read for the result in view; what they gave stays when the page is closed", async () => {
  const { host, pane } = await checkedWith({ takeBack: vitest.fn().mockResolvedValue(taken) });
  pane.takeBack.open();
  await pane.takeBack.take([file]);
  expect(host.takeBack).toHaveBeenCalledWith(result, [file], now, expect.any(AbortSignal));
  expect(pane.takeBack.getState()).toEqual({ open: true, taken: { ...taken, result } });
  pane.takeBack.close();
  expect(pane.takeBack.getState()).toEqual({ open: false, taken: { ...taken, result } });
});

test("what would be written is shown in the preview of fixes, in place of the page", async () => {
  const { pane } = await checkedWith({ takeBack: vitest.fn().mockResolvedValue(taken) });
  pane.takeBack.open();
  pane.takeBack.preview();
  expect(pane.fixes.getState().open).toBeNull();
  await pane.takeBack.take([file]);
  pane.takeBack.preview();
  expect(pane.takeBack.getState().open).toBe(false);
  expect(pane.fixes.getState().open).toEqual({ result, which: { kind: "takenBack" }, preview: taken.preview });
});

test("nothing is read before a check, of no file, or of a sheet that is not in view", async () => {
  const started = await startedWith();
  await started.pane.takeBack.take([file]);
  expect(started.host.takeBack).not.toHaveBeenCalled();
  const { host, pane } = await checkedWith();
  await pane.takeBack.take([]);
  pane.choose("8");
  await pane.takeBack.take([file]);
  expect(host.takeBack).not.toHaveBeenCalled();
});

test("what Excel refuses is said in the pane, and the page closes", async () => {
  const refused = new HostError("sheet-protected", "AccessDenied", "The sheet is protected.");
  const { pane } = await checkedWith({ takeBack: vitest.fn().mockRejectedValue(refused) });
  pane.takeBack.open();
  await pane.takeBack.take([file]);
  expect(pane.takeBack.getState()).toEqual({ open: false, taken: null });
  expect(pane.getState().kind).toBe("failed");
});

test("cancelled: what still comes counts for nothing", async () => {
  let answer: (value: TakenBack) => void = () => undefined;
  const { pane } = await checkedWith({ takeBack: () => new Promise((resolve) => (answer = resolve)) });
  pane.takeBack.open();
  const done = pane.takeBack.take([file]);
  await new Promise(setImmediate);
  pane.cancel();
  await done;
  answer(taken);
  await new Promise(setImmediate);
  expect(pane.takeBack.getState()).toEqual({ open: false, taken: null });
  expect(pane.getState()).toMatchObject({ notice: { kind: "cancelled" } });
});
