import { HostError } from "../../../src/excel/host/hostError";
import type { GatherHost } from "../../../src/taskpane/gather/gatherHost";
import { deskInNode } from "../../support/deskInNode";
import { now, startedWith } from "../paneWith";

/** A pane with the page of many files opened; `writes` is what comes of the report of all offices. */
async function opened(...writes: (() => ReturnType<GatherHost["writeProvince"]>)[]) {
  const writeProvince = jest.fn<ReturnType<GatherHost["writeProvince"]>, Parameters<GatherHost["writeProvince"]>>();
  for (const write of writes) writeProvince.mockImplementationOnce(write);
  const host: GatherHost = {
    startDesk: () => deskInNode().desk,
    recallForms: () => [],
    rememberForm: () => true,
    recallOffices: () => Promise.resolve(["BHXH Tây Hồ"]),
    rememberOffices: () => Promise.resolve(true),
    writeEveryone: () => Promise.reject(new Error("no list is written")),
    writeProvince,
  };
  const gatherHost = jest.fn(() => Promise.resolve(host));
  const { pane } = await startedWith({ gatherHost });
  await pane.gatherPage.open();
  const { shown: gather } = pane.gatherPage.getState();
  if (gather === null) throw new Error("The page did not come.");
  await gather.add([new File(["Họ và tên"], "BHXH Hỏng.xlsx")]);
  return { pane, gather, gatherHost, writeProvince };
}

const SHEET = { sheetName: "Tổng hợp", renamed: false, refused: [] };

test("what was read stays while the page is closed; what it needs comes once", async () => {
  const { pane, gather, gatherHost } = await opened();
  pane.gatherPage.close();
  await pane.gatherPage.open();
  expect(pane.gatherPage.getState()).toEqual({ open: true, shown: gather });
  expect(gather.getState().files).toHaveLength(1);
  expect(gatherHost).toHaveBeenCalledTimes(1);
});

test("a page that does not come is closed again, and why is said in the pane", async () => {
  const { pane } = await startedWith({ gatherHost: () => Promise.reject(new Error("no part")) });
  await pane.gatherPage.open();
  expect(pane.gatherPage.getState()).toEqual({ open: false, shown: null });
  expect(pane.getState()).toMatchObject({ kind: "failed", failure: { kind: "bug", detail: "Error: no part" } });
});

test("the report of all offices is written of what is shown, and said in the pane; of the office's own nothing is known by it", async () => {
  const { pane, writeProvince } = await opened(() => Promise.resolve({ kind: "written", ...SHEET }));
  await pane.writeProvince();
  expect(writeProvince.mock.calls).toEqual([
    [
      {
        offices: [],
        missing: ["BHXH Tây Hồ"],
        unreadable: [{ name: "BHXH Hỏng", fileName: "BHXH Hỏng.xlsx", why: "broken" }],
        repeated: [],
        isFinal: false,
      },
      now,
      null,
    ],
  ]);
  expect(pane.gatherPage.getState().open).toBe(false);
  expect(pane.getState()).toMatchObject({
    task: null,
    notice: { kind: "provinceReported", sheetName: "Tổng hợp" },
    desk: { report: null },
  });
});

test("where something of hers would be lost she is asked, and it is written as she says", async () => {
  const { pane, writeProvince } = await opened(
    () => Promise.resolve({ kind: "asks", sheetName: "Tổng hợp", lost: ["ghi chú"] }),
    () => Promise.resolve({ kind: "written", ...SHEET }),
  );
  await pane.writeProvince();
  expect(pane.getState()).toMatchObject({ notice: { kind: "asks", task: "gathering", lost: ["ghi chú"] } });
  await pane.writeProvince("newSheet");
  expect(writeProvince.mock.calls.map(([, , decision]) => decision)).toEqual([null, "newSheet"]);
  expect(pane.getState()).toMatchObject({ notice: { kind: "provinceReported" } });
});

test("where Excel refuses, it is said, and what was read is still there", async () => {
  const { pane, gather } = await opened(() => Promise.reject(new HostError("read-only", "AccessDenied", "x")));
  await pane.writeProvince();
  expect(pane.getState()).toMatchObject({ kind: "failed", failure: { reason: "read-only" } });
  expect(gather.getState().files).toHaveLength(1);
});
