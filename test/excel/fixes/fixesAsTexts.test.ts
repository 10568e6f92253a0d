import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import type { HostMode } from "../../../workbench/host/hostMode";
import { onFirstSheet } from "../../support/inExcel";
import { openRoster } from "./fixedRoster";

/** A cell of the format "@", E2, that is to hold something else. */
function fixOf(before: string, after: string): ProposedFix {
  const looks = { numberFormat: "@", font: "Calibri" };
  return {
    rule: "missing-reason",
    row: 1,
    column: 4,
    before: { value: before, ...looks },
    after: { value: after, ...looks },
    standing: { who: [], beside: [] },
  };
}

async function open(value: string, mode: HostMode | null) {
  const opened = await openRoster([
    ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"],
    [1, "Nguyễn Văn An", "001099012345", "chưa", ""],
  ]);
  await onFirstSheet((sheet) => {
    const cell = sheet.getRange("E2");
    cell.numberFormat = [["@"]];
    if (value !== "") cell.values = [[value]];
  });
  if (mode !== null) opened.host.setMode(mode, true);
  return opened;
}

const held = async () => {
  const cell = await onFirstSheet((sheet) => sheet.getRange("E2").load("values,valueTypes"));
  return [cell.values[0]?.[0] as unknown, cell.valueTypes[0]?.[0]];
};

test.each([null, "empty-texts"] as const)("a blank that is put back is one; mode: %s", async (mode) => {
  await open("", mode);
  const fix = fixOf("", "Ốm");
  expect((await applyFixes("DS", [fix])).written).toHaveLength(1);
  expect(await held()).toEqual(["Ốm", "String"]);
  expect((await undoFixes("DS", [fix])).written).toHaveLength(1);
  expect(await held()).toEqual(["", "Empty"]);
});

test.each([null, "kept-apostrophes"] as const)(
  "a text that looks like a formula is written as it is, without an apostrophe that shows; mode: %s",
  async (mode) => {
    await open("Ốm", mode);
    const fix = fixOf("Ốm", "-không có điện thoại");
    const { written, refused } = await applyFixes("DS", [fix]);
    expect([written.length, refused]).toEqual([1, []]);
    expect(await held()).toEqual(["-không có điện thoại", "String"]);
  },
);
