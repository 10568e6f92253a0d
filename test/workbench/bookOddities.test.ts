import JSZip from "jszip";
import { Book, BookError } from "../../workbench/book/book";
import { cellValue } from "../../workbench/book/cellValue";
import { makeXlsx } from "../support/makeXlsx";

const CELLS =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>An</t></is></c><c r="B1"><v>7</v></c></row></sheetData>';
const RULES =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>B1=7</formula></cfRule></conditionalFormatting>';

/** A workbook with one sheet, "DS", after its parts were changed. */
async function changed(
  change: (path: string, text: string) => string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  sheet = `${CELLS}<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>${RULES}`,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(await makeXlsx([{ name: "DS", xml: sheet }]));
  for (const path of Object.keys(zip.files))
    if (!path.endsWith("/")) zip.file(path, change(path, (await zip.file(path)?.async("string")) ?? ""));
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const same = (_: string, text: string): string => text;
const declare = (type: string) => (path: string, text: string) =>
  path === "[Content_Types].xml"
    ? text.replace("/>", `><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`)
    : text;
const MACRO = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** Every element of the main namespace, of relationships and of types with a prefix. */
const prefixed = (prefix: string) => (_: string, text: string) =>
  text.replace(/ xmlns="/g, ` xmlns:${prefix}="`).replace(/<(\/?)(?=[A-Za-z]+[\s/>])/g, `<$1${prefix}:`);

const otherRelations = (_: string, text: string): string =>
  text.replace(/xmlns:r=/g, "xmlns:rel=").replace(/ r:id=/g, " rel:id=");

test.each<[string, () => Promise<Uint8Array>]>([
  ["names a type with macros, as SheetJS does, but has none", () => changed(declare(MACRO))],
  ["has a prefix in every part", () => changed(prefixed("x"))],
  ["has another prefix for relationships", () => changed(otherRelations)],
  ["has the usual prefix of something else", () => changed(prefixed("r2"))],
  [
    "has Windows' separators in its paths",
    async () => {
      const zip = await JSZip.loadAsync(await changed(same));
      const other = new JSZip();
      for (const [path, part] of Object.entries(zip.files))
        if (!part.dir) other.file(path.replaceAll("/", "\\"), await part.async("uint8array"), { createFolders: false });
      return other.generateAsync({ type: "uint8array" });
    },
  ],
  [
    "has an empty theme and an empty picture",
    () => changed(same, { "xl/theme/theme1.xml": "", "xl/media/image1.png": "" }),
  ],
  [
    "has dates that are none in its properties",
    () =>
      changed(same, {
        "docProps/core.xml": `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><cp:lastPrinted>0000</cp:lastPrinted><dcterms:created xsi:type="dcterms:W3CDTF">hôm qua</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">hôm nay</dcterms:modified></cp:coreProperties>`,
      }),
  ],
  [
    "has a name for all cells of a sheet",
    () =>
      changed((path, text) =>
        path === "xl/workbook.xml"
          ? text.replace(
              "</sheets>",
              '</sheets><definedNames><definedName name="Het">DS!$A$1:$XFD$1048576</definedName></definedNames>',
            )
          : text,
      ),
  ],
])("a file that %s is opened, and saved", async (_, file) => {
  const saved = await (await Book.open(await file(), "a.xlsx")).save();
  for (const bytes of [await file(), saved]) {
    const book = await Book.open(bytes, "a.xlsx");
    expect(book.sheets.map(({ name }) => name)).toEqual(["DS"]);
    const grid = book.sheets[0]?.grid;
    if (!grid) throw new Error("no grid");
    expect(["A1", "B1"].map((address) => cellValue(grid.getCell(address)))).toEqual(["An", 7]);
    expect(grid.getCell("D1").master.address).toBe("C1");
    expect((grid as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings).toHaveLength(1);
  }
});

/** The largest size that a directory of a zip file names is put down to a few bytes. */
function understated(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 28 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 100, true);
  return bytes;
}

const BROKEN = "Tệp “a.xlsx” bị hỏng nên không mở được.";
const LARGE = "Tệp “a.xlsx” giải nén ra lớn bất thường nên không mở. Hãy kiểm tra lại nguồn gửi tệp.";
let bomb: Uint8Array;

beforeAll(async () => {
  bomb = await changed(same, { "xl/media/image1.png": new Uint8Array(101 * 1024 * 1024) });
});

test.each<[string, string, () => Promise<Uint8Array>]>([
  [
    "has macros",
    "Tệp “a.xlsx” có macro. Hãy lưu thành .xlsx trong Excel rồi mở lại.",
    () => changed(declare(MACRO), { "xl/vbaProject.bin": "x" }),
  ],
  ["unpacks to more than 100 MB", LARGE, () => Promise.resolve(bomb)],
  ["does so and says otherwise in its directory", LARGE, () => Promise.resolve(understated(bomb.slice()))],
  [
    "has more than 4,000 parts",
    LARGE,
    () => changed(same, Object.fromEntries(Array.from({ length: 4001 }, (_, at) => [`xl/a/${at}.xml`, "<a/>"]))),
  ],
  [
    "lacks the texts of its cells",
    BROKEN,
    () => changed(same, {}, '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>'),
  ],
  ["has a row beyond the last", BROKEN, () => changed(same, {}, '<sheetData><row r="2000000000"/></sheetData>')],
  [
    "has a column beyond the last",
    BROKEN,
    () => changed(same, {}, '<cols><col min="1" max="999999999" width="9"/></cols><sheetData/>'),
  ],
  [
    "merges all cells of a sheet",
    BROKEN,
    () => changed(same, {}, '<sheetData/><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ],
])("a file that %s is refused", async (_, sentence, file) => {
  const bytes = await file();
  expect(bytes.length).toBeLessThan(5 * 1024 * 1024);
  await expect(Book.open(bytes, "a.xlsx")).rejects.toEqual(new BookError(sentence));
});

test("a number that is no date, in a cell with a date format, stays the number that it is", async () => {
  const cells = '<c r="A1" s="1"><v>1099012345</v></c><c r="B1" s="1"><f>A1*1000</f><v>1099012345000</v></c>';
  const read = (book: Book): unknown[] =>
    ["A1", "B1"].map((address) => {
      const cell = book.sheets[0]?.grid?.getCell(address);
      return cell && cellValue(cell);
    });
  const book = await Book.open(await changed(same, {}, `<sheetData><row r="1">${cells}</row></sheetData>`), "a.xlsx");
  expect(read(book)).toEqual([1_099_012_345, 1_099_012_345_000]);
  expect(read(await Book.open(await book.save(), "a.xlsx"))).toEqual([1_099_012_345, 1_099_012_345_000]);
});

test("a sheet whose part is missing is said to be lost", async () => {
  const zip = await JSZip.loadAsync(
    await makeXlsx([
      { name: "DS", xml: CELLS },
      { name: "Khác", xml: "<sheetData/>" },
    ]),
  );
  zip.remove("xl/worksheets/sheet2.xml");
  const book = await Book.open(await zip.generateAsync({ type: "uint8array" }), "a.xlsx");
  expect(book.sheets.map(({ name }) => name)).toEqual(["DS"]);
  expect(book.losses).toEqual(["Không đọc được trang tính “Khác”: khi lưu từ trang thử này, tệp sẽ mất trang đó."]);
});
