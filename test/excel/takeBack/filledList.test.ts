import ExcelJS from "exceljs";
import { applyFixes } from "../../../src/excel/fixes/applyFixes";
import { cellAddress } from "../../../src/grid/address";
import { HostedBook } from "../../support/hostedBook";
import { checked, countedFrom1904, takenOf, untakenOf, workbookOf, writtenSupplement, type Rows } from "./returned";

const hosted = new HostedBook();
const DAY = 33_118;

const HEADS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];

const ROSTER: Rows = [
  ["STT", "Họ và tên", "Ngày sinh", "Giới tính", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", "02/09/1990", "Nam", "Phòng Thu", "", "", ""],
  [2, "Trần Thị Bình", "03/09/1990", "Nữ", "Văn phòng", "001190054321", "x", ""],
  [3, "Lê Văn Cường", "04/09/1990", "", "Văn phòng", "001090054322", "Chưa", ""],
  [4, "Đỗ Văn Em", "05/09/1990", "Nam", "Văn phòng", "", "", ""],
  [5, "Đỗ Văn Em", "05/09/1990", "Nam", "Phòng Thu", "", "", ""],
  [6, "Hồ Thị Giang", "", "Nữ", "Phòng Thu", "", "", ""],
];

/** Another form: other headings in another order, days as numbers. */
const LIST: Rows = [
  ["Họ tên", "CCCD", "Ngày tháng năm sinh", "Phái", "Phòng ban", "Đã cài VNeID mức 2", "Lý do"],
  ["NGUYỄN VĂN AN", "001090054320", DAY, "Nam", "Phòng Thu", "Chưa", "Mất điện thoại"],
  ["Trần Thị Bình", "001190054321", DAY + 1, "Nữ", "Phòng Chi", "Có", ""],
  ["Cường đổi tên", "001090054322", DAY + 2, "Nam", "Văn phòng", "Có", ""],
  ["Đỗ Văn Em", "001090054325", DAY + 3, "Nam", "Văn phòng", "Có", ""],
  ["Hồ Thị Giang", "001190054326", DAY + 4, "Nữ", "Phòng Thu", "Có", ""],
  ["Người Mới", "001090054327", DAY + 5, "Nam", "Phòng Thu", "Có", ""],
];

test("people of a filled list are known by ID, else by name and birth date that nobody shares; nobody is added", async () => {
  await hosted.open(await workbookOf(ROSTER, { 5: "@" }));
  const taken = await takenOf(await checked(), await workbookOf(LIST, { 1: "@", 2: "dd/mm/yyyy" }, "Mẫu"));
  const { fixes, decisions } = taken.preview;
  const shown = fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
  expect(shown).toEqual(["F2 001090054320", "G2 Chưa", "H2 Mất điện thoại", "D4 Nam"]);
  // what the roster says otherwise is asked
  expect(decisions.map(({ row, column, choices }) => [cellAddress(row, column), ...choices])).toEqual([
    ["E3", "Phòng Chi"],
    ["G4", "x"],
  ]);
  expect(untakenOf(taken)).toEqual(["Đỗ Văn Em:  nobody", "Hồ Thị Giang:  nobody", "Người Mới:  nobody"]);
  const { written } = await applyFixes("DS", fixes);
  expect(written).toHaveLength(4);
  expect((await hosted.savedSheet("DS")).rowCount).toBe(ROSTER.length);
});

test("an ID in the wrong row takes nothing to anybody, nor do a name and a birth date that another shares", async () => {
  await hosted.open(
    await workbookOf([
      HEADS,
      [1, "Nguyễn Văn An", "02/09/1990", "Phòng Thu", "", "", ""],
      [2, "Trần Thị Bình", "03/09/1990", "Phòng Thu", "001190054321", "", ""],
      [3, "Lê Văn Cường", "04/09/1990", "Phòng Thu", "001090054322", "", ""],
      [4, "Đỗ Văn Em", "05/09/1990", "Phòng Thu", "001090054323", "x", ""],
    ]),
  );
  const list = await workbookOf([
    HEADS,
    [1, "Nguyễn Văn An", "02/09/1990", "Phòng Thu", "001190054321", "x", ""],
    [2, "Hồ Thị Giang", "09/09/1990", "Phòng Thu", "001190054321", "x", ""],
    [3, "Vũ Văn Hải", "09/09/1991", "Phòng Thu", "001090054323", "x", ""],
    [4, "Lê Văn Cường", "04/09/1990", "Phòng Thu", "001090054399", "x", ""],
    [5, "Đỗ Văn Em", "05/09/1990", "Phòng Thu", "", "", "Mất điện thoại"],
  ]);
  const taken = await takenOf(await checked(), list);
  // An's ID stands twice on the list, so that An is known by name and birth date; the ID itself is Bình's
  const { fixes, decisions } = taken.preview;
  const shown = fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
  expect(shown).toEqual(["F2 x"]);
  expect(decisions.map(({ row, column, choices }) => [cellAddress(row, column), ...choices])).toEqual([
    ["E2", "001190054321"],
    ["G5", "Mất điện thoại"],
  ]);
  expect(untakenOf(taken)).toEqual(["Hồ Thị Giang:  nobody", "Vũ Văn Hải:  several", "Lê Văn Cường:  otherId"]);
});

test("a list is read by its own headings: signs that they explain, Đã | Chưa, crosses under Nữ, days as numbers", async () => {
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Nữ", "Số CCCD"];
  const mine = [...HEADS.slice(0, 3), "Giới tính", ...HEADS.slice(4, 6)];
  const roster: Rows = [
    mine,
    [1, "Nguyễn Văn An", "", "", "001090054320", ""],
    [2, "Trần Thị Bình", "", "", "001190054321", ""],
  ];
  const shownOf = async (list: Rows) => {
    await hosted.open(await workbookOf(roster, { 4: "@" }));
    const { preview } = await takenOf(await checked(), await workbookOf(list, { 2: "dd/mm/yyyy", 4: "@" }, "Mẫu"));
    expect(preview.decisions).toEqual([]);
    return preview.fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
  };
  const explained = await shownOf([
    [...heads, "VNeID mức 2 (0 = đã; 1 = chưa)"],
    [1, "Nguyễn Văn An", DAY, "", "001090054320", 1],
    [2, "Trần Thị Bình", DAY + 1, "x", "001190054321", 0],
  ]);
  expect(explained).toEqual(["C2 02/09/1990", "F2 Chưa cài đặt", "C3 03/09/1990", "D3 Nữ", "F3 Đã cài đặt"]);
  const paired = await shownOf([
    [...heads, "VNeID mức 2: Đã", "VNeID mức 2: Chưa"],
    [1, "Nguyễn Văn An", "", "", "001090054320", "", "x"],
    [2, "Trần Thị Bình", "", "", "001190054321", "x", ""],
  ]);
  expect(paired).toEqual(["F2 Chưa cài đặt", "F3 Đã cài đặt"]);
});

test.each<[string, string, string[], string[]]>([
  ["", "", ["E2 001090054320"], []],
  ["too short", "00109005432", ["E2 001090054320"], []],
  ["an old one", "012345678", ["E2 001090054320"], []],
  ["none was issued", "chưa có", [], ["E2 001090054320"]],
  ["what is waited for", "Đang làm thẻ", [], ["E2 001090054320"]],
  ["another one", "001090054399", [], []],
])(
  "an ID that came back is written unasked only where the roster says nothing of it that counts: %s",
  async (_, id, written, asked) => {
    const rows = (citizenId: string): Rows => [
      HEADS,
      [1, "Nguyễn Văn An", "02/09/1990", "Phòng Thu", citizenId, "x", ""],
      [2, "Trần Thị Bình", "03/09/1990", "Phòng Thu", "001190054321", "x", ""],
    ];
    await hosted.open(await workbookOf(rows(id), { 4: "@" }));
    const { preview } = await takenOf(await checked(), await workbookOf(rows("001090054320"), { 4: "@" }, "Mẫu"));
    const shown = preview.fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
    expect([
      shown,
      preview.decisions.map(({ row, column, choices }) => [cellAddress(row, column), ...choices].join(" ")),
    ]).toEqual([written, asked]);
  },
);

test("who is said to work at the Bộ phận Một cửa is marked as the column does; who is known to already is only counted", async () => {
  const heads = [...HEADS.slice(0, 6), "Bộ phận Một cửa"];
  const person = (name: string, id: string, unit: string, mark: string) => [1, name, "", unit, id, "x", mark];
  const people: [name: string, id: string, unit: string][] = [
    ["Nguyễn Văn An", "001090054320", "Phòng Thu"],
    ["Trần Thị Bình", "001190054321", "Phòng Thu"],
    ["Lê Văn Cường", "001090054322", "Bộ phận Một cửa"],
    ["Đỗ Văn Em", "001090054323", "Phòng Thu"],
    ["Hồ Thị Giang", "001190054324", "Phòng Thu"],
  ];
  const listOf = (marks: readonly string[]): Rows => [
    heads,
    ...people.map(([name, id, unit], at) => person(name, id, unit, marks[at] ?? "")),
  ];
  await hosted.open(await workbookOf(listOf(["Có", "", "", "Không", ""]), { 4: "@" }));
  const { preview } = await takenOf(await checked(), await workbookOf(listOf(["x", "x", "x", "x", ""]), { 4: "@" }));
  const shown = preview.fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
  expect(shown).toEqual(["G3 Có"]);
  expect(preview.decisions.map(({ row, column, choices }) => [cellAddress(row, column), ...choices])).toEqual([
    ["G5", "Có"],
  ]);
});

test("days of a list that counts from 1904 are the days they are; letters of an old font are listed", async () => {
  await hosted.open(
    await workbookOf([HEADS, [1, "Nguyễn Văn An", "", "Phòng Thu", "001090054320", "chưa", ""]], { 4: "@" }),
  );
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(
    (
      await workbookOf(
        [HEADS, [1, "Nguyễn Văn An", DAY - 1_462, "Phòng Thu", "001090054320", "chưa", "MÊt ®iÖn tho¹i"]],
        { 2: "dd/mm/yyyy", 4: "@" },
      )
    ).slice().buffer,
  );
  workbook.worksheets[0]?.getRow(2).eachCell((cell) => (cell.font = { name: ".VnTime" }));
  const bytes = await countedFrom1904(await workbook.xlsx.writeBuffer());
  const taken = await takenOf(await checked(), bytes);
  const shown = taken.preview.fixes.map(
    ({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`,
  );
  expect(shown).toEqual(["C2 02/09/1990"]);
  expect(untakenOf(taken)).toEqual([expect.stringContaining(" notText")]);
});

/** One file with the sheets of several, some of them hidden. */
async function joined(sheets: Readonly<Record<string, Rows>>, hidden: readonly string[] = []): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets))
    book
      .addWorksheet(name, { state: hidden.includes(name) ? "hidden" : "visible" })
      .addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const MINE: Rows = [
  HEADS,
  [1, "Nguyễn Văn An", "02/09/1990", "Phòng Thu", "", "x", ""],
  [2, "Trần Thị Bình", "03/09/1990", "Phòng Thu", "001190054321", "", ""],
];
const AN = [1, "Nguyễn Văn An", "02/09/1990", "Phòng Thu", "001090054320", "x", ""];
const BINH = [1, "Trần Thị Bình", "03/09/1990", "Phòng Thu", "001190054321", "x", ""];

test.each<[string, Readonly<Record<string, Rows>>, string[], string[]]>([
  ["two sheets", { A: [HEADS, AN], B: [HEADS, BINH] }, [], ["E2 001090054320", "F3 x"]],
  ["a hidden one beside", { A: [HEADS, AN], B: [HEADS, BINH] }, ["A"], ["F3 x"]],
  ["a cover, and one that is hidden", { Bia: [["Kính gửi"]], A: [HEADS, AN] }, ["A"], ["E2 001090054320"]],
])("people of every sheet of a file are taken: %s", async (_, sheets, hidden, written) => {
  await hosted.open(await workbookOf(MINE, { 4: "@" }));
  const { preview } = await takenOf(await checked(), await joined(sheets, hidden));
  const shown = preview.fixes.map(({ row, column, after }) => `${cellAddress(row, column)} ${String(after.value)}`);
  expect(shown).toEqual(written);
});

test("who got the sheet for the units with the list, and filled in the list, is not lost", async () => {
  await hosted.open(await workbookOf(MINE, { 4: "@" }));
  const asked = await writtenSupplement(hosted, await checked());
  const { preview } = await takenOf(await checked(), await joined({ "Cần bổ sung": asked, DS: [HEADS, AN] }));
  expect(preview.fixes.map(({ after }) => after.value)).toEqual(["001090054320"]);
});

test("a note that may be a reason is asked about, even where none stands", async () => {
  await hosted.open(await workbookOf(MINE, { 4: "@" }));
  const list: Rows = [
    [...HEADS.slice(0, 6), "Ghi chú"],
    [...BINH.slice(0, 5), "Chưa", "Hợp đồng 68"],
  ];
  const { fixes, decisions } = (await takenOf(await checked(), await joined({ A: list }))).preview;
  expect([fixes, decisions].map((cells) => cells.map(({ row, column }) => cellAddress(row, column)))).toEqual([
    ["F3"],
    ["G3"],
  ]);
});
