import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { rememberColumns } from "../../../src/excel/columns/columnMemory";
import { listSheets } from "../../../src/excel/check/listSheets";
import { previewSheet, type SheetPreview } from "../../../src/excel/columns/previewSheet";
import { columnLetters } from "../../../src/grid/address";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { bookContents } from "../../support/bookContents";
import { checkOptions } from "../../support/findings";
import { giveLocalStorage } from "../../support/localStorage";
import { openInNode } from "../../support/openInNode";
import { CASES, truthOf, workbookFile } from "../../support/truth";

const OPTIONS = checkOptions({ today: "2026-11-25" });

async function fileOf(rows: readonly (readonly (string | number)[])[], name = "DS"): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet(name).addRows(rows.map((row) => [...row]));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const FORM = [
  ["STT", "Họ và tên", "Mã hồ sơ", "Số CCCD", "Chưa cài đặt VNeID mức 2", "Lý do", "Phòng"],
  [1, "Nguyễn Văn An", "001085012345", "001085012345", "x", "Đang chờ", "Phòng Thu"],
  [2, "Trần Thị Bình", "001185012346", "", "", "", "Phòng Thu"],
  [3, "Lê Văn Cường", "", "001085012347", "", "", "Phòng Chi"],
];

function shapeOf({ columns }: SheetPreview): string {
  return Object.entries(columns)
    .map(([field, { index }]) => `${field}:${columnLetters(index)}`)
    .join(" ");
}

beforeEach(() => {
  giveLocalStorage();
});

/** Sheets with columns in several fonts, which are asked for part by part: anything else would end her undo. */
const SEVERAL_FONTS = ["07-names-and-fonts", "13-small-print-names-and-dates"];

describe.each(CASES.filter((name) => Number.parseInt(name) <= 13))("%s", (name) => {
  const truth = truthOf(name);

  test("shows what the truth says, writes nothing, in one round trip a chunk and at most four", async () => {
    const { book, host } = await openInNode(readFileSync(workbookFile(name)));
    const before = await bookContents(await book.save());
    host.resetTraffic();
    const preview = await previewSheet(truth.sheet, null, OPTIONS);
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(1 + 4 + (SEVERAL_FONTS.includes(name) ? 2 : 0));
    expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));
    expect(await bookContents(await book.save())).toEqual(before);
    expect(preview.people).toBe(truth.people);
    expect(preview.units).toBe(truth.units?.length ?? null);
    if (truth.header !== null)
      expect(
        Object.fromEntries(Object.entries(preview.columns).map(([field, { index }]) => [field, columnLetters(index)])),
      ).toEqual(truth.columns);
    for (const { samples } of Object.values(preview.columns))
      for (const sample of samples) expect(sample).not.toMatch(/\d{9}/);
  });
});

test("columns with heading, confidence and three samples, ID numbers masked", async () => {
  await openInNode(await fileOf(FORM));
  const { columns, headed, header, headerOptions, lastRows, loneNot } = await previewSheet("DS", null, OPTIONS);
  expect(columns.citizenId).toEqual({
    index: 3,
    heading: "Số CCCD",
    confidence: "certain",
    samples: ["00********45", "00********47"],
  });
  expect(columns.unit?.samples).toEqual(["Phòng Thu", "Phòng Chi"]);
  expect(columns.fullName?.samples).toEqual(["Nguyễn Văn An", "Trần Thị Bình", "Lê Văn Cường"]);
  expect(headed.map(({ index, heading }) => `${columnLetters(index)} ${heading}`)).toEqual(
    (FORM[0] ?? []).map((heading, i) => `${columnLetters(i)} ${String(heading)}`),
  );
  expect(header).toEqual({ first: 0, last: 0 });
  expect(headerOptions[0]).toEqual({
    header: { first: 0, last: 0 },
    texts: ["STT", "Họ và tên", "Mã hồ sơ", "Số CCCD"],
  });
  expect(headerOptions[1]?.texts).toEqual(["Nguyễn Văn An", "00********45", "00********45", "x"]);
  expect(lastRows).toEqual([0, 1, 2]);
  expect(loneNot).toMatchObject({ index: 4, samples: ["x"] });
});

test("headings and samples in old fonts are shown in Unicode", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRows([
    ["STT", "Hä vµ tªn", "Sè CCCD", "Phßng", "Tên"],
    [1, "NguyÔn V¨n An", "001085012345", "Tæ Kü thuËt", "Khè"],
    [2, "TrÇn ThÞ B×nh", "", "Tæ Kü thuËt", "Khè"],
  ]);
  sheet.getColumn(4).font = { name: ".VnTime" };
  await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { columns, headed, headerOptions } = await previewSheet("DS", null, OPTIONS);
  expect(columns.fullName).toMatchObject({ heading: "Họ và tên", samples: ["Nguyễn Văn An", "Trần Thị Bình"] });
  expect(columns.unit?.samples).toEqual(["Tổ Kỹ thuật"]);
  expect(headed[2]?.heading).toBe("Số CCCD");
  expect(headerOptions[1]?.texts.slice(0, 2)).toEqual(["Nguyễn Văn An", "00********45"]);
});

test("dates are shown as the cells show them", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRows([
    ["Họ và tên", "Ngày sinh"],
    ["Nguyễn Văn An", new Date(Date.UTC(1985, 1, 3))],
  ]);
  sheet.getCell("B2").numFmt = "dd/mm/yyyy";
  await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { columns } = await previewSheet("DS", null, OPTIONS);
  expect(columns.birthDate?.samples).toEqual(["03/02/1985"]);
});

test.each<[string, LayoutChoice, Partial<SheetPreview>, string]>([
  ["another column", { columns: { citizenId: 2 } }, { people: 3, units: 2 }, "citizenId:C fullName:B unit:G reason:F"],
  ["no unit", { columns: { unit: null } }, { people: 3, units: null }, "fullName:B citizenId:D reason:F"],
  [
    "another header row",
    { header: { first: 1, last: 1 }, columns: { fullName: 1, citizenId: 3, unit: 6 } },
    { people: 2, units: 2, header: { first: 1, last: 1 } },
    "fullName:B unit:G citizenId:D",
  ],
  [
    "blank means done",
    { columns: {}, blankMeansDone: true },
    { people: 3, blankMeansDone: true },
    "fullName:B unit:G citizenId:D level2Not:E reason:F",
  ],
  [
    "no names",
    { columns: { fullName: null } },
    { people: 0, units: null, sheetFindings: [{ rule: "no-roster", params: {} }] },
    "unit:G citizenId:D reason:F",
  ],
])("%s: people, units and columns as chosen", async (_, choice, expected, shape) => {
  await openInNode(await fileOf(FORM));
  const preview = await previewSheet("DS", choice, OPTIONS);
  expect(preview).toMatchObject({ ...expected, choice, rememberedIn: null });
  expect(shapeOf(preview).split(" ").sort()).toEqual(shape.split(" ").sort());
});

test("the check uses the choice: other IDs, and blank means done", async () => {
  await openInNode(await fileOf(FORM));
  const { checked } = await checkSheet("DS", OPTIONS);
  expect(checked?.summary.totals).toMatchObject({ issued: 2, notIssued: 1, done: null, notDone: null });
  const choice = { columns: { citizenId: 2 }, blankMeansDone: true };
  const chosen = await checkSheet("DS", { ...OPTIONS, choice });
  expect(chosen.checked?.summary.totals).toMatchObject({ total: 3, issued: 2, notIssued: 1, done: 2, notDone: 1 });
  expect(chosen.sheetFindings.map(({ rule }) => rule)).not.toContain("column-missing");
});

test("where level 2 is told by a lone Chưa, findings and highlights point there", async () => {
  const rows = FORM.map((row, i) => [...row, ["Bộ phận Một cửa", "x", "", ""][i] ?? ""]);
  const { book } = await openInNode(await fileOf(rows));
  const choice = { columns: {}, blankMeansDone: true };
  const { checked } = await checkSheet("DS", { ...OPTIONS, choice });
  const found = Array.from({ length: checked?.findings.length ?? 0 }, (_, i) => checked?.findings.at(i));
  expect(found.map((finding) => [finding?.rule, finding?.cells])).toEqual(
    expect.arrayContaining([
      ["one-stop-not-level-2", [{ row: 1, column: 4 }]],
      ["level-2-without-citizen-id", [{ row: 2, column: 4 }]],
    ]),
  );
  const formulas = JSON.stringify((await bookContents(await book.save())).sheets);
  expect(formulas).toContain("one-stop-not-level-2");
  expect(formulas).not.toMatch(/N\(\)|LOWER\(\)/);
});

describe("remembering", () => {
  const choice: LayoutChoice = { columns: { citizenId: 2 } };

  test("a sheet that was renamed has one choice: that under its former name is forgotten, another sheet's stays", async () => {
    const { host } = await openInNode(await fileOf(FORM));
    const form = { signature: "a1", formerSignature: null };
    for (const sheetName of ["DS", "Khác"]) await rememberColumns({ ...form, sheetName }, choice);
    await rememberColumns({ ...form, sheetName: "DS mới", formerName: "DS" }, choice);
    const kept = JSON.parse(JSON.parse(host.settings["vneid.columns"] ?? "null") as string) as { sheetName: string }[];
    expect(kept.map(({ sheetName }) => sheetName)).toEqual(["DS mới", "Khác"]);
  });

  async function remember(sheetName = "DS"): Promise<SheetPreview> {
    const preview = await previewSheet(sheetName, choice, OPTIONS);
    const form = { sheetName, signature: preview.signature ?? "", formerSignature: null };
    expect(await rememberColumns(form, choice)).toEqual({ machine: true, workbook: true });
    return preview;
  }

  test("in the workbook, and used by the check", async () => {
    await openInNode(await fileOf(FORM));
    await remember();
    giveLocalStorage();
    expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ choice, rememberedIn: "workbook" });
    const { checked } = await checkSheet("DS", OPTIONS);
    expect(checked?.roster.layout.columns.citizenId?.index).toBe(2);
    const unchanged = await checkSheet("DS", { ...OPTIONS, choice: NO_CHOICE });
    expect(unchanged.checked?.roster.layout.columns.citizenId?.index).toBe(3);
  });

  test("on this machine, for another workbook of the same form lower on its sheet", async () => {
    await openInNode(await fileOf(FORM));
    await remember();
    await openInNode(await fileOf([["DANH SÁCH"], [], ...FORM.map((row) => [...row])], "Trang khác"));
    const preview = await previewSheet("Trang khác", null, OPTIONS);
    expect(preview).toMatchObject({ choice, rememberedIn: "machine", people: 3 });
  });

  test("and such a sheet is offered as one with a roster", async () => {
    const rows = [["Ai", "Thẻ", "Mục"], ...FORM.slice(1).map((row) => [row[1] ?? "", row[3] ?? "", row[4] ?? ""])];
    const own: LayoutChoice = { header: { first: 0, last: 0 }, columns: { fullName: 0, citizenId: 1 } };
    await openInNode(await fileOf(rows));
    expect(await listSheets()).toEqual([
      {
        id: expect.any(String) as string,
        name: "DS",
        hidden: false,
        looksLikeRoster: false,
        active: true,
        ours: false,
      },
    ]);
    const { signature } = await previewSheet("DS", own, OPTIONS);
    await rememberColumns({ sheetName: "DS", signature: signature ?? "", formerSignature: null }, own);
    expect(await listSheets()).toEqual([
      { id: expect.any(String) as string, name: "DS", hidden: false, looksLikeRoster: true, active: true, ours: false },
    ]);
  });

  test("not for another form", async () => {
    await openInNode(await fileOf(FORM));
    await remember();
    await openInNode(await fileOf([["STT", "Họ và tên", "Số CCCD", "Mã"], ...FORM.slice(1)]));
    expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ choice: NO_CHOICE, rememberedIn: null });
  });

  test("forgotten in both", async () => {
    const { host } = await openInNode(await fileOf(FORM));
    const { signature } = await remember();
    await rememberColumns({ sheetName: "DS", signature: signature ?? "", formerSignature: null }, NO_CHOICE);
    expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ choice: NO_CHOICE, rememberedIn: null });
    expect(host.settings).toEqual({ "vneid.columns": JSON.stringify("[]") });
  });

  test("another header takes the place of the one before", async () => {
    await openInNode(await fileOf(FORM));
    const { signature: formerSignature } = await remember();
    const other: LayoutChoice = { header: { first: 1, last: 1 }, columns: { fullName: 1 } };
    const { signature } = await previewSheet("DS", other, OPTIONS);
    await rememberColumns({ sheetName: "DS", signature: signature ?? "", formerSignature }, other);
    expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ choice: other, people: 2 });
  });

  test.each<[string, () => void, object]>([
    ["a browser that keeps nothing", () => void giveLocalStorage({ refuse: true }), { machine: false, workbook: true }],
    [
      "a browser without a store",
      () => {
        giveLocalStorage();
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new Error("SecurityError");
          },
        });
      },
      { machine: false, workbook: true },
    ],
  ])("%s is no error", async (_, refuse, kept) => {
    await openInNode(await fileOf(FORM));
    refuse();
    const form = { sheetName: "DS", signature: "1", formerSignature: null };
    expect(await rememberColumns(form, choice)).toEqual(kept);
    expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ rememberedIn: null });
  });

  test("a workbook that takes nothing is no error", async () => {
    const { host } = await openInNode(await fileOf(FORM));
    host.book = null;
    const form = { sheetName: "DS", signature: "1", formerSignature: null };
    expect(await rememberColumns(form, choice)).toEqual({ machine: true, workbook: false });
  });

  test.each(["{", "7", '[7,null,{"signature":"1"}]', '[{"signature":"1","choice":{"columns":{"unit":-1,"x":2}}}]'])(
    "what makes no sense is nothing: %s",
    async (kept) => {
      giveLocalStorage().set("vneid-roster.columns", kept);
      await openInNode(await fileOf(FORM));
      expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ rememberedIn: null, people: 3 });
    },
  );
});

test("an empty sheet, and one without headings", async () => {
  await openInNode(await fileOf([]));
  expect(await previewSheet("DS", null, OPTIONS)).toMatchObject({ header: null, headed: [], people: 0 });
  await openInNode(
    await fileOf([
      ["Ai", "Thẻ"],
      ["An", "1"],
    ]),
  );
  const preview = await previewSheet("DS", null, OPTIONS);
  expect(preview).toMatchObject({ header: null, headed: [], sheetFindings: [{ rule: "no-roster", params: {} }] });
  expect(preview.headerOptions).toHaveLength(2);
});

test("an aborted preview rejects with the signal's reason", async () => {
  await openInNode(await fileOf(FORM));
  const aborting = new AbortController();
  const preview = previewSheet("DS", null, { ...OPTIONS, signal: aborting.signal });
  aborting.abort();
  await expect(preview).rejects.toBe(aborting.signal.reason);
});

test("a sheet that is gone is said", async () => {
  await openInNode(await fileOf(FORM));
  await expect(previewSheet("Không có", null, OPTIONS)).rejects.toMatchObject({ kind: "sheet-gone" });
});
