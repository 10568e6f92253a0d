import { asHostError, HostError } from "../../../src/excel/host/hostError";
import { runExcel } from "../../../src/excel/host/runExcel";
import { HostedBook } from "../../support/hostedBook";

/** An error as office.js throws it. */
const thrown = (code: string, errorLocation?: string): Error =>
  Object.assign(new Error("x"), { code, debugInfo: { code, message: "x", errorLocation } });

function kindOf(error: unknown): string {
  return error instanceof HostError ? error.kind : "none";
}

const giveMode = (mode: string): void => void vitest.stubGlobal("Office", { context: { document: { mode } } });

test.each([
  ["ItemNotFound", "WorksheetCollection.getItem", "sheet-gone"],
  ["ItemNotFound", "Worksheet.getRange", "sheet-gone"],
  ["ItemNotFound", "Range.load", "sheet-gone"],
  ["ItemNotFound", "NamedItemCollection.getItem", "unknown"],
  ["ItemNotFound", "ChartCollection.getItem", "unknown"],
  ["ItemNotFound", "ConditionalFormatCollection.getItem", "unknown"],
  ["ItemNotFound", undefined, "unknown"],
  ["InvalidArgument", "WorksheetCollection.getItem", "unknown"],
  ["GeneralException", "Range.select", "other-workbook-active"],
  ["GeneralException", "Worksheet.activate", "other-workbook-active"],
  ["GeneralException", "WorksheetCollection.add", "other-workbook-active"],
  ["GeneralException", "Range.values", "unknown"],
  ["GeneralException", undefined, "unknown"],
  ["AccessDenied", "Range.values", "sheet-protected"],
  ["AccessDenied", "WorksheetCollection.add", "workbook-protected"],
  ["FilteredRangeConflict", "Range.values", "filtered-range"],
  ["MergedRangeConflict", "Range.values", "merged-range"],
  ["PivotTableRangeConflict", "Range.values", "pivot-table"],
  ["Conflict", undefined, "conflict"],
  ["InsertDeleteConflict", undefined, "conflict"],
  ["UnsupportedOperation", undefined, "unsupported"],
  ["UnsupportedFeature", undefined, "unsupported"],
  ["ApiNotFound", "Range.load", "unsupported"],
  ["SomethingNew", "Range.load", "unknown"],
])("%s at %s: %s", (code, location, kind) => {
  giveMode("readWrite");
  const error = asHostError(thrown(code, location));
  expect(kindOf(error)).toBe(kind);
  expect(error).toMatchObject({ code });
});

test.each(["Range.values", "WorksheetCollection.add", undefined])("nothing can be written for reading: %s", (where) => {
  giveMode("readOnly");
  expect(kindOf(asHostError(thrown("AccessDenied", where)))).toBe("read-only");
});

test.each([new TypeError("x"), "odd", Object.assign(new Error("x"), { code: 7 })])(
  "%p is nobody's refusal",
  (error) => {
    expect(asHostError(error)).toBe(error);
  },
);

test.each<[string, (workbook: Excel.Workbook) => void, string]>([
  ["a sheet", ({ worksheets }) => worksheets.getItem("Trang khác").load("id"), "sheet-gone"],
  ["cells of one", ({ worksheets }) => worksheets.getItem("Trang khác").getRange("A1").load("values"), "sheet-gone"],
  ["a name", ({ names }) => names.getItem("Khac").load("name"), "unknown"],
  ["a chart", ({ worksheets }) => worksheets.getItem("DS").charts.getItem("Khac").load("name"), "unknown"],
])("through the genuine client, %s that is not there", async (_what, ask, kind) => {
  await new HostedBook().openNew("DS");
  const asked = runExcel(async (context) => {
    ask(context.workbook);
    await context.sync();
  });
  expect(kindOf(await asked.catch((error: unknown) => error))).toBe(kind);
});
