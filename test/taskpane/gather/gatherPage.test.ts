import { HostError } from "../../../src/excel/host/hostError";
import type { GatherHost } from "../../../src/taskpane/gather/gatherHost";
import { deskInNode } from "../../support/deskInNode";
import { makeXlsx } from "../../support/makeXlsx";
import { rowsXml } from "../../support/rowsXml";
import { now, startedWith } from "../paneWith";

const noList: GatherHost["writeEveryone"] = () => Promise.reject(new Error("no list is written"));

/** A pane with the page of many files opened; `writes` is what comes of the report of all offices. */
async function opened(...writes: (() => ReturnType<GatherHost["writeProvince"]>)[]) {
  return openedWith(noList, ...writes);
}

async function openedWith(
  writeEveryone: GatherHost["writeEveryone"],
  ...writes: (() => ReturnType<GatherHost["writeProvince"]>)[]
) {
  const writeProvince = vitest.fn<GatherHost["writeProvince"]>();
  for (const write of writes) writeProvince.mockImplementationOnce(write);
  const host: GatherHost = {
    startDesk: () => deskInNode().desk,
    recallForms: () => [],
    rememberForm: () => true,
    recallOffices: () => Promise.resolve(["BHXH Tây Hồ"]),
    rememberOffices: () => Promise.resolve(true),
    writeEveryone,
    writeProvince,
  };
  const gatherHost = vitest.fn(() => Promise.resolve(host));
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

describe("the list of all, while Excel does not answer", () => {
  const ROSTER = [
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "Nguyễn Văn An", "001090054321", "x"],
  ];

  /** Presses the button; gives what is told to what writes, and its late answers. */
  async function listing() {
    const told: Parameters<GatherHost["writeEveryone"]>[] = [];
    const { pane, gather } = await openedWith((...asked) => {
      told.push(asked);
      return new Promise(() => undefined);
    });
    const bytes = await makeXlsx([{ name: "DS", xml: rowsXml(ROSTER) }]);
    await gather.add([new File([bytes.slice()], "BHXH Tây Hồ.xlsx")]);
    vitest.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const done = pane.writeEveryone();
    while (told.length === 0) await new Promise(setImmediate);
    const [[, signal, onRows]] = told as [Parameters<GatherHost["writeEveryone"]>];
    return { pane, gather, done, signal, onRows };
  }

  afterEach(() => {
    vitest.useRealTimers();
  });

  test("cancelled, it ends at once: it is told to go, and what it still tells counts for nothing", async () => {
    const { pane, gather, done, signal, onRows } = await listing();
    expect(gather.getState().listing).toEqual({ stage: "files", done: 1, of: 2 });
    pane.cancel();
    await done;
    expect(signal.aborted).toBe(true);
    onRows(1, 2);
    expect(gather.getState()).toMatchObject({ listing: null, note: null });
    expect(pane.getState()).toMatchObject({ task: null, notice: { kind: "stopped" } });
    expect(pane.gatherPage.getState().open).toBe(false);
  });

  test("stopped, she waits five seconds for it to go, and hears then that Excel does not answer", async () => {
    const { pane, gather, done, signal } = await listing();
    gather.stop();
    expect(signal.aborted).toBe(true);
    await vitest.advanceTimersByTimeAsync(4_999);
    expect(gather.getState().listing).not.toBeNull();
    await vitest.advanceTimersByTimeAsync(1);
    await done;
    expect(gather.getState()).toMatchObject({ listing: null, note: null });
    expect(pane.getState()).toMatchObject({ kind: "failed", failure: { kind: "host", reason: "no-answer" } });
  });

  test("what is written renews the patience", async () => {
    const { pane, onRows } = await listing();
    await vitest.advanceTimersByTimeAsync(29_999);
    onRows(1, 3);
    await vitest.advanceTimersByTimeAsync(29_999);
    expect(pane.getState()).toMatchObject({ overdue: false });
    await vitest.advanceTimersByTimeAsync(1);
    expect(pane.getState()).toMatchObject({ overdue: true });
    onRows(2, 3);
    expect(pane.getState()).toMatchObject({ overdue: false });
    pane.cancel();
  });
});
