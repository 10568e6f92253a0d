import { Book } from "../../workbench/book/book";
import type { HostMode } from "../../workbench/host/hostMode";
import { OfficeHost } from "../../workbench/host/officeHost";
import { onFirstSheet, refusal } from "../support/inExcel";
import { makeXlsx } from "../support/makeXlsx";
import { startOfficeInNode } from "../support/startOfficeInNode";

/** A sheet with a conditional format of the user's. */
const FORMATTED =
  '<sheetData/><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1">' +
  "<formula>LEN($A1)&gt;40</formula></cfRule></conditionalFormatting>";

async function startHost(...modes: HostMode[]): Promise<OfficeHost> {
  const host = new OfficeHost({ modes });
  host.book = await Book.open(await makeXlsx([{ name: "DS", xml: FORMATTED }]), "so.xlsx");
  startOfficeInNode(host);
  return host;
}

type Work = Parameters<typeof refusal>[0];

test.each<[HostMode, string, Work]>([
  ["other-workbook", "GeneralException", (sheet) => sheet.getRange("A1").select()],
  ["other-workbook", "GeneralException", (sheet) => sheet.activate()],
  ["other-workbook", "GeneralException", (sheet) => (sheet.showGridlines = false)],
  ["other-workbook", "GeneralException", (sheet) => sheet.freezePanes.freezeRows(1)],
  ["other-workbook", "GeneralException", (_, { workbook }) => workbook.worksheets.add("Mới")],
  ["other-workbook", "GeneralException", (_, { workbook }) => workbook.getSelectedRange().load("address")],
  ["other-workbook", "GeneralException", (_, { workbook }) => workbook.getActiveCell().load("address")],
  ["other-workbook", "none", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["read-only", "AccessDenied", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["read-only", "AccessDenied", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
  ["read-only", "AccessDenied", (sheet) => (sheet.getRange("A1:A2").rowHidden = true)],
  ["read-only", "AccessDenied", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
  ["read-only", "AccessDenied", (sheet) => sheet.getRange("A1:B2").merge()],
  ["read-only", "AccessDenied", (sheet) => (sheet.name = "Khác")],
  ["read-only", "AccessDenied", (_, { workbook }) => workbook.worksheets.add("Mới")],
  ["read-only", "AccessDenied", (sheet, { workbook }) => workbook.names.add("x", sheet.getRange("A1"))],
  ["read-only", "AccessDenied", (_, { workbook }) => workbook.settings.add("x", "1")],
  ["read-only", "AccessDenied", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["read-only", "none", (sheet) => sheet.getRange("A1").load("values")],
  ["no-printer", "GeneralException", (sheet) => (sheet.pageLayout.orientation = "Landscape")],
  ["no-printer", "GeneralException", (sheet) => sheet.pageLayout.setPrintArea("A1:B2")],
  ["no-printer", "GeneralException", (sheet) => (sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = "x")],
  ["no-printer", "none", (sheet) => (sheet.getRange("A1").values = [["x"]])],
  ["unreadable-formats", "ItemNotFound", (sheet) => sheet.getRange("A1").conditionalFormats.load("items/type")],
  ["unreadable-formats", "ItemNotFound", (sheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).delete()],
  ["unreadable-formats", "none", (sheet) => sheet.getRange("B1").conditionalFormats.load("items/type")],
  ["unreadable-formats", "none", (sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
])("%s: %s", async (mode, code, work) => {
  const host = await startHost(mode);
  expect((await refusal(work)).code).toBe(code);
  host.setMode(mode, false);
  expect((await refusal(work)).code).toBe("none");
});

test("a workbook that may only be looked at says so", async () => {
  await startHost("read-only");
  const workbook = await onFirstSheet((_, context) => context.workbook.load("readOnly"));
  expect([workbook.readOnly, Office.context.document.mode]).toEqual([true, "readOnly"]);
});

test("where another workbook is in front, a name stands for no range", async () => {
  const host = await startHost();
  await onFirstSheet((sheet, { workbook }) => workbook.names.add("x", sheet.getRange("A1")));
  const rangeOf = async (): Promise<boolean> =>
    (await onFirstSheet((_, { workbook }) => workbook.names.getItem("x").getRangeOrNullObject().load("address")))
      .isNullObject;
  expect(await rangeOf()).toBe(false);
  host.setMode("other-workbook", true);
  expect(await rangeOf()).toBe(true);
});

test("while a cell is edited, what can wait waits, and what cannot is refused", async () => {
  const host = await startHost("cell-editing");
  expect((await refusal((sheet) => sheet.load("name"))).code).toBe("InvalidOperationInCellEditMode");
  let ended = false;
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    const name = context.workbook.load("name");
    await context.sync();
    ended = true;
    return name.name;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(ended).toBe(false);
  host.setMode("cell-editing", false);
  expect(await waiting).toBe("so.xlsx");
});

test("two panes: each saves all settings as it knows them, so that the last one wins", async () => {
  const host = await startHost();
  const save = (name: string): Promise<unknown> => {
    Office.context.document.settings.set(name, 1);
    return new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  };
  host.saveSettings({ other: "2" });
  await save("own");
  expect(host.settings).toEqual({ own: "1" });
});

test("two panes: settings of the workbook are kept one by one, so that neither loses what the other keeps", async () => {
  const host = await startHost();
  const [one, other] = [new Excel.RequestContext(), new Excel.RequestContext()];
  const known = [one, other].map(({ workbook }) => workbook.settings.load("items/key"));
  await Promise.all([one.sync(), other.sync()]);
  expect(known.map(({ items }) => items.length)).toEqual([0, 0]);
  one.workbook.settings.add("a", { x: [1] });
  other.workbook.settings.add("b", "2");
  await Promise.all([one.sync(), other.sync()]);
  expect(host.settings).toEqual({ a: '{"x":[1]}', b: '"2"' });
});

test("in another session the sheets have other ids", async () => {
  const file = await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]);
  const ids = await Promise.all(
    [0, 0, 7].map(async (session) => (await Book.open(file, "so.xlsx", session)).sheets[0]?.id),
  );
  expect(ids).toEqual([
    "{00000000-0001-0000-0001-000000000000}",
    "{00000000-0001-0000-0001-000000000000}",
    "{00000007-0001-0000-0001-000000000000}",
  ]);
});
