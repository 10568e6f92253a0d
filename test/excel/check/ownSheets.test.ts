import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { previewSheet } from "../../../src/excel/columns/previewSheet";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { reportWords } from "../../../src/text/documents/report";
import { outcomeHost } from "../../../src/taskpane/outcomeHost";
import { checkOptions } from "../../support/findings";
import { HostedBook } from "../../support/hostedBook";
import { truthOf, workbookFile } from "../../support/truth";

const ROSTER = "02-title-and-signatures";
const truth = truthOf(ROSTER);
const DS = truth.sheet;
const REPORT = "Báo cáo VNeID";
const SUPPLEMENT = "Cần bổ sung";
const options = checkOptions(truth);
const now = new Date(2026, 10, 25, 8, 30);
const hosted = new HostedBook();

const check = (name: string) => checkSheet(name, options);
const inBook = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });
const offered = async () =>
  new Map((await listSheets()).map(({ name, looksLikeRoster }) => [name, looksLikeRoster] as const));
const said = (title: string) => [{ rule: "own-sheet", params: { title } }];

/** The roster with the report and the sheet for the units beside it. */
beforeEach(async () => {
  await hosted.open(readFileSync(workbookFile(ROSTER)));
  const result = await check(DS);
  for (const write of [
    () => outcomeHost.writeReport(result, now, reportWords.blankParticulars, null),
    () => outcomeHost.writeSupplement(result, now, null, null),
  ])
    expect((await write()).kind).toBe("written");
});

describe.each([
  ["_VNeID_BaoCao", REPORT],
  ["_VNeID_CanBoSung", SUPPLEMENT],
] as const)("what bears %s, %s,", (mark, title) => {
  test("is never counted, and said to be ours, by checking, checking again and looking at its columns", async () => {
    const result = await check(title);
    expect(result).toMatchObject({ sheetName: title, sheetFindings: said(title), checked: null });
    expect(await recheckSheet(result, null, { ...options, redraw: false })).toMatchObject({
      sheetFindings: said(title),
      checked: null,
    });
    const preview = await previewSheet(title, { header: { first: 0, last: 0 }, columns: {} }, options);
    expect(preview).toMatchObject({ sheetFindings: said(title), people: 0, headed: [], headerOptions: [] });
    expect((await offered()).get(title)).toBe(false);
  });

  test.each<[string, (sheet: Excel.Worksheet) => void]>([
    ["it is renamed", (sheet) => (sheet.name = "Danh sách khác")],
    ["rows are put in above", (sheet) => sheet.getRange("1:3").insert("Down")],
    [
      "a part of it is typed over",
      (sheet) => {
        sheet.getRange("A1:B2").values = [
          ["STT", "Họ và tên"],
          [1, "Nguyễn Văn An"],
        ];
      },
    ],
  ])("is ours when %s, after saving too", async (_, change) => {
    await inBook(({ worksheets }) => {
      change(worksheets.getItem(title));
    });
    await hosted.open(await hosted.file());
    const [name = ""] = hosted.sheetNames.filter((each) => each === title || each === "Danh sách khác");
    expect(await check(name)).toMatchObject({ sheetFindings: said(title), checked: null });
    expect((await offered()).get(name)).toBe(false);
  });

  test("is ours in another workbook, where nothing but its words came with it", async () => {
    const words = await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(title).getUsedRange();
      used.load("values");
      await context.sync();
      return used.values as unknown[][];
    });
    await hosted.openNew("Trang 1");
    await inBook(({ worksheets }) => {
      const cells = worksheets.getItem("Trang 1").getRange("A1");
      cells.getResizedRange(words.length - 1, (words[0]?.length ?? 1) - 1).values = words;
    });
    expect(await check("Trang 1")).toMatchObject({ sheetFindings: said(title), checked: null });
    expect((await offered()).get("Trang 1")).toBe(false);
  });

  test("is ours as a copy whose mark stayed with the first one", async () => {
    await inBook(({ names }) => {
      names.getItem(mark).delete();
    });
    expect(await check(title)).toMatchObject({ sheetFindings: said(title), checked: null });
    expect((await offered()).get(title)).toBe(false);
  });

  test.each<[string, (workbook: Excel.Workbook, mark: Excel.NamedItem) => void]>([
    ["at the first cell of a roster", (_, mark) => (mark.formula = `='${DS}'!$A$1`)],
    ["at another cell of a roster", (_, mark) => (mark.formula = `='${DS}'!$B$7`)],
    [
      "at another cell of the roster, in whose first one words of ours stand",
      ({ worksheets }, mark) => {
        mark.formula = `='${DS}'!$B$7`;
        worksheets.getItem(DS).getRange("A1").values = [[reportWords.title[0]]];
      },
    ],
    [
      "with a note of somebody else's",
      ({ worksheets }, mark) => {
        mark.formula = `='${DS}'!$A$1`;
        mark.comment = "ghi chú";
        worksheets.getItem(DS).getRange("A1").values = [[reportWords.title[0]]];
      },
    ],
  ])("a roster is none whatever the mark: %s", async (_, change) => {
    await inBook((workbook) => {
      change(workbook, workbook.names.getItem(mark));
    });
    const { checked, sheetFindings } = await check(DS);
    expect(checked?.roster.count).toBeGreaterThan(0);
    expect(sheetFindings.filter(({ rule }) => rule === "own-sheet")).toEqual([]);
    expect((await offered()).get(DS)).toBe(true);
  });
});

test("the sheet that the report was made of is no report, though its mark and a word of ours came to stand there", async () => {
  await inBook(({ worksheets, names }) => {
    names.getItem("_VNeID_BaoCao").formula = `='${DS}'!$A$1`;
    worksheets.getItem(DS).getRange("A1").values = [[reportWords.title[0] ?? ""]];
  });
  expect((await check(DS)).checked?.roster.count).toBeGreaterThan(0);
  expect((await offered()).get(DS)).toBe(true);
});
