import ExcelJS from "exceljs";
import { checkSheet } from "../../src/excel/check/checkSheet";
import { outcomeHost } from "../../src/taskpane/outcomeHost";
import { checkOptions } from "../support/findings";
import { openInNode } from "../support/openInNode";
import { HEADINGS, syntheticRows } from "./syntheticRoster";

const SHEET = "Danh sách";
const TODAY = "2026-11-25";
const ROWS_PER_CHUNK = 10_000;

async function workbookOf(people: number): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(SHEET);
  sheet.addRows([HEADINGS, ...syntheticRows(people)]);
  // a sheet whose days show as numbers is asked from which year they count, which costs two round trips more
  sheet.getColumn(HEADINGS.indexOf("Ngày sinh") + 1).numFmt = "dd/mm/yyyy";
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** What the two actions of a user cost, as the genuine office.js asks and the emulated Excel answers. */
test.each([2_000, 20_000])("round trips and bytes for %i people", async (people) => {
  const { host } = await openInNode(await workbookOf(people));
  const cost = () => ({
    "round trips": host.traffic.roundTrips,
    "kB asked": Math.round(host.traffic.requestBytes / 1000),
    "kB answered": Math.round(host.traffic.responseBytes / 1000),
  });
  host.resetTraffic();
  const outcome = await checkSheet(SHEET, checkOptions({ today: TODAY }));
  const check = cost();
  host.resetTraffic();
  await outcomeHost.writeReport(outcome, new Date(`${TODAY}T12:00:00`), null, null);
  const report = cost();
  console.log(`${people} people, ${outcome.checked?.findings.length ?? 0} findings`);
  console.table({ "Kiểm tra": check, "Lập báo cáo": report });
  expect(outcome.checked?.roster.count).toBe(people);
  expect(check["round trips"]).toBeLessThanOrEqual(Math.ceil(people / ROWS_PER_CHUNK) + 4);
  expect(report["round trips"]).toBeLessThanOrEqual(4);
});
