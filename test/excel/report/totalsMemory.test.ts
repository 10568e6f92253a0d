import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { recallTotals } from "../../../src/excel/report/totalsMemory";
import { noticeText } from "../../../src/taskpane/noticeText";
import { outcomeHost } from "../../../src/taskpane/outcomeHost";
import { reportWords } from "../../../src/text/documents/report";
import { vi } from "../../../src/text/vi/vi";
import { checkOptions } from "../../support/findings";
import { HostedBook } from "../../support/hostedBook";
import { giveLocalStorage } from "../../support/localStorage";
import { refuseWith } from "../../support/refuseWith";
import { truthOf, workbookFile } from "../../support/truth";

const ROSTER = "02-title-and-signatures";
const truth = truthOf(ROSTER);
const hosted = new HostedBook();

beforeEach(async () => {
  giveLocalStorage();
  await hosted.open(readFileSync(workbookFile(ROSTER)));
});

const write = async (day: number) =>
  outcomeHost.writeReport(
    await checkSheet(truth.sheet, checkOptions(truth)),
    new Date(2026, 10, day, 8, 30),
    reportWords.blankParticulars,
    "overwrite",
  );

test("each report leaves its day and totals in the workbook, of a day the last; nobody's name and no number of a card", async () => {
  await checkSheet(truth.sheet, checkOptions(truth));
  expect(Object.keys(hosted.host.settings)).toEqual([]);
  await write(24);
  await write(25);
  await write(25);
  const { total, done } = truth.totals;
  const kept = { sheet: truth.sheet, total, done, isDraft: false };
  await hosted.open(await hosted.file());
  expect(await recallTotals()).toEqual([
    { ...kept, day: 20261124 },
    { ...kept, day: 20261125 },
  ]);
});

test("what another hand kept gives way to what is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.settings.add("vneid.totals", '{"day":20261125}');
    await context.sync();
  });
  expect(await recallTotals()).toEqual([]);
  await write(24);
  expect((await recallTotals()).map(({ day }) => day)).toEqual([20261124]);
});

test("where the workbook does not take them the report stands, it is said, and the next try keeps them", async () => {
  await write(24);
  // they are the only text of a request that tells whether a report is a draft
  const end = refuseWith(hosted.host, (request) => request.includes("isDraft") && request.includes('"vneid.totals"'));
  const refused = await write(25);
  if (refused.kind !== "written") throw new Error("she was asked");
  expect(refused.refused).toEqual(["kept"]);
  expect((await recallTotals()).map(({ day }) => day)).toEqual([20261124]);
  expect((await hosted.savedSheet("Báo cáo VNeID")).getCell("A9").text).toContain("ngày 25 tháng 11 năm 2026");
  expect(noticeText(vi, { ...refused, kind: "reported" }).sentence).toContain(vi.pane.refused.kept);
  end();
  await expect(write(25)).resolves.toMatchObject({ kind: "written", refused: [] });
  expect((await recallTotals()).map(({ day }) => day)).toEqual([20261124, 20261125]);
});
