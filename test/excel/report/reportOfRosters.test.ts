import ExcelJS from "exceljs";
import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { writeReport } from "../../../src/excel/report/writeReport";
import { bookContents } from "../../support/bookContents";
import { checkOptions } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { readReport } from "../../support/readReport";
import { CASES, truthOf, workbookFile } from "../../support/truth";

/**
 * A quarter of the rosters: what all of them count is told by test/roster/rosters, and here what becomes of it in a
 * workbook.
 */
const withRoster = CASES.filter((name) => truthOf(name).people > 0).filter((_, at) => at % 4 === 0);

/** Those on whose sheet somebody stands who is none of the people: named in a table of pay. */
const LEAVING_OUT = ["122-pay-table-below"];

const byName = (units: ReturnType<typeof truthOf>["units"]) =>
  units?.toSorted((one, other) => one.name.localeCompare(other.name)) ?? null;

describe.each(withRoster)("%s, checked and reported", (name) => {
  const truth = truthOf(name);

  test("the saved report says the truth, and the rest of the workbook is as it was after the check", async () => {
    const { book, host } = await openInNode(readFileSync(workbookFile(name)));
    const { checked } = await checkSheet(truth.sheet, checkOptions(truth));
    if (checked === null) throw new Error("no roster");
    const before = await bookContents(await book.save());

    host.resetTraffic();
    const { sheetName } = await writeReport({
      ...checked,
      sheetName: truth.sheet,
      checkedAt: new Date(2026, 10, 25, 8, 30),
    });
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(4);

    const file = await book.save();
    const saved = new ExcelJS.Workbook();
    await saved.xlsx.load(file.slice().buffer);
    const sheet = saved.getWorksheet(sheetName);
    if (sheet === undefined) throw new Error("no report");
    const { totals, oneStop, reasons, units, draft } = readReport(sheet);
    expect({ totals, oneStop, reasons }).toEqual({
      totals: truth.totals,
      oneStop: truth.oneStop,
      reasons: truth.reasons,
    });
    expect(byName(units)).toEqual(byName(truth.units));
    const toVerify = (truth.totals["idToVerify"] ?? 0) + (truth.totals["level2ToVerify"] ?? 0) > 0;
    expect(draft).toBe(toVerify || LEAVING_OUT.includes(name));

    const after = await bookContents(file);
    expect(after.sheets.filter((each) => each.name !== sheetName)).toEqual(before.sheets);
  });
});
