import { Book } from "../../workbench/book/book";
import { setsAt } from "../../workbench/host/apiSets";
import { OfficeHost } from "../../workbench/host/officeHost";
import { onFirstSheet, refusal } from "../support/inExcel";
import { makeXlsx } from "../support/makeXlsx";
import { startOfficeInNode } from "../support/startOfficeInNode";

async function startHost(excelApi: string): Promise<Book> {
  const host = new OfficeHost({ requirementSets: setsAt(excelApi) });
  const book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  host.book = book;
  startOfficeInNode(host);
  return book;
}

type Work = Parameters<typeof refusal>[0];
const quiet = (): Promise<void> => Promise.resolve();

// What an Excel lacks, what has it, and where Excel says that it is wanting.
test.each<[string, string, string, Work]>([
  ["1.1", "1.2", "Range.merge", (sheet) => sheet.getRange("A1:B2").merge()],
  ["1.1", "1.2", "Range.load", (sheet) => sheet.getRange("A1").load("rowHidden")],
  ["1.1", "1.2", "Worksheet.visibility", (sheet) => (sheet.visibility = "Visible")],
  ["1.3", "1.4", "Worksheet.names", (sheet) => sheet.names.load("items/name")],
  ["1.6", "1.7", "Worksheet._RegisterDataChangedEvent", (sheet) => sheet.onChanged.add(quiet)],
  ["1.8", "1.9", "Worksheet.getRanges", (sheet) => sheet.getRanges("A1,B2").load("address")],
  ["1.8", "1.9", "WorksheetCollection._RegisterDataChangedEvent", (_, c) => c.workbook.worksheets.onChanged.add(quiet)],
  ["1.9", "1.10", "Worksheet._RegisterRowSortedEvent", (sheet) => sheet.onRowSorted.add(quiet)],
  [
    "1.12",
    "1.13",
    "Range.getMergedAreasOrNullObject",
    (sheet) => sheet.getRange("A1:B2").getMergedAreasOrNullObject().load("address"),
  ],
])("ExcelApi %s refuses what came with %s: %s", async (before, since, location, work) => {
  await startHost(before);
  expect(await refusal(work)).toEqual({ code: "ApiNotFound", location });
  await startHost(since);
  expect(await refusal(work)).toEqual({ code: "none", location: "" });
});

test("a load without names gives what the version has", async () => {
  const indexOf = async (excelApi: string): Promise<boolean> => {
    await startHost(excelApi);
    const range = await onFirstSheet((sheet) => sheet.getRange("A1").load());
    return "isEntireRow" in range.toJSON();
  };
  expect([await indexOf("1.6"), await indexOf("1.7")]).toEqual([false, true]);
});

test("an event says who caused a change from ExcelApi 1.14 on", async () => {
  const sourceIn = async (excelApi: string): Promise<unknown> => {
    const book = await startHost(excelApi);
    const heard: unknown[] = [];
    await onFirstSheet((sheet) => {
      sheet.onChanged.add(({ triggerSource, changeType }) =>
        Promise.resolve(void heard.push(changeType, triggerSource)),
      );
    });
    book.edit(book.activeSheetId, 0, 0, "x");
    await new Promise((resolve) => setImmediate(resolve));
    return [...heard];
  };
  expect([await sourceIn("1.13"), await sourceIn("1.14")]).toEqual([
    ["RangeEdited", undefined],
    ["RangeEdited", "Unknown"],
  ]);
});
