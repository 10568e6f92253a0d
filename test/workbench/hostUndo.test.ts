import { Book } from "../../workbench/book/book";
import { setsAt } from "../../workbench/host/apiSets";
import { OfficeHost } from "../../workbench/host/officeHost";
import type { UndoEffect } from "../../workbench/host/undoEffect";
import { onFirstSheet, refusal } from "../support/inExcel";
import { makeXlsx } from "../support/makeXlsx";
import { startOfficeInNode } from "../support/startOfficeInNode";

/** Excel records what add-ins write. */
const RECORDS = setsAt("1.20");

async function startHost(requirementSets: Readonly<Record<string, string>> = {}): Promise<OfficeHost> {
  const host = new OfficeHost({ requirementSets });
  host.book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  startOfficeInNode(host);
  return host;
}

type Work = Parameters<typeof onFirstSheet>[0];

// The first two columns: an Excel of before 2025, and one that records what add-ins do.
test.each<[UndoEffect, UndoEffect, string, Work]>([
  ["leaves", "leaves", "values", (sheet) => sheet.getRange("A1").load("values")],
  ["leaves", "leaves", "the font", (sheet) => sheet.getRange("A1:B9").load("format/font/name")],
  ["leaves", "leaves", "an event of all sheets", (_, { workbook }) => workbook.worksheets.onChanged.add(noMatter)],
  ["clears", "records", "an event of one sheet", (sheet) => sheet.onChanged.add(noMatter)],
  ["clears", "clears", "sorting of one sheet", (sheet) => sheet.onRowSorted.add(noMatter)],
  ["clears", "records", "merged areas", (sheet) => sheet.getRange().getMergedAreasOrNullObject().load("address")],
  ["clears", "clears", "properties of rows", (sheet) => sheet.getRange("A1:A3").getRowProperties({ rowHidden: true })],
  ["clears", "records", "a value", (sheet) => void (sheet.getRange("A1").values = [["x"]])],
  ["clears", "clears", "a conditional format", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["leaves", "leaves", "a setting", (_, { workbook }) => workbook.settings.getItemOrNullObject("x").load("value")],
  ["clears", "clears", "a setting that is written", (_, { workbook }) => workbook.settings.add("x", "1")],
  ["leaves", "leaves", "a name of the sheet", (sheet) => sheet.names.getItemOrNullObject("x").load("formula")],
  ["clears", "clears", "a name that is written", (sheet) => sheet.names.add("x", '="1"')],
])("%s the undo of an old build, %s that of a new one: %s", async (old, recent, _, work) => {
  for (const [sets, effect] of [
    [{}, old],
    [RECORDS, recent],
  ] as const) {
    const host = await startHost(sets);
    const told: UndoEffect[] = [];
    host.onUndoEffect = (each) => told.push(each);
    await onFirstSheet(work);
    expect(told[0]).toBe(effect);
    expect(host.traffic.undo).toEqual(told);
  }
});

test("saving document settings clears it in any build", async () => {
  const host = await startHost(RECORDS);
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(host.traffic.undo).toEqual(["clears"]);
});

test("what never came to Excel leaves it, what Excel refused does not", async () => {
  const host = await startHost();
  const write: Work = (sheet) => void (sheet.getRange("A1").values = [["x"]]);
  host.failNext({ code: "InvalidOrTimedOutSession" });
  await refusal(write);
  expect(host.traffic.undo).toEqual([]);
  host.failNext({ code: "AccessDenied" });
  await refusal(write);
  expect(host.traffic.undo).toEqual(["clears"]);
});

let number = 0;

test.each<[string, Work]>([
  ["a name", (sheet) => void (sheet.name = "Khác")],
  ["a place among the tabs", (sheet) => void (sheet.position = 0)],
  ["protection", (sheet) => sheet.protection.protect()],
  ["the comment of a name", (sheet) => void (sheet.names.add(`ten_${number++}`, "=1").comment = "x")],
])("what cannot be undone is refused where all is to be one step of undo, and else clears it: %s", async (_, work) => {
  const host = await startHost(RECORDS);
  const endGroup = host.mergeUndo();
  expect((await refusal(work)).code).toBe("UndoNotSupported");
  endGroup();
  expect((await refusal(work)).code).toBe("none");
  expect(host.traffic.undo).toContain("clears");
});

test("what is merged into one step is recorded once, and what comes after it by itself", async () => {
  const host = await startHost(RECORDS);
  const write = (text: string) => onFirstSheet((sheet) => void (sheet.getRange("A1").values = [[text]]));
  await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, async (context) => {
    const sheet = context.workbook.worksheets.getItem("DS");
    for (const text of ["a", "b"]) {
      sheet.getRange("A1").values = [[text]];
      await context.sync();
    }
  });
  await write("c");
  expect(host.traffic.undo.filter((effect) => effect !== "leaves")).toEqual(["records", "records"]);
});

function noMatter(): Promise<void> {
  return Promise.resolve();
}
