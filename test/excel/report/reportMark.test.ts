import { readFileSync } from "node:fs";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { listSheets } from "../../../src/excel/check/listSheets";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { rememberParticulars } from "../../../src/excel/report/particularsMemory";
import { outcomeHost } from "../../../src/taskpane/outcomeHost";
import { reportStaleness } from "../../../src/taskpane/report/reportStaleness";
import { reportWords } from "../../../src/text/documents/report";
import { giveLocalStorage } from "../../support/localStorage";
import { HostedBook } from "../../support/hostedBook";
import { checkOptions } from "../../support/findings";
import { startOfficeInNode } from "../../support/startOfficeInNode";
import { truthOf, workbookFile } from "../../support/truth";

const ROSTER = "02-title-and-signatures";
const TITLE = "Báo cáo VNeID";
const truth = truthOf(ROSTER);
const hosted = new HostedBook();

const check = () => checkSheet(truth.sheet, checkOptions(truth));
async function write(result: CheckResult) {
  const outcome = await outcomeHost.writeReport(
    result,
    new Date(2026, 10, 25, 8, 30),
    reportWords.blankParticulars,
    null,
  );
  if (outcome.kind === "asks") throw new Error(`asked: ${outcome.lost.join("; ")}`);
  return outcome;
}
const inBook = (change: (workbook: Excel.Workbook) => void) =>
  Excel.run(async (context) => {
    change(context.workbook);
    await context.sync();
  });

beforeEach(() => hosted.open(readFileSync(workbookFile(ROSTER))));

test("a check learns of the report in the same round trips once its sheet was looked at, after saving and renaming too", async () => {
  hosted.host.resetTraffic();
  const first = await check();
  const trips = hosted.host.traffic.roundTrips;
  expect(first.report).toBeNull();

  const { mark } = await write(first);
  const again = await recheckSheet(first, null, { ...checkOptions(truth), redraw: false });
  expect(again.report).toMatchObject(mark);
  await inBook(({ worksheets }) => (worksheets.getItem(TITLE).name = "Gửi cấp trên"));
  await hosted.open(await hosted.file());
  await check();
  expect(hosted.host.traffic.roundTrips).toBe(trips + 1);
  hosted.host.resetTraffic();
  const second = await check();
  expect(hosted.host.traffic.roundTrips).toBe(trips);
  // who lists the sheets has looked at all of them
  await hosted.open(await hosted.file());
  startOfficeInNode(hosted.host);
  await listSheets();
  hosted.host.resetTraffic();
  expect((await check()).report).toMatchObject(mark);
  expect(hosted.host.traffic.roundTrips).toBe(trips);
  expect(second.report).toMatchObject(mark);
  expect(reportStaleness(second, mark)).toBeNull();
});

test("the report is stale once somebody is counted otherwise, and no more once it is written again", async () => {
  const { mark } = await write(await check());
  await inBook(({ worksheets }) => (worksheets.getItem(truth.sheet).getRange("H9").values = [["Không"]]));
  const changed = await check();
  expect(reportStaleness(changed, mark)).toBe("changed");
  const again = await write(changed);
  expect(reportStaleness(changed, again.mark)).toBeNull();
  expect((await check()).report).toMatchObject(again.mark);
});

test("a report whose sheet is gone is none", async () => {
  await write(await check());
  await inBook(({ worksheets }) => {
    worksheets.getItem(TITLE).delete();
  });
  expect((await check()).report).toBeNull();
});

describe("a mark proves nothing by itself", () => {
  const rowOf = (text: string) => [[text]];

  test.each<[string, (workbook: Excel.Workbook, mark: Excel.NamedItem) => void]>([
    ["at the first cell of the roster", (_, mark) => (mark.formula = `='${truth.sheet}'!$A$1`)],
    [
      "at the first cell of a roster on which our words were put",
      ({ worksheets }, mark) => {
        mark.formula = `='${truth.sheet}'!$A$1`;
        worksheets.getItem(truth.sheet).getRange("A1").values = rowOf(reportWords.title[0] ?? "");
      },
    ],
    [
      "at the first cell of another sheet of hers",
      ({ worksheets }, mark) => {
        worksheets.add("Của tôi").getRange("A1").values = rowOf("của tôi");
        mark.formula = "='Của tôi'!$A$1";
      },
    ],
    ["at a cell that was cut and put elsewhere", (_, mark) => (mark.formula = `='${TITLE}'!$C$5`)],
    [
      "on a report whose words are gone",
      ({ worksheets }) => {
        worksheets.getItem(TITLE).getRange().clear();
      },
    ],
    [
      "on a report that is half written",
      ({ worksheets }) => (worksheets.getItem(TITLE).getRange("A1").values = rowOf(reportWords.inWork)),
    ],
    ["with a note of another hand", (_, mark) => (mark.comment = "1|2026|a||Đã duyệt")],
  ])("%s: nothing is said of a report", async (_, change) => {
    await write(await check());
    await inBook((workbook) => {
      change(workbook, workbook.names.getItem("_VNeID_BaoCao"));
    });
    expect((await check()).report).toBeNull();
    await hosted.open(await hosted.file());
    startOfficeInNode(hosted.host);
    await listSheets();
    expect((await check()).report).toBeNull();
  });
});

test("a report with the particulars that the workbook keeps, and this machine does not know, says so", async () => {
  giveLocalStorage();
  const result = await check();
  const officeOf = async () => {
    const written = await outcomeHost.writeReport(result, new Date(2026, 10, 25), null, null);
    return written.kind === "written" ? written.foreign : written;
  };
  expect(await officeOf()).toBeUndefined();
  await rememberParticulars({ ...reportWords.blankParticulars, office: "BHXH tỉnh Mẫu" });
  expect(await officeOf()).toBeUndefined();
  giveLocalStorage();
  expect(await officeOf()).toEqual({ office: "BHXH tỉnh Mẫu", used: true });
});
