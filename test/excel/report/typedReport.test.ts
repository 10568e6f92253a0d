import ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import type { SheetPlan } from "../../../src/documents/sheetPlan";
import { reportWords } from "../../../src/text/documents/report";
import { HostedBook } from "../../support/hostedBook";
import { planOf } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { reportCells, textsIn } from "../../support/typedReport";

const TITLE = "Báo cáo VNeID";
const hosted = new HostedBook();

const office: ReportPerson[] = [
  { name: "Trần Văn Bình", unit: "Văn phòng" },
  { name: "Lê Thị Cúc", unit: "Văn phòng", level2: "no", reason: "otp_phone", step: "register" },
];
const more: ReportPerson[] = Array.from({ length: 300 }, (_, at) => ({
  name: `Lê ${at}`,
  unit: `Phòng ${at % 20}`,
  level2: "no",
}));

const type = (row: number, column: number, value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).getCell(row, column).values = [[value]];
    await context.sync();
  });

/** A plan with the values that stand on a sheet, and with the blank lines that it has by now. */
function standing(plan: SheetPlan, sheet: ExcelJS.Worksheet): SheetPlan {
  const values = Array.from({ length: sheet.rowCount }, (_, row) =>
    plan.columnWidths.map((__, column) => {
      const { value, address, master } = sheet.getCell(row + 1, column + 1);
      return master.address === address ? (value as string | number | null) : null;
    }),
  );
  const rowOf = (text: string) => values.findIndex(([first]) => String(first).endsWith(text));
  const proposals = reportWords.proposals(reportWords.usualNames.province.proposals);
  const [first, second] = [reportWords.difficulties, proposals].map(rowOf);
  // Behind the last line stands a gap, above place and date and the titles.
  const end = values.findIndex((row) => row.includes(reportWords.signHere)) - 2;
  const lines = (heading = 0, next = 0) => ({ top: heading + 1, left: 0, bottom: next - 2, right: 9 });
  return { ...plan, values, blankLines: [lines(first, second), lines(second, end)] };
}

beforeEach(() => hosted.openNew("Danh sách"));

test("what was typed into the report is there after it was written again, saved, renamed and written once more", async () => {
  await writeReport(reportFactsOf(office));
  const { names, difficulties, proposals, placeAndDate } = reportCells(planOf(reportFactsOf(office)));
  const typed = [
    '\'=HYPERLINK("x")',
    "'- Thiếu điện thoại",
    "@ Đề nghị",
    "'+84 912",
    "Mường Tè, ngày 05 tháng 3 năm 2026",
  ] as const;
  const texts = typed.map((text) => text.replace(/^'/u, ""));
  const cells = [difficulties[0], difficulties[2], proposals[1], names[1], placeAndDate] as const;
  for (const [at, [row, column] = [0, 0]] of cells.entries()) await type(row, column, typed[at] ?? "");

  await writeReport(reportFactsOf(more));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(TITLE).name = "Gửi cấp trên";
    await context.sync();
  });
  await hosted.open(await hosted.file());
  await writeReport(reportFactsOf(office));

  const sheet = await hosted.savedSheet("Gửi cấp trên");
  const found = cells.map(([row, column] = [0, 0]) => sheet.getCell(row + 1, column + 1));
  expect(found.map(({ value, type, numFmt }) => [value, type, numFmt])).toEqual(
    texts.map((text) => [text, ExcelJS.ValueType.String, "@"]),
  );
});

test("costs no round trip", async () => {
  await writeReport(reportFactsOf(office));
  const trips = async () => {
    hosted.host.resetTraffic();
    await writeReport(reportFactsOf(more));
    return hosted.host.traffic.roundTrips;
  };
  expect([await trips(), await trips()]).toEqual([5, 5]);
});

test("where Excel does not give what stands there, nothing is written over it", async () => {
  await writeReport(reportFactsOf(office));
  const [row = 0, column = 0] = reportCells(planOf(reportFactsOf(office))).difficulties[0] ?? [];
  await type(row, column, "Thiếu điện thoại");
  const answer = hosted.host.answer.bind(hosted.host);
  vitest.spyOn(hosted.host, "answer").mockImplementation((request, flags) => {
    const answered = answer(request, flags);
    return "body" in answered ? { body: answered.body.replace(/"Values":\[\[.*\]\]/u, '"Values":null') } : answered;
  });
  await expect(writeReport(reportFactsOf(more))).rejects.toMatchObject({ kind: "payload" });
  vitest.restoreAllMocks();
  expect((await hosted.savedSheet(TITLE)).getCell(row + 1, column + 1).value).toBe("Thiếu điện thoại");
});

describe("what was typed stays in its place where", () => {
  const facts = reportFactsOf(office);
  const before = planOf(facts);
  const { office: officeCell, names, titles, difficulties, proposals, placeAndDate, letter } = reportCells(before);
  const [ruleRow, room, hints] = [2, (names[0]?.[0] ?? 0) - 1, (titles[0]?.[0] ?? 0) + 1];
  const rows = (first: number, count = 1) => `${String(first + 1)}:${String(first + count)}`;
  const change = (work: (sheet: Excel.Worksheet) => void) => () =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getItem(TITLE));
      await context.sync();
    });
  const deleted = (row: number) =>
    change((sheet) => {
      sheet.getRange(rows(row)).delete("Up");
    });
  const inserted = (row: number, text: string, column = 0) =>
    change((sheet) => {
      sheet.getRange(rows(row)).insert("Down");
      if (text !== "") sheet.getCell(row, column).values = [[text]];
    });
  const typed: readonly (readonly [readonly [number, number], string])[] = [
    [officeCell, "BHXH cơ sở Mường Tè"],
    [letter, "(Kèm theo Công văn số 7/BHXH)"],
    [difficulties[1] ?? [0, 0], "Thiếu điện thoại"],
    [proposals[0] ?? [0, 0], "Cấp máy"],
    [placeAndDate, "Mường Tè, ngày 05 tháng 3 năm 2026"],
    [titles[1] ?? [0, 0], "GIÁM ĐỐC"],
    [names[0] ?? [0, 0], "Lò Văn A"],
    [names[1] ?? [0, 0], "Tao Văn C"],
  ];
  const own = textsIn(before);
  const usual: typeof own = {
    ...own,
    office: "BHXH cơ sở Mường Tè",
    letter: "(Kèm theo Công văn số 7/BHXH)",
    difficulties: ["", "Thiếu điện thoại", ""],
    proposals: ["Cấp máy", ""],
    placeAndDate: "Mường Tè, ngày 05 tháng 3 năm 2026",
    titles: ["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC"],
    names: ["Lò Văn A", "Tao Văn C"],
  };

  const cleared = change((sheet) => {
    sheet.getRange(rows(ruleRow)).clear("Contents");
  });
  const heading = (difficulties[0]?.[0] ?? 0) - 1;

  test.each<[string, () => Promise<void>, Partial<typeof usual>]>([
    ["nothing was moved", () => Promise.resolve(), {}],
    ["the line under the office was cleared", cleared, {}],
    ["the line under the office was deleted", deleted(ruleRow), {}],
    ["the room to sign was deleted", deleted(room), {}],
    ["the names were deleted", deleted(room + 1), { names: ["", ""] }],
    ["a row was put in above the names", inserted(room + 1, ""), {}],
    [
      "a name was typed into a row above the names",
      inserted(room + 1, "Trưởng phòng"),
      { names: ["Trưởng phòng\nLò Văn A", "Tao Văn C"] },
    ],
    [
      "three rows were put in right under the hints",
      change((sheet) => sheet.getRange(rows(hints + 1, 3)).insert("Down")),
      {},
    ],
    [
      "a second title was typed into a row of its own",
      inserted(hints, "KT. GIÁM ĐỐC", titles[1]?.[1]),
      { titles: ["NGƯỜI LẬP BIỂU", "GIÁM ĐỐC\nKT. GIÁM ĐỐC"] },
    ],
    [
      "a title was typed above the titles",
      inserted(hints - 1, "KT.", titles[1]?.[1]),
      { titles: ["NGƯỜI LẬP BIỂU", "KT.\nGIÁM ĐỐC"] },
    ],
    [
      "the office was given a second row",
      inserted(ruleRow, "Phòng Tổ chức"),
      { office: "BHXH cơ sở Mường Tè\nPhòng Tổ chức" },
    ],
    ["a row was put in at the top", inserted(0, "Mẫu 1"), {}],
    ["the office was deleted", deleted(1), { office: own.office }],
    ["the letter was deleted", deleted(letter[0]), { letter: own.letter }],
    ["the date was deleted", deleted(placeAndDate[0]), { placeAndDate: own.placeAndDate }],
    ["the titles were deleted", deleted(hints - 1), { titles: own.titles }],
    ["the hints were deleted", deleted(hints), {}],
    ["the heading of the difficulties was deleted", deleted(heading), {}],
    [
      "a line was put in under the heading",
      inserted(heading + 1, "Đường xa"),
      { difficulties: ["Đường xa", "", "Thiếu điện thoại"] },
    ],
    [
      "lines were put in behind the last one",
      inserted(heading + 4, "Đường xa"),
      { difficulties: ["", "Thiếu điện thoại", "", "Đường xa"] },
    ],
    [
      "the lines were deleted, and one was put in",
      change((sheet) => {
        sheet.getRange(rows(heading + 1, 3)).delete("Up");
        sheet.getRange(rows(heading + 1)).insert("Down");
        sheet.getCell(heading + 1, 0).values = [["Khác"]];
      }),
      { difficulties: ["Khác", "", ""] },
    ],
    ["the heading of the proposals was deleted", deleted((proposals[0]?.[0] ?? 0) - 1), {}],
    [
      "the sheet was renamed",
      change((sheet) => {
        sheet.name = "Gửi 'cấp' trên";
      }),
      {},
    ],
  ])("%s", async (name, meanwhile, expected) => {
    await writeReport(facts);
    for (const [[row, column], text] of typed) await type(row, column, text);
    await meanwhile();
    // Saved and opened again, as a report is that is worked on for days.
    await hosted.open(await hosted.file());
    // Of what stands above the report she is asked.
    const { sheetName } = await writeReport(facts, name === "a row was put in at the top" ? "overwrite" : null);
    expect(textsIn(standing(before, await hosted.savedSheet(sheetName)))).toEqual({ ...usual, ...expected });
  });
});
