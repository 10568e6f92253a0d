import { readFileSync } from "node:fs";
import { Book } from "../../workbench/book/book";
import { MANIFEST_ID } from "../../workbench/book/addinSettings";
import { elementsOf } from "../../workbench/book/xml";
import { makeXlsx, partOf } from "../support/makeXlsx";

const SETTINGS = { "cot-da-nhan": '{"DS":[1,2]}', ten: '"Nguyễn & <em>"' };

test("what the add-in keeps in the document is saved with it and read again, as Excel does", async () => {
  const book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  expect(book.settings).toEqual({});
  book.settings = SETTINGS;
  const saved = await book.save();
  expect((await Book.open(saved, "so.xlsx")).settings).toEqual(SETTINGS);

  const targets = async (path: string): Promise<unknown> =>
    elementsOf(await partOf(saved, path), "Relationship").map(({ attributes }) => attributes["Target"]);
  expect(await targets("_rels/.rels")).toContain("xl/webextensions/taskpanes.xml");
  expect(await targets("xl/webextensions/_rels/taskpanes.xml.rels")).toEqual(["webextension1.xml"]);
  const types = await partOf(saved, "[Content_Types].xml");
  expect(types).toContain('PartName="/xl/webextensions/webextension1.xml"');
  expect(types).toContain('PartName="/xl/webextensions/taskpanes.xml"');
});

test("a file in which it keeps nothing has nothing of it", async () => {
  const book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  expect(await partOf(await book.save(), "[Content_Types].xml")).not.toContain("webextension");
});

test("settings of another add-in are not taken for ours", async () => {
  const other =
    '<we:webextension xmlns:we="x"><we:reference id="00000000-0000-0000-0000-000000000001"/><we:properties><we:property name="ten" value="1"/></we:properties></we:webextension>';
  const file = await makeXlsx([{ name: "DS", xml: "<sheetData/>" }], {
    parts: { "xl/webextensions/webextension1.xml": other },
  });
  expect((await Book.open(file, "so.xlsx")).settings).toEqual({});
});

test("the id is that of the manifest", () => {
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${MANIFEST_ID}</Id>`);
});
