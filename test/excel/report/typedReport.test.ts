import ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import { HostedBook } from "../../support/hostedBook";
import { planOf } from "../../support/planRows";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { reportCells } from "../../support/typedReport";

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
  expect([await trips(), await trips()]).toEqual([4, 4]);
});

test("where Excel does not give what stands there, nothing is written over it", async () => {
  await writeReport(reportFactsOf(office));
  const [row = 0, column = 0] = reportCells(planOf(reportFactsOf(office))).difficulties[0] ?? [];
  await type(row, column, "Thiếu điện thoại");
  const answer = hosted.host.answer.bind(hosted.host);
  jest.spyOn(hosted.host, "answer").mockImplementation((request) => {
    const answered = answer(request);
    return "body" in answered ? { body: answered.body.replace(/"Values":\[\[.*\]\]/u, '"Values":null') } : answered;
  });
  await expect(writeReport(reportFactsOf(more))).rejects.toMatchObject({ kind: "payload" });
  jest.restoreAllMocks();
  expect((await hosted.savedSheet(TITLE)).getCell(row + 1, column + 1).value).toBe("Thiếu điện thoại");
});
