import JSZip from "jszip";
import { elementsOf } from "../../workbench/book/xml";
import { onFirstSheet, openSheets, refusal } from "../support/inExcel";

const REST =
  '<dataValidations count="1"><dataValidation type="list" sqref="A1:A9 C1"><formula1>"Nam,Nữ"</formula1></dataValidation></dataValidations>';

/** The validations of the saved file: cells, attributes, formulas. */
async function opened(): Promise<() => Promise<(readonly [string, Record<string, string>, string])[]>> {
  const { book } = await openSheets([
    { name: "DS", xml: `<sheetData/>${REST}` },
    { name: "Khóa", xml: '<sheetData/><sheetProtection sheet="1"/>' },
  ]);
  return async () => {
    const zip = await JSZip.loadAsync(await book.save());
    const xml = (await zip.file("xl/worksheets/sheet1.xml")?.async("string")) ?? "";
    return elementsOf(xml, "dataValidation").map(({ attributes: { sqref = "", ...attributes }, inner }) => [
      sqref,
      attributes,
      inner,
    ]);
  };
}

const USERS = [{ type: "list" }, '<formula1>"Nam,Nữ"</formula1>'] as const;
const LIST: Excel.DataValidationRule = { list: { inCellDropDown: true, source: "=$F$1:$F$3" } };
const NEW = { type: "list", allowBlank: "1", showErrorMessage: "1" };

test("a list that refers to cells, on several blocks, takes the place of what was there, and is saved", async () => {
  const saved = await opened();
  await onFirstSheet((sheet) => void (sheet.getRanges("A3:A4,E1").dataValidation.rule = LIST));
  expect(await saved()).toEqual([
    ["A1:A2 A5:A9 C1", ...USERS],
    ["A3:A4 E1", NEW, "<formula1>$F$1:$F$3</formula1>"],
  ]);
  const { dataValidation } = await onFirstSheet((sheet) =>
    sheet.getRange("A4").load("dataValidation/type,dataValidation/rule"),
  );
  expect([dataValidation.type, dataValidation.rule]).toEqual(["List", LIST]);
});

test("so many characters, with what is said to who types others, and as the cell is selected", async () => {
  const saved = await opened();
  await onFirstSheet((sheet) => {
    const { dataValidation } = sheet.getRange("C1:C2");
    dataValidation.rule = { textLength: { formula1: 12, operator: "EqualTo" } };
    dataValidation.errorAlert = { title: "Số <CCCD>", message: "12 chữ số", style: "Warning", showAlert: true };
    dataValidation.prompt = { title: "Số CCCD", message: "Ghi đủ", showPrompt: true };
    dataValidation.ignoreBlanks = false;
  });
  expect((await saved())[1]).toEqual([
    "C1:C2",
    {
      type: "textLength",
      operator: "equal",
      allowBlank: "0",
      showErrorMessage: "1",
      errorStyle: "warning",
      errorTitle: "Số <CCCD>",
      error: "12 chữ số",
      promptTitle: "Số CCCD",
      prompt: "Ghi đủ",
      showInputMessage: "1",
    },
    "<formula1>12</formula1>",
  ]);
});

test.each([
  ["whole", "WholeNumber"],
  ["decimal", "Decimal"],
  ["date", "Date"],
  ["time", "Time"],
  ["textLength", "TextLength"],
  ["custom", "Custom"],
  ["none", "None"],
])("hers of the kind %s is told as %s, stays beside what is set, and goes where it is", async (type, told) => {
  const xml = `<sheetData/><dataValidations count="1"><dataValidation type="${type}" sqref="A1:A9"><formula1>1</formula1></dataValidation></dataValidations>`;
  const { book } = await openSheets([{ name: "DS", xml }]);
  const kindOf = async (address: string): Promise<string> =>
    (await onFirstSheet((sheet) => sheet.getRange(address).load("dataValidation/type"))).dataValidation.type;
  expect(await kindOf("A3")).toBe(told);
  await onFirstSheet((sheet) => void (sheet.getRange("A3:A4").dataValidation.rule = LIST));
  expect([await kindOf("A2"), await kindOf("A3"), await kindOf("B3")]).toEqual([told, "List", "None"]);
  const saved = await (await JSZip.loadAsync(await book.save())).file("xl/worksheets/sheet1.xml")?.async("string");
  expect(elementsOf(saved ?? "", "dataValidation").map(({ attributes }) => attributes["sqref"])).toEqual([
    "A1:A2 A5:A9",
    "A3:A4",
  ]);
});

test.each<[string, (range: Excel.Range) => void, string[]]>([
  ["clearing validations", (range) => range.dataValidation.clear(), ["A1:A2 A5:A9 C1"]],
  ["clearing all", (range) => range.clear(), ["A1:A2 A5:A9 C1"]],
  ["clearing formats", (range) => range.clear("Formats"), ["A1:A9 C1"]],
  ["clearing contents", (range) => range.clear("Contents"), ["A1:A9 C1"]],
])("%s of some cells", async (_, clear, expected) => {
  const saved = await opened();
  await onFirstSheet((sheet) => {
    clear(sheet.getRange("A3:B4"));
  });
  expect((await saved()).map(([cells]) => cells)).toEqual(expected);
});

test("where nothing is left, nothing is saved", async () => {
  const saved = await opened();
  await onFirstSheet((sheet) => {
    sheet.getRange("A1:C9").dataValidation.clear();
  });
  expect(await saved()).toEqual([]);
});

type Refused = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;
const ruled =
  (rule: unknown): Refused =>
  (sheet) =>
    (sheet.getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule);

test.each<[string, Refused, string]>([
  ["no list", ruled({ list: { inCellDropDown: true, source: "" } }), "InvalidArgument"],
  ["a long list", ruled({ list: { inCellDropDown: true, source: "a,".repeat(128) } }), "InvalidArgument"],
  ["two rules", ruled({ ...LIST, textLength: { formula1: 1, operator: "EqualTo" } }), "InvalidArgument"],
  ["another kind", ruled({ wholeNumber: { formula1: 1, operator: "EqualTo" } }), "InvalidArgument"],
  [
    "a long title",
    (sheet) => {
      const { dataValidation } = sheet.getRange("A1");
      dataValidation.errorAlert = { title: "x".repeat(33), message: "", style: "Stop", showAlert: true };
    },
    "InvalidArgument",
  ],
  [
    "a long message",
    (sheet) => (sheet.getRange("A1").dataValidation.prompt = { title: "", message: "x".repeat(256), showPrompt: true }),
    "InvalidArgument",
  ],
  [
    "a prompt without a rule",
    (sheet) => (sheet.getRange("B1").dataValidation.prompt = { title: "", message: "x", showPrompt: true }),
    "InvalidOperation",
  ],
  [
    "a protected sheet",
    (_, { workbook }) => {
      workbook.worksheets.getItem("Khóa").getRange("A1").dataValidation.clear();
    },
    "AccessDenied",
  ],
])("refuses %s", async (_, work, code) => {
  await opened();
  expect((await refusal(work)).code).toBe(code);
});
