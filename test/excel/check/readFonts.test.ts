import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { Level2 } from "../../../src/roster/roster";
import { checkOptions, foundCells } from "../../support/findings";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { rowsXml } from "../../support/rowsXml";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "Đã cài VNeID mức 2", "Chưa cài VNeID mức 2"];
const PEOPLE = [
  ["Trần Văn Thử", "001086123456", "ü", ""],
  ["Lê Thị Thử", "079190123456", "ü", ""],
  ["Phạm Thị Mẫu", "036188123456", "", "ü"],
  ["Hồ Văn Mẫu", "040079123456", "û", "ü"],
  ["Đỗ Thị Nháp", "001195123456", "x", ""],
];

/** A workbook with these people, and cells in fonts of their own by address. */
async function bookWith(fonts: Readonly<Record<string, string>>): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Danh sách");
  sheet.addRows([HEADINGS, ...PEOPLE.map((cells, i) => [i + 1, ...cells])]);
  sheet.eachRow((row) => {
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.font = { name: fonts[cell.address] ?? "Times New Roman" };
    });
  });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const { done, no, unclear } = Level2;

test.each<[string, Record<string, string>, Level2[], string[]]>([
  [
    "columns of several fonts",
    { D2: "Wingdings", E4: "Wingdings", D5: "Wingdings", E5: "Wingdings" },
    [done, unclear, no, no, done],
    ["ü: 1"],
  ],
  ["no font of symbols", {}, [unclear, unclear, unclear, unclear, done], ["ü: 3", "û: 1"]],
  [
    "one of two letters in a font of symbols",
    { D2: "Wingdings", D3: "Wingdings", D5: "Wingdings" },
    [done, done, unclear, unclear, done],
    ["ü: 1", "û: 1"],
  ],
])("ticks and crosses, %s", async (_, fonts, level2, words) => {
  await openInNode(await bookWith(fonts));
  const { checked } = await checkSheet("Danh sách", checkOptions({ today: "2026-11-29" }));
  expect([...(checked?.roster.level2 ?? [])]).toEqual(level2);
  expect(checked?.roster.unclearWords.map(({ word, people }) => `${word}: ${String(people)}`)).toEqual(words);
});

test.each<[string, string[]]>([
  [".VnTime", ["B2", "B3", "B4", "B5", "B6"]],
  ["Calibri", []],
])("names in cells without a look of their own are in the font of the Normal style: %s", async (font, found) => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<fonts count="1"><font><sz val="11"/><name val="${font}"/></font></fonts><fills count="1"><fill/></fills>` +
    '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf/></cellXfs></styleSheet>';
  const names = ["Hoµ", "Lª", "Vâ", "Tó", "Hµ"];
  const xml = rowsXml([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
    ...names.map((name, at) => [at + 1, name, `00109901234${at}`, "x"]),
  ]);
  await openInNode(await makeXlsx([{ name: "DS", xml }], { parts: { "xl/styles.xml": styles } }));
  const { checked } = await checkSheet("DS", checkOptions({ today: "2026-11-29" }));
  expect(foundCells(checked?.findings)).toEqual(found.map((cell) => `${cell} legacy-font-text`));
});
