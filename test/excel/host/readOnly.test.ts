import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { applyFixes } from "../../../src/excel/fixes/applyFixes";
import { hideRows } from "../../../src/excel/hiddenRows/hideRows";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { writeReport } from "../../../src/excel/report/writeReport";
import type { Roster } from "../../../src/roster/roster";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { Book } from "../../../workbench/book/book";
import { checkOptions, foundCells } from "../../support/findings";
import { reportFactsOf } from "../../support/reportFactsOf";
import { startOfficeInNode } from "../../support/startOfficeInNode";

/** A roster of one person without a level, in a workbook that may only be looked at. */
async function open(): Promise<OfficeHost> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"]);
  sheet.addRow([1, "Nguyễn Văn An", "001099012345", ""]);
  const host = new OfficeHost({ modes: ["read-only"] });
  host.book = await Book.open(new Uint8Array(await workbook.xlsx.writeBuffer()), "so.xlsx");
  startOfficeInNode(host);
  return host;
}

const check = () => checkSheet("DS", checkOptions({ today: "2026-11-25" }));

test("a workbook that may only be looked at is checked, and nothing is coloured", async () => {
  await open();
  const { checked } = await check();
  expect(foundCells(checked?.findings)).toContain("D2 missing-level-2");
  expect(checked?.highlighted).toBe(false);
});

test.each<[string, (roster: Roster) => Promise<unknown>]>([
  ["report", () => writeReport(reportFactsOf([{ name: "Trần Văn Bình" }]))],
  ["clear", () => clearHighlights("DS")],
  ["fix", () => applyFixes("DS", [])],
  ["hide rows", (roster) => hideRows("DS", roster, [1], false)],
])("to %s is refused before Excel is asked for anything", async (_, act) => {
  const host = await open();
  const roster = (await check()).checked?.roster;
  if (roster === undefined) throw new Error("no roster");
  host.resetTraffic();
  await expect(act(roster)).rejects.toMatchObject({ kind: "read-only" });
  expect(host.traffic.roundTrips).toBe(0);
});
