import { checkSheet } from "../../../src/excel/check/checkSheet";
import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { beginUndoStep } from "../../../src/excel/host/undoStep";
import { setsAt } from "../../../workbench/host/apiSets";
import { Book } from "../../../workbench/book/book";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { checkOptions } from "../../support/findings";
import { makeXlsx } from "../../support/makeXlsx";
import { rowsXml } from "../../support/rowsXml";
import { startOfficeInNode } from "../../support/startOfficeInNode";
import { previewOf } from "./fixedRoster";

const OPTIONS = checkOptions({ today: "2026-06-15" });

/** A checked roster in an Excel of a level, with what is to be put right. */
async function open(level: string) {
  const host = new OfficeHost({ requirementSets: setsAt(level) });
  const xml = rowsXml([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    [1, "Nguyễn Văn An ", "001085012345", "x"],
    [2, "Trần  Thị Bình", "001185012346", "x"],
    [3, "Lê Văn Cường", "", "x"],
  ]);
  host.book = await Book.open(await makeXlsx([{ name: "DS", xml }]), "so.xlsx");
  startOfficeInNode(host);
  const { fixes } = await previewOf({ kind: "safe" });
  host.resetTraffic();
  return { host, fixes };
}

const names = (host: OfficeHost) => [2, 3].map((row) => host.book?.sheets[0]?.grid?.getCell(row, 2).value);

/** Fixes, and the check that follows them, as the pane does it. */
async function fixAndCheck(fixes: Parameters<typeof applyFixes>[1], change = applyFixes): Promise<number> {
  const step = beginUndoStep();
  try {
    const { written } = await change("DS", fixes, undefined, step);
    const { checked } = await checkSheet("DS", { ...OPTIONS, step });
    expect(checked?.highlighted).toBe(true);
    return written.length;
  } finally {
    step.end();
  }
}

test("with ExcelApi 1.20 fixes and the marks after them are one step for Ctrl+Z, and so is taking them back", async () => {
  const { host, fixes } = await open("1.20");
  expect(await fixAndCheck(fixes)).toBe(2);
  expect(names(host)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
  const steps = () => host.traffic.undo.filter((effect) => effect !== "leaves");
  expect(steps()).toEqual(["records"]);
  expect(await fixAndCheck(fixes, undoFixes)).toBe(2);
  expect(names(host)).toEqual(["Nguyễn Văn An ", "Trần  Thị Bình"]);
  expect(steps()).toEqual(["records", "records"]);
});

test.each(["1.9", "1.17", "1.19"])(
  "with ExcelApi %s Excel is not asked for it: all is done as before",
  async (level) => {
    const { host, fixes } = await open(level);
    const mergeUndo = vitest.spyOn(host, "mergeUndo");
    expect(await fixAndCheck(fixes)).toBe(2);
    expect(mergeUndo).not.toHaveBeenCalled();
    expect(host.traffic.undo).toContain("clears");
  },
);

test("what Excel does not merge is said, with nothing written; the next try does without", async () => {
  const { host, fixes } = await open("1.20");
  host.onTraffic = ({ roundTrips }) => {
    // the look at the cells has been answered: what is written is refused
    if (roundTrips === 1) host.failNext({ code: "UndoNotSupported" });
  };
  await expect(fixAndCheck(fixes)).rejects.toMatchObject({ kind: "undo-not-merged" });
  host.onTraffic = null;
  expect(names(host)).toEqual(["Nguyễn Văn An ", "Trần  Thị Bình"]);
  const mergeUndo = vitest.spyOn(host, "mergeUndo");
  expect(await fixAndCheck(fixes)).toBe(2);
  expect(mergeUndo).not.toHaveBeenCalled();
});
