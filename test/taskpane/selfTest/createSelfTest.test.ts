import type { SelfTestOptions } from "../../../src/excel/selfTest/runSelfTest";
import type { SelfTestOutcome, SelfTestPlace } from "../../../src/excel/selfTest/selfTestReport";
import { HostError } from "../../../src/excel/host/hostError";
import { selfTestAsText } from "../../../src/taskpane/selfTest/selfTestAsText";
import { selfTest as vi } from "../../../src/text/vi/selfTest";
import { startedWith } from "../paneWith";

const place: SelfTestPlace = { build: "16.0.1", platform: "PC", sets: ["ExcelApi 1.17", "SharedRuntime 1.1"] };
const outcome: SelfTestOutcome = { step: "page", kind: "refused", detail: "GeneralException", milliseconds: 12 };
const removed: SelfTestOutcome = { step: "removeSheet", kind: "asExpected", detail: "", milliseconds: 3 };

/** A pane whose Excel tries one step and asks for the undo; `told` is what the user's answer was. */
async function opened() {
  const told: string[] = [];
  const { pane } = await startedWith({
    runSelfTest: vitest.fn(async ({ begun, tell, askUndo, signal }: SelfTestOptions) => {
      begun(place);
      tell(outcome);
      told.push(await askUndo());
      if (signal.aborted) told.push("aborted");
      tell(removed);
    }),
  });
  pane.selfTest.open();
  return { pane, told };
}

test("the steps as they come, the question, and the end", async () => {
  const { pane, told } = await opened();
  const done = pane.selfTest.run();
  await new Promise(setImmediate);
  expect(pane.selfTest.getState()).toEqual({ open: true, place, outcomes: [outcome], running: true, asking: true });
  expect(pane.getState()).toMatchObject({ task: "selfTesting" });
  pane.selfTest.answer("kept");
  await done;
  expect(told).toEqual(["kept"]);
  expect(pane.selfTest.getState()).toMatchObject({ outcomes: [outcome, removed], running: false, asking: false });
});

test("closed in the midst: it ends, nothing of hers was written, and the page is as new", async () => {
  const { pane, told } = await opened();
  const done = pane.selfTest.run();
  await new Promise(setImmediate);
  pane.selfTest.close();
  await done;
  await new Promise(setImmediate);
  expect(told).toEqual(["skipped", "aborted"]);
  expect(pane.selfTest.getState()).toEqual({ open: false, place: null, outcomes: [], running: false, asking: false });
  expect(pane.getState()).toMatchObject({ task: null, notice: { kind: "cancelled" } });
});

test("no sheet can be added: said in the pane, which is in view again", async () => {
  const refused = new HostError("read-only", "AccessDenied", "x");
  const { pane } = await startedWith({ runSelfTest: vitest.fn().mockRejectedValue(refused) });
  pane.selfTest.open();
  await pane.selfTest.run();
  expect(pane.selfTest.getState().open).toBe(false);
  expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "read-only" } });
});

test("as text: Excel, its sets, and a line for each step", () => {
  expect(selfTestAsText(place, [outcome, removed], vi)).toBe(
    [
      "Excel 16.0.1, PC",
      "ExcelApi 1.17, SharedRuntime 1.1",
      `page: ${vi.steps.page}\t${vi.kinds.refused}\tGeneralException\t12`,
      `removeSheet: ${vi.steps.removeSheet}\t${vi.kinds.asExpected}\t\t3`,
    ].join("\n"),
  );
});
