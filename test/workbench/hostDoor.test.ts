import type { Book } from "../../workbench/book/book";
import type { OfficeHost } from "../../workbench/host/officeHost";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

let host: OfficeHost;
let book: Book;

beforeEach(async () => {
  ({ host, book } = await openSheets([
    { name: "DS", xml: "<sheetData/>" },
    { name: "Khác", xml: "<sheetData/>" },
  ]));
});

const name = (_: unknown, { workbook }: Excel.RequestContext): unknown => workbook.load("name");

test.each([
  "InvalidOperationInCellEditMode",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "InvalidOrTimedOutSession",
  "GeneralException",
])("told to fail with %s, it does so as often as told", async (code) => {
  host.failNext({ code, times: 2 });
  expect((await refusal(name)).code).toBe(code);
  expect((await refusal(name)).code).toBe(code);
  expect((await refusal(name)).code).toBe("none");
});

test("without a workbook every request is refused", async () => {
  host.book = null;
  expect((await refusal(name)).code).toBe("InvalidRequestContext");
  host.book = book;
  expect((await refusal(name)).code).toBe("none");
});

test("counts round trips and bytes", async () => {
  const told: number[] = [];
  host.onTraffic = ({ roundTrips }) => told.push(roundTrips);
  await onFirstSheet(name);
  await onFirstSheet(name);
  expect(told).toEqual([1, 2]);
  expect(host.traffic.roundTrips).toBe(2);
  expect(host.traffic.requestBytes).toBeGreaterThan(200);
  expect(host.traffic.responseBytes).toBeGreaterThan(100);
  host.resetTraffic();
  expect(host.traffic).toEqual({ roundTrips: 0, asides: 0, requestBytes: 0, responseBytes: 0, undo: [] });
});

test("takes and gives no more than 5 MB", async () => {
  const line = (count: number): string[][] => [Array<string>(count).fill("x".repeat(32_000))];
  expect((await refusal((sheet) => (sheet.getRangeByIndexes(0, 0, 1, 170).values = line(170)))).code).toBe(
    "RequestPayloadSizeLimitExceeded",
  );
  for (const column of [0, 100])
    await onFirstSheet((sheet) => void (sheet.getRangeByIndexes(0, column, 1, 100).values = line(100)));
  expect((await refusal((sheet) => sheet.getRange("A1:GR1").load("values"))).code).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
  expect((await refusal((sheet) => sheet.getRange("A1:B1048575").load("values"))).code).toBe(
    "ResponsePayloadSizeLimitExceeded",
  );
});

test.each(["A1:E1048575", "A:A", "3:3"])(
  "reads more than five million cells, and whole rows or columns, as null: %s",
  async (address) => {
    const range = await onFirstSheet((sheet) => sheet.getRange(address).load("values,text,formulas,numberFormat"));
    expect([range.values, range.text, range.formulas, range.numberFormat]).toEqual([null, null, null, null]);
  },
);

test("what was done before a refusal stays done", async () => {
  const found = await refusal((sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("?").load("values");
  });
  expect(found).toEqual({ code: "InvalidArgument", location: "Worksheet.getRange" });
  expect(book.sheets[0]?.grid?.getCell("A1").value).toBe("x");
});

test("tells a page what the add-in changed, each kind once a batch", async () => {
  const changes: unknown[] = [];
  book.onChange((change) => changes.push(change));
  const sheetId = book.sheets[0]?.id;
  await onFirstSheet((sheet) => {
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("C3:D4").format.fill.color = "#FF0000";
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.format.fill.color = "#FF0000";
  });
  expect(changes).toEqual([
    { kind: "cells", sheetId, block: { top: 0, left: 0, bottom: 3, right: 3 }, origin: "addin" },
    { kind: "conditionalFormats", sheetId },
  ]);
});

test("fires the events that the add-in asked for", async () => {
  const fired: unknown[] = [];
  const first = book.sheets[0]?.id ?? "";
  const second = book.sheets[1]?.id ?? "";
  const handler = await onFirstSheet((sheet, { workbook: { worksheets } }) => {
    sheet.onSelectionChanged.add(({ address }) => Promise.resolve(void fired.push(["selected", address])));
    worksheets.onActivated.add(({ worksheetId }) => Promise.resolve(void fired.push(["activated", worksheetId])));
    worksheets.onDeleted.add(({ worksheetId }) => Promise.resolve(void fired.push(["deleted", worksheetId])));
    return sheet.onChanged.add(({ address, changeType, source, triggerSource, worksheetId }) => {
      fired.push(["changed", address, changeType, source, triggerSource, worksheetId]);
      return Promise.resolve();
    });
  });
  book.edit(first, 2, 1, "x");
  book.edit(second, 0, 0, "nobody asked for this sheet");
  book.select(first, { top: 2, left: 1, bottom: 4, right: 1 });
  book.activate(second);
  await onFirstSheet((sheet) => void (sheet.getRange("A1").values = [["y"]]));
  expect(fired).toEqual([
    ["changed", "B3", "RangeEdited", "Local", "Unknown", first],
    ["selected", "B3:B5"],
    ["activated", second],
    ["changed", "A1", "RangeEdited", "Local", "ThisLocalAddin", first],
  ]);
  handler.remove();
  await handler.context.sync();
  book.edit(first, 2, 1, "z");
  book.deleteSheet(second);
  await Promise.resolve();
  await onFirstSheet(name);
  expect(fired.slice(4)).toEqual([
    ["deleted", second],
    ["activated", first],
  ]);
});

test("a range that nobody tracks is dead after its sync; one that is tracked lives until it is released", async () => {
  await openSheets([{ name: "DS", xml: "<sheetData/>" }]);
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("DS");
  const [dead, kept] = [sheet.getRange("A1"), sheet.getRange("B1")];
  context.trackedObjects.add(kept);
  for (const range of [dead, kept]) range.load("address");
  await context.sync();
  expect([dead.address, kept.address]).toEqual(["DS!A1", "DS!B1"]);
  // office.js itself tells: Excel has given nothing by which to find it again
  expect(() => dead.load("values")).toThrow(expect.objectContaining({ code: "InvalidObjectPath" }) as Error);
  kept.load("values");
  await context.sync();
  expect(kept.values).toEqual([[""]]);
});

test("what was not there is no object in a later request", async () => {
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
  const name = context.workbook.names.getItemOrNullObject("Không có");
  for (const object of [sheet, name]) object.load("name");
  await context.sync();
  expect([sheet.isNullObject, name.isNullObject]).toEqual([true, true]);
  sheet.getRange("A1").load("values");
  await expect(context.sync()).rejects.toMatchObject({ code: "InvalidObjectPath" });
  name.load("comment");
  await expect(context.sync()).rejects.toMatchObject({ code: "InvalidObjectPath" });
});
