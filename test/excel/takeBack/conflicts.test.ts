import ExcelJS from "exceljs";
import { applyFixes } from "../../../src/excel/fixes/applyFixes";
import { sendUnitPage } from "../../../src/excel/send/sendUnitPage";
import { supplementLines } from "../../../src/documents/supplement/supplementLines";
import { NO_WISH } from "../../../src/documents/supplement/supplementWish";
import { cellAddress } from "../../../src/grid/address";
import { cellKey } from "../../../src/rules/cellsNow";
import type { FixPreview } from "../../../src/rules/planFixes";
import { chosenFixes } from "../../../src/taskpane/fixes/chosenFixes";
import { supplementWords as words } from "../../../src/text/documents/supplement";
import { HostedBook } from "../../support/hostedBook";
import {
  checked,
  countedFrom1904,
  fillIn,
  takenOf,
  untakenOf,
  workbookOf,
  writtenSupplement,
  type Rows,
} from "./returned";

const hosted = new HostedBook();
const [DONE = "", APPROVED = "", , NOT = ""] = words.choices.mark.texts;
const HEADS = ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const PEOPLE: Rows = [
  HEADS,
  [1, "Nguyễn Văn An", "Phòng Thu", "", "x", ""],
  [2, "Trần Thị Bình", "Văn phòng", "001190054321", "", ""],
  [3, "Lê Văn Cường", "Văn phòng", "001090054322", "x", ""],
];
const FORMATS = { 3: "@" };
const ID = "001090054320";

async function setUp(people: Rows = PEOPLE) {
  await hosted.open(await workbookOf(people, FORMATS));
  return writtenSupplement(hosted, await checked());
}

const type = (address: string, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange(address).formulas = [[value]];
    await context.sync();
  });

const removeRow = (rows: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange(rows).delete("Up");
    await context.sync();
  });

const file = (rows: Rows) => workbookOf(rows, {}, words.sheetTitle);

/** "D2: old → new" of what needs no decision. */
const plain = ({ fixes }: FixPreview) =>
  fixes.map(
    ({ row, column, before, after }) => `${cellAddress(row, column)}: ${String(before.value)} → ${String(after.value)}`,
  );
/** "D2: old ? one | two" of what does. */
const asked = ({ decisions }: FixPreview) =>
  decisions.map(
    ({ row, column, cell, choices }) => `${cellAddress(row, column)}: ${String(cell.value)} ? ${choices.join(" | ")}`,
  );

test("who was given an ID meanwhile is asked about, and keeps it unless she chooses", async () => {
  const rows = await setUp();
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID);
  await type("D2", "'001090054399");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), asked(preview), preview.said]).toEqual([[], [`D2: 001090054399 ? ${ID}`], 0]);
  expect(chosenFixes(preview, { column: null, texts: new Map() })).toEqual([]);
  const [decision] = preview.decisions;
  if (decision === undefined) throw new Error("nothing to decide");
  const chosen = chosenFixes(preview, { column: null, texts: new Map([[cellKey(decision), ID]]) });
  expect((await applyFixes("DS", chosen)).written).toHaveLength(1);
  expect((await hosted.savedSheet("DS")).getCell("D2")).toMatchObject({ value: ID, numFmt: "@" });
});

test("who is said to have none meanwhile is asked about", async () => {
  const rows = await setUp();
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID, 2);
  await type("D2", "chưa có");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), asked(preview)]).toEqual([[], [`D2: chưa có ? ${ID}`]]);
});

test("what the roster says already is only counted", async () => {
  const rows = await setUp();
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID);
  fillIn(rows, "Trần Thị Bình", /mức 2/u, DONE);
  await type("D2", `'${ID}`);
  await type("E3", "Đã kích hoạt");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), asked(preview), preview.said]).toEqual([[], [], 2]);
});

test("two answers for a cell are asked about, two that are the same are one", async () => {
  const rows = await setUp();
  const others = rows.map((cells) => [...cells]);
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID);
  fillIn(others, "Nguyễn Văn An", /CCCD/u, "001090054321");
  fillIn(rows, "Trần Thị Bình", /mức 2/u, DONE);
  fillIn(others, "Trần Thị Bình", /mức 2/u, "rồi");
  const { preview } = await takenOf(await checked(), await file(rows), await file(others));
  expect([plain(preview), asked(preview)]).toEqual([["E3:  → x"], [`D2:  ? ${ID} | 001090054321`]]);
});

test("a day that is still asked for is written, also where a list that came back says the same", async () => {
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2"];
  const people = (birth: string): Rows => [heads, [1, "Nguyễn Văn An", birth, "Phòng Thu", ID, "x"]];
  await hosted.open(await workbookOf(people("31/02/1990"), { 4: "@" }));
  const rows = await writtenSupplement(hosted, await checked());
  fillIn(rows, "Nguyễn Văn An", /sinh/u, "01/02/1990");
  const list = await workbookOf(people("01/02/1990"), { 4: "@" }, "Mẫu");
  const result = await checked();
  const [alone, first, last] = [
    await takenOf(result, list),
    await takenOf(result, list, await file(rows)),
    await takenOf(result, await file(rows), list),
  ].map(({ preview }) => [plain(preview), asked(preview)]);
  expect(alone).toEqual([[], ["C2: 31/02/1990 ? 01/02/1990"]]);
  expect(first).toEqual([["C2: 31/02/1990 → 01/02/1990"], []]);
  expect(last).toEqual(first);
});

test("a day that came back as a number is that day, where a day is asked for alone", async () => {
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2"];
  const people: Rows = [
    heads,
    [1, "Nguyễn Văn An", "31/02/1990", "Phòng Thu", ID, ""],
    [2, "Trần Thị Bình", "30/02/1990", "Văn phòng", "001190054321", "x"],
    [3, "Lê Văn Cường", "31/04/1990", "Văn phòng", "001090054322", "x"],
  ];
  await hosted.open(await workbookOf(people, { 4: "@" }));
  const rows = await writtenSupplement(hosted, await checked());
  fillIn(rows, "Nguyễn Văn An", /sinh/u, 33_118);
  fillIn(rows, "Nguyễn Văn An", /mức 2/u, 45_000);
  // 11/1/1986 without strokes, and a day on which nobody of the staff was born
  fillIn(rows, "Trần Thị Bình", /sinh/u, 11_011_986);
  fillIn(rows, "Lê Văn Cường", /sinh/u, 45_000);
  const taken = await takenOf(await checked(), await file(rows));
  expect([plain(taken.preview), asked(taken.preview)]).toEqual([
    ["C2: 31/02/1990 → 02/09/1990", "C3: 30/02/1990 → 11/01/1986"],
    [],
  ]);
  expect(untakenOf(taken)).toEqual(["Nguyễn Văn An: 45000 notLevel2", "Lê Văn Cường: 45000 notDate"]);
  const from1904 = await takenOf(await checked(), await countedFrom1904(await file(rows)));
  expect(plain(from1904.preview)[0]).toBe("C2: 31/02/1990 → 03/09/1994");
});

test("a formula is left alone, and who stands elsewhere by now is followed", async () => {
  const rows = await setUp();
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID);
  fillIn(rows, "Trần Thị Bình", /mức 2/u, NOT);
  await type("E3", '=""');
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), preview.formulas]).toEqual([[`D2:  → ${ID}`], [{ row: 2, column: 4 }]]);
  const sheetId = hosted.host.book?.sheets[0]?.id ?? "";
  hosted.host.book?.sort(sheetId, { top: 1, left: 0, bottom: 3, right: 5 }, { column: 1, descending: true });
  const { written } = await applyFixes("DS", preview.fixes);
  expect(written.map(({ row, column }) => cellAddress(row, column))).toEqual(["D3"]);
});

test("an ID that somebody else has, or that came back for two, is asked about", async () => {
  const rows = await setUp([
    ...PEOPLE,
    [4, "Đỗ Văn Em", "Phòng Thu", "", "x", ""],
    [5, "Hà Văn Gia", "Phòng Thu", "", "x", ""],
  ]);
  fillIn(rows, "Nguyễn Văn An", /CCCD/u, ID);
  fillIn(rows, "Đỗ Văn Em", /CCCD/u, ID);
  fillIn(rows, "Hà Văn Gia", /CCCD/u, "001090054322");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), asked(preview)]).toEqual([[], [`D2:  ? ${ID}`, `D5:  ? ${ID}`, "D6:  ? 001090054322"]]);
});

test("of two of one name and unit nobody gets what came back for the one who was given an ID meanwhile", async () => {
  const rows = await setUp([
    HEADS,
    [1, "Ngô Văn Lâm", "Phòng Thu", "", "x", ""],
    [2, "Ngô Văn Lâm", "Phòng Thu", "", "x", ""],
  ]);
  fillIn(rows, "Ngô Văn Lâm", /CCCD/u, ID);
  await type("D2", "'001090054399");
  const taken = await takenOf(await checked(), await file(rows));
  expect([plain(taken.preview), asked(taken.preview), untakenOf(taken)]).toEqual([
    [],
    [],
    ["Ngô Văn Lâm: 00********20 several"],
  ]);
});

/**
 * Somebody who is asked for level 2, and a namesake of whom nothing is asked, so that no line is of her; then who was
 * asked leaves.
 */
const NAMESAKES: readonly [string, Rows[number], Rows[number]][] = [
  ["neither has an ID", ["Phòng Thu", "chưa có", ""], ["Phòng Thu", "chưa có", "chưa", "Ốm"]],
  ["she has one", ["Phòng Thu", "chưa có", ""], ["Phòng Thu", ID, "x"]],
  ["who left had one", ["Phòng Thu", ID, ""], ["Phòng Thu", "chưa có", "chưa", "Ốm"]],
  ["both look the same when masked", ["Phòng Thu", ID, ""], ["Phòng Thu", "002190054320", "x"]],
  ["so in another unit", ["Phòng Thu", ID, ""], ["Văn phòng", "002190054320", "x"]],
];

test.each(NAMESAKES)("a namesake who was not on the sheet is not taken for who left: %s", async (_, gone, stays) => {
  const rows = await setUp([
    HEADS,
    [1, "Ngô Văn Lâm", ...gone],
    [2, "Ngô Văn Lâm", ...stays],
    [3, "Lê Văn Cường", "Văn phòng", "001090054322", "x", ""],
  ]);
  fillIn(rows, "Ngô Văn Lâm", /mức 2/u, DONE);
  if (gone[1] !== ID) fillIn(rows, "Ngô Văn Lâm", /mức 2/u, "001090054399", 2);
  expect(rows.filter(([, name]) => name === "Ngô Văn Lâm")).toHaveLength(1);
  await removeRow("2:2");
  const taken = await takenOf(await checked(), await file(rows));
  expect([plain(taken.preview), asked(taken.preview), taken.preview.said]).toEqual([[], [], 0]);
  expect(untakenOf(taken)).toHaveLength(1);
});

test("what is typed in an old font is taken for what it says", async () => {
  const rows = await setUp([...PEOPLE, [4, "Đỗ Văn Em", "Phòng Thu", "001090054323", "Chưa", ""]]);
  fillIn(rows, "Trần Thị Bình", /mức 2/u, "§· kÝch ho¹t");
  fillIn(rows, "Đỗ Văn Em", /lý do/iu, "MÊt ®iÖn tho¹i");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect(plain(preview)).toEqual(["E3:  → x", "F5:  → Mất điện thoại"]);
});

test("who was moved to another unit is known by name and masked ID", async () => {
  const rows = await setUp();
  fillIn(rows, "Trần Thị Bình", /mức 2/u, DONE);
  await type("C3", "Phòng Chi");
  const { preview } = await takenOf(await checked(), await file(rows));
  expect(plain(preview)).toEqual(["E3:  → x"]);
});

test("a cell that is merged over several people is left alone", async () => {
  const rows = await setUp([...PEOPLE, [4, "Đỗ Văn Em", "Phòng Thu", "001090054323", "", ""]]);
  fillIn(rows, "Đỗ Văn Em", /mức 2/u, DONE);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange("E4:E5").unmerge();
    context.workbook.worksheets.getItem("DS").getRange("E5:E6").merge(false);
    await context.sync();
  });
  const { preview } = await takenOf(await checked(), await file(rows));
  expect([plain(preview), preview.merged]).toEqual([[], [{ row: 4, column: 4 }]]);
});

test("one unit's page as a file comes back likewise, filled in by its own program", async () => {
  await hosted.open(await workbookOf(PEOPLE, FORMATS));
  const result = await checked();
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  if (result.checked === null) throw new Error("no roster");
  const { roster, findings } = result.checked;
  const facts = { lines: supplementLines(roster, findings), sheetName: "DS", checkedAt: new Date(2026, 5, 15) };
  await sendUnitPage({ ...facts, wish: NO_WISH }, "Văn phòng");
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((created[0] ?? new Uint8Array()).slice().buffer);
  const [sheet] = workbook.worksheets;
  sheet?.eachRow((row) => {
    if (row.getCell(2).value === "Trần Thị Bình") row.getCell(6).value = APPROVED;
  });
  const { preview } = await takenOf(result, new Uint8Array(await workbook.xlsx.writeBuffer()));
  expect(plain(preview)).toEqual([`E3:  → ${APPROVED}`]);
});

test.each<[string, string[], string[]]>([
  [DONE, ["E3:  → Đã cài đặt"], []],
  ["Đã kích hoạt 12/03/2025", ["E3:  → Đã kích hoạt 12/03/2025"], []],
  // a day is no level
  ["12/03/2025", [], ["E3"]],
])("in a column of levels %s is written only where the column reads it so", async (answer, written, byHand) => {
  const rows = await setUp([
    ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức mấy", "Lý do chưa cài đặt"],
    [1, "Nguyễn Văn An", "Phòng Thu", ID, 2, ""],
    [2, "Trần Thị Bình", "Văn phòng", "001190054321", "", ""],
    [3, "Lê Văn Cường", "Văn phòng", "001090054322", 2, ""],
    [4, "Đỗ Văn Em", "Văn phòng", "001090054323", 1, "Ốm"],
  ]);
  fillIn(rows, "Trần Thị Bình", /mức 2/u, answer);
  const { preview } = await takenOf(await checked(), await file(rows));
  expect(plain(preview)).toEqual(written);
  expect(preview.byHand.map(({ row, column }) => cellAddress(row, column))).toEqual(byHand);
});

describe("Đã | Chưa", () => {
  const PAIRED: Rows = [
    ["STT", "Họ và tên", "Đơn vị", "Số CCCD", "VNeID mức 2: Đã", "VNeID mức 2: Chưa"],
    [1, "Nguyễn Văn An", "Phòng Thu", "001090054320", "x", "x"],
    [2, "Trần Thị Bình", "Văn phòng", "001190054321", "", ""],
    [3, "Lê Văn Cường", "Văn phòng", "001090054322", "", "X"],
    [4, "Đỗ Văn Em", "Văn phòng", "001090054323", "x", ""],
  ];

  test.each<[string, string, string[]]>([
    [DONE, DONE, ["F2: x → ", "E3:  → x"]],
    [NOT, NOT, ["E2: x → ", "F3:  → x"]],
    [APPROVED, APPROVED, [`E2: x → ${APPROVED}`, "F2: x → ", `E3:  → ${APPROVED}`]],
  ])("%s", async (ofAn, ofBinh, expected) => {
    const rows = await setUp(PAIRED);
    fillIn(rows, "Nguyễn Văn An", /đánh dấu/iu, ofAn);
    fillIn(rows, "Trần Thị Bình", /mức 2/u, ofBinh);
    const { preview } = await takenOf(await checked(), await file(rows));
    expect([plain(preview), asked(preview), preview.byHand]).toEqual([expected, [], []]);
    await applyFixes("DS", preview.fixes);
    const wanted = new Set(["level-2-contradiction", "missing-level-2"]);
    const { groups } = (await checked()).checked?.findings ?? { groups: [] };
    expect(groups.filter(({ rule }) => wanted.has(rule))).toEqual([]);
  });

  test("where a formula stands in one cell, neither is written", async () => {
    const rows = await setUp(PAIRED);
    fillIn(rows, "Nguyễn Văn An", /đánh dấu/iu, DONE);
    fillIn(rows, "Trần Thị Bình", /mức 2/u, NOT);
    await type("E2", '=""');
    await type("F3", '=""');
    const { preview } = await takenOf(await checked(), await file(rows));
    expect([plain(preview), asked(preview)]).toEqual([[], []]);
    expect([preview.formulas, preview.byHand]).toEqual([
      [
        { row: 1, column: 4 },
        { row: 2, column: 5 },
      ],
      [{ row: 1, column: 5 }],
    ]);
  });

  test("where one of two cells is merged over others, neither is written", async () => {
    const rows = await setUp(PAIRED);
    fillIn(rows, "Nguyễn Văn An", /đánh dấu/iu, APPROVED);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DS").getRange("F2:F3").merge(false);
      await context.sync();
    });
    const { preview } = await takenOf(await checked(), await file(rows));
    expect([plain(preview), asked(preview)]).toEqual([[], []]);
    expect([preview.merged, preview.byHand]).toEqual([[{ row: 1, column: 5 }], [{ row: 1, column: 4 }]]);
  });

  test("where the roster says otherwise by now, both cells are hers", async () => {
    const rows = await setUp(PAIRED);
    fillIn(rows, "Trần Thị Bình", /mức 2/u, DONE);
    await type("F3", "x");
    const { preview } = await takenOf(await checked(), await file(rows));
    expect([plain(preview), asked(preview), preview.byHand]).toEqual([
      [],
      [],
      [
        { row: 2, column: 4 },
        { row: 2, column: 5 },
      ],
    ]);
  });
});

test("lines that somebody put in: known by their texts, or listed", async () => {
  const rows = await setUp();
  const [line = []] = rows.filter((cells) => cells[1] === "Trần Thị Bình");
  const added: Rows = [
    ...rows,
    [9, "Người Lạ", "", "thêm người", "", "001190054329", ""],
    ...rows.filter((cells) => cells[1] === "Văn phòng"),
  ];
  const { preview, ...taken } = await takenOf(await checked(), await file(added));
  expect([line.length, plain(preview), untakenOf({ preview, ...taken })]).toEqual([
    7,
    [],
    ["Người Lạ: 00********29 unknownLine"],
  ]);
});

test.each<[string, RegExp, string, string]>([
  ["Nguyễn Văn An", /CCCD/u, "00109005432", "notId"],
  ["Nguyễn Văn An", /CCCD/u, "1090054320", "notId"],
  ["Nguyễn Văn An", /CCCD/u, "0010900543200", "notId"],
  ["Nguyễn Văn An", /CCCD/u, "999090054320", "notId"],
  ["Nguyễn Văn An", /CCCD/u, "001090054320 hoặc 001090054321", "notId"],
  ["Nguyễn Văn An", /CCCD/u, "chịu", "notId"],
  ["Trần Thị Bình", /mức 2/u, "để hỏi", "notLevel2"],
  ["Trần Thị Bình", /mức 2/u, "?", "notLevel2"],
])("what is no answer is listed and not written: %s %s %s", async (name, what, answer, why) => {
  const rows = await setUp();
  fillIn(rows, name, what, answer);
  const taken = await takenOf(await checked(), await file(rows));
  expect(taken.preview.fixes).toEqual([]);
  expect(untakenOf(taken)).toEqual([expect.stringContaining(` ${why}`)]);
  expect(untakenOf(taken).join()).not.toMatch(/\d{9}/u);
});

const AN_OF_1990 = [1, "Nguyễn Văn An", "Phòng Thu", "", "x", ""];
const AN_OF_1991 = [2, "Nguyễn Văn An", "Phòng Thu", "001091054321", "", ""];

test.each<[string, Rows, Rows, string[], string[]]>([
  ["one of two without ID left", [AN_OF_1990, AN_OF_1990], [AN_OF_1990], [], [ID]],
  ["both left", [AN_OF_1990, AN_OF_1990], [], [], [ID]],
  ["who has no ID left, and a namesake with one stays", [AN_OF_1990, AN_OF_1991], [AN_OF_1991], [], [ID]],
  ["a namesake with an ID left", [AN_OF_1990, AN_OF_1991], [AN_OF_1990], [], [ID]],
  ["there is nobody of that name beside", [AN_OF_1990], [AN_OF_1990], [`D2:  → ${ID}`], []],
])("of namesakes of one unit nobody is given what is another's: %s", async (_, before, after, written, left) => {
  const someone = [9, "Lê Văn Cường", "Văn phòng", "001090054322", "x", ""];
  const rows = await setUp([HEADS, ...before, someone]);
  fillIn(rows, "Nguyễn Văn An", /CCCD để trống/u, ID);
  await hosted.open(await workbookOf([HEADS, ...after, someone], FORMATS));
  const taken = await takenOf(await checked(), await file(rows));
  expect([plain(taken.preview), asked(taken.preview)]).toEqual([written, []]);
  expect(untakenOf(taken)).toHaveLength(left.length);
});

test("files that are none, and files without anything", async () => {
  await setUp();
  const taken = await takenOf(
    await checked(),
    new TextEncoder().encode("PK nothing"),
    await workbookOf([["Xin chào"]], {}, "Khác"),
  );
  expect(taken.files).toEqual([
    { name: "tep-1.xlsx", kind: "unreadable", why: "broken" },
    { name: "tep-2.xlsx", kind: "nothing" },
  ]);
  expect(taken.preview.fixes).toEqual([]);
});
