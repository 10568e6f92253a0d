import type { CheckResult } from "../../src/excel/check/checkResult";
import type { CheckOptions } from "../../src/excel/check/judgeSheet";
import { HostError } from "../../src/excel/host/hostError";
import type { SheetPreview } from "../../src/excel/columns/previewSheet";
import type { ReadOptions } from "../../src/excel/check/peopleReading";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import {
  displacedText,
  memoryText,
  progressText,
  shownColumn,
  summaryText,
} from "../../src/taskpane/columns/columnText";
import type { PaneHost } from "../../src/taskpane/paneHost";
import { vi } from "../../src/text/vi/vi";
import { now, result, startedWith } from "./paneWith";
import { FIELDS } from "../../src/roster/field";
import { doubtOf, isDoubtful } from "../../src/taskpane/columns/fieldDoubt";
import { previewOf } from "./columns/previewOf";

interface Asked {
  sheetId: string;
  choice: LayoutChoice | null;
  options: ReadOptions;
  answer: (preview: SheetPreview) => Promise<void>;
  refuse: (thrown: Error) => Promise<void>;
}

/** Lets everything that waits for a settled promise run. */
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

/** A started pane whose previews are answered by the test. */
async function asking(replaced: Partial<PaneHost> = {}) {
  const asked: Asked[] = [];
  const previewSheet = vitest.fn(
    (sheetId: string, choice: LayoutChoice | null, options: ReadOptions) =>
      new Promise<SheetPreview>((resolve, reject) => {
        asked.push({
          sheetId,
          choice,
          options,
          answer: (preview) => {
            resolve(preview);
            return settle();
          },
          refuse: (thrown) => {
            reject(thrown);
            return settle();
          },
        });
      }),
  );
  const { host, pane } = await startedWith({ previewSheet, ...replaced });
  const last = (): Asked => {
    const preview = asked.at(-1);
    if (preview === undefined) throw new Error("no preview was asked for");
    return preview;
  };
  return { host, pane, columns: pane.columns, asked, last };
}

describe("looking at a sheet", () => {
  test("the chosen one, on this day, with what is remembered, and how far it has come", async () => {
    const { columns, last } = await asking();
    expect(last()).toMatchObject({ sheetId: "7", choice: null, options: { today: now } });
    expect(progressText(columns.getState(), vi)).toBe("Đang tìm các cột…");
    last().options.onProgress(2000, 45_000);
    expect(progressText(columns.getState(), vi)).toBe("Đang xem các cột: đã đọc 2.000 trên 45.000 hàng");
    await last().answer(previewOf({ people: 45, units: 6 }));
    const { found, open } = columns.getState();
    expect(found && summaryText(found, vi)).toBe("Đã nhận ra 2 cột, 45 người, 6 đơn vị");
    expect(open).toBe(false);
    expect(progressText(columns.getState(), vi)).toBeNull();
  });

  test("another sheet: the one before is dropped", async () => {
    const { pane, columns, asked, last } = await asking();
    pane.choose("8");
    expect(asked[0]?.options.signal.aborted).toBe(true);
    await asked[0]?.answer(previewOf());
    expect(columns.getState()).toMatchObject({ sheetId: "8", preview: null });
    await last().answer(previewOf({ sheetName: "DM", people: 7 }));
    expect(columns.getState()).toMatchObject({ found: { people: 7 } });
  });

  test("what does not work is said, and can be tried again", async () => {
    const { columns, last } = await asking();
    await last().refuse(new HostError("lost-session", "ActivityLimitReached", "x"));
    expect(columns.getState()).toMatchObject({ failure: { kind: "host", reason: "lost-session" }, progress: null });
    columns.look();
    expect(columns.getState().failure).toBeNull();
    await last().answer(previewOf());
    expect(columns.getState()).toMatchObject({ failure: null, found: { people: 2 } });
  });

  const likely = { index: 3, heading: "Ghi chú", confidence: "likely", samples: [] } as const;
  test.each<[string, Partial<SheetPreview>, boolean]>([
    ["all is certain", {}, false],
    ["a column is only likely", { columns: { ...previewOf().columns, reason: likely } }, true],
    ["two columns claim a field", { ambiguous: ["citizenId"] }, true],
    ["a column is missing", { sheetFindings: [{ rule: "column-missing", params: { field: "level2" } }] }, true],
    ["there are no names", { columns: {} }, true],
    [
      "a lone Chưa is asked about",
      { loneNot: likely, questions: [{ kind: "blankMeansDone", column: { index: 3, heading: "Chưa", samples: [] } }] },
      true,
    ],
    ["a lone Chưa of which the user has said what its blanks mean", { loneNot: likely }, false],
  ])("whether something wants to be looked at: %s", (_, preview, doubtful) => {
    const found = previewOf(preview);
    expect(FIELDS.some((field) => isDoubtful(doubtOf(found, field)))).toBe(doubtful);
  });
});

describe("changing", () => {
  test("a column is shown at once, looked at by, kept, and told to the check", async () => {
    const checkSheet = vitest.fn((_sheet: string, _options: CheckOptions) => Promise.resolve(result));
    const { host, pane, columns, last } = await asking({ checkSheet });
    await last().answer(previewOf());
    columns.chooseColumn("unit", 3);
    const choice = { columns: { unit: 3 } };
    expect(shownColumn(columns.getState(), "unit")).toBe(3);
    expect(last().choice).toEqual(choice);
    await last().answer(previewOf({ choice, signature: "a2", units: 4 }));
    expect(columns.getState()).toMatchObject({ found: { people: 2, units: 4 } });
    expect(host.rememberColumns).toHaveBeenCalledWith(
      { sheetName: "DS 2026", signature: "a2", formerSignature: "a1" },
      choice,
    );
    expect(memoryText(columns.getState(), vi)).toBe(vi.columns.kept);
    await pane.check();
    expect(checkSheet.mock.calls[0]?.[1].choice).toEqual(choice);
  });

  test("a second change drops the look that the first began, and nothing of the first is lost", async () => {
    const { host, columns, asked, last } = await asking();
    await last().answer(previewOf());
    columns.chooseColumn("unit", 3);
    columns.chooseHeader({ first: 4, last: 5 });
    const choice = { columns: { unit: 3 }, header: { first: 4, last: 5 } };
    expect(asked[1]?.options.signal.aborted).toBe(true);
    expect(last().choice).toEqual(choice);
    await asked[1]?.answer(previewOf({ people: 99 }));
    expect(columns.getState()).toMatchObject({ found: { people: 2 } });
    await last().answer(previewOf({ choice, signature: "b1", people: 1 }));
    expect(host.rememberColumns).toHaveBeenCalledTimes(1);
    expect(host.rememberColumns).toHaveBeenCalledWith(
      { sheetName: "DS 2026", signature: "b1", formerSignature: "a1" },
      choice,
    );
  });

  test("renamed between two changes: what was kept under the former name goes", async () => {
    const { host, columns, last } = await asking();
    await last().answer(previewOf());
    columns.chooseColumn("unit", 3);
    await last().answer(previewOf({ choice: { columns: { unit: 3 } } }));
    columns.chooseColumn("unit", 2);
    const choice = { columns: { unit: 2 } };
    await last().answer(previewOf({ choice, sheetName: "DS mới" }));
    const form = { sheetName: "DS mới", signature: "a1", formerSignature: "a1", formerName: "DS 2026" };
    expect(host.rememberColumns).toHaveBeenLastCalledWith(form, choice);
  });

  test("two fields on one column: the later one has it, and that is said", async () => {
    const { columns, last } = await asking();
    await last().answer(previewOf());
    columns.chooseColumn("phone", 2);
    expect(shownColumn(columns.getState(), "phone")).toBe(2);
    expect(shownColumn(columns.getState(), "citizenId")).toBeNull();
    expect(displacedText(columns.getState(), vi)).toBe("Cột C nay là “Số điện thoại”, không còn là “Số CCCD”.");
    columns.chooseColumn("phone", null);
    expect(displacedText(columns.getState(), vi)).toBeNull();
  });

  test.each([
    [{ workbook: true, machine: true }, vi.columns.kept],
    [{ workbook: true, machine: false }, vi.columns.keptInWorkbook],
    [{ workbook: false, machine: true }, vi.columns.keptOnMachine],
    [{ workbook: false, machine: false }, vi.columns.notKept],
  ])("where it was kept is said: %p", async (kept, text) => {
    const { columns, last } = await asking({ rememberColumns: vitest.fn().mockResolvedValue(kept) });
    await last().answer(previewOf());
    columns.setBlankMeansDone(true);
    await last().answer(previewOf({ choice: { columns: {}, blankMeansDone: true } }));
    expect(memoryText(columns.getState(), vi)).toBe(text);
  });

  test("fields keep their places while the columns are changed", async () => {
    const { columns, last } = await asking();
    await last().answer(previewOf());
    const { order } = columns.getState();
    columns.chooseColumn("fullName", null);
    await last().answer(previewOf({ columns: {} }));
    expect(columns.getState().order).toBe(order);
  });

  test("the page of the columns opens and closes by the user's hand alone", async () => {
    const { pane, columns, last } = await asking();
    await last().answer(previewOf({ columns: {} }));
    expect(columns.getState().open).toBe(false);
    columns.setOpen(true);
    columns.chooseColumn("fullName", 1);
    await last().answer(previewOf());
    await pane.check();
    expect(columns.getState().open).toBe(true);
    columns.setOpen(false);
    expect(columns.getState().open).toBe(false);
  });
});

describe("what is remembered", () => {
  const choice = { columns: { unit: 3 } };

  test("is shown as such, and changed from there", async () => {
    const { columns, last } = await asking();
    await last().answer(previewOf({ choice, rememberedIn: "machine" }));
    expect(memoryText(columns.getState(), vi)).toBe("Đã nhớ từ lần trước");
    columns.chooseColumn("note", 4);
    expect(last().choice).toEqual({ columns: { unit: 3, note: 4 } });
  });

  test("is forgotten, also where no headings are left", async () => {
    const { host, columns, last } = await asking();
    await last().answer(previewOf({ choice, rememberedIn: "workbook", signature: "c1" }));
    columns.forget();
    expect(last().choice).toEqual(NO_CHOICE);
    await last().answer(previewOf({ signature: null }));
    const form = { sheetName: "DS 2026", signature: "c1", formerSignature: "c1" };
    expect(host.rememberColumns).toHaveBeenCalledWith(form, NO_CHOICE);
    expect(memoryText(columns.getState(), vi)).toBeNull();
  });

  test("and applied by a check before the sheet was looked at, is shown too", async () => {
    const remembered = { choice, signature: "c1", place: "machine" } as const;
    const { pane, columns } = await asking({ checkSheet: vitest.fn().mockResolvedValue({ ...result, remembered }) });
    await pane.check();
    expect(memoryText(columns.getState(), vi)).toBe("Đã nhớ từ lần trước");
  });
});

describe("a check", () => {
  test("stops the look at the sheet; its result tells as much, and the rest is read when it is wanted", async () => {
    const checkSheet = vitest.fn((_sheet: string, _options: CheckOptions) => Promise.resolve(result));
    const { pane, columns, asked, last } = await asking({ checkSheet });
    await pane.check();
    expect(asked).toHaveLength(1);
    expect(last().options.signal.aborted).toBe(true);
    expect(checkSheet.mock.calls[0]?.[1]).not.toHaveProperty("choice");
    expect(columns.getState()).toMatchObject({ found: { columns: 2, people: 2, units: null }, open: false });
    columns.setOpen(true);
    expect(asked).toHaveLength(2);
    await last().answer(previewOf());
    expect(columns.getState()).toMatchObject({ open: true, preview: { people: 2 } });
  });

  test("that finds other people changes the line, and what is shown is read anew", async () => {
    const { pane, columns, asked, last } = await asking();
    await last().answer(previewOf({ people: 3 }));
    await pane.check();
    expect(columns.getState()).toMatchObject({ found: { people: 2 } });
    expect(asked).toHaveLength(1);
    columns.setOpen(true);
    expect(asked).toHaveLength(2);
  });

  test("that was cancelled lets the look go on", async () => {
    const checkSheet = vitest.fn(
      (_sheet: string, { signal }: CheckOptions) =>
        new Promise<CheckResult>((_resolve, reject) => {
          signal.addEventListener("abort", () => {
            reject(signal.reason as Error);
          });
        }),
    );
    const { pane, asked } = await asking({ checkSheet });
    const done = pane.check();
    pane.cancel();
    await done;
    expect(asked).toHaveLength(2);
  });

  test("that failed does not: the user decides", async () => {
    const gone = new HostError("sheet-gone", "ItemNotFound", "x");
    const { pane, columns, asked } = await asking({ checkSheet: vitest.fn().mockRejectedValue(gone) });
    await pane.check();
    expect(asked).toHaveLength(1);
    columns.look();
    expect(asked).toHaveLength(2);
  });

  test("that finds no roster leaves the columns to be chosen", async () => {
    const none = { sheetName: "DS 2026", sheetFindings: [{ rule: "no-roster", params: {} }], checked: null };
    const { pane, columns, asked, last } = await asking({ checkSheet: vitest.fn().mockResolvedValue(none) });
    await pane.check();
    expect(asked).toHaveLength(2);
    await last().answer(previewOf({ columns: {}, people: 0 }));
    expect(columns.getState()).toMatchObject({ found: { people: 0 }, preview: { columns: {} } });
  });

  test("a change made while nothing was read yet is looked at and kept after the check", async () => {
    const { host, pane, columns, last } = await asking();
    await last().answer(previewOf({ ambiguous: ["citizenId"] }));
    columns.chooseColumn("unit", 3);
    await pane.check();
    const choice = { columns: { unit: 3 } };
    expect(last()).toMatchObject({ choice });
    await last().answer(previewOf({ choice }));
    expect(host.rememberColumns).toHaveBeenCalledTimes(1);
  });
});
