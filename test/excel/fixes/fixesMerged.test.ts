import { applyFixes } from "../../../src/excel/fixes/applyFixes";
import { cellAddress } from "../../../src/grid/address";
import type { Cell } from "../../../src/rules/finding";
import { decidedAs, openRoster, previewOf } from "./fixedRoster";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const ILL = "Ốm đau";
const row = (ordinal: number, name: string, level: string) => [ordinal, name, `00109901234${ordinal}`, level, ""];
const REASONS = { kind: "rule", rule: "missing-reason" } as const;
const addresses = (cells: readonly Cell[]) => cells.map(({ row, column }) => cellAddress(row, column));

test("a blank reason merged over people who all lack one is asked for once, and is then that of each", async () => {
  await openRoster([HEADINGS, row(1, "An", "chưa"), row(2, "Bình", "chưa")], ["E2:E3"]);
  const preview = await previewOf(REASONS);
  expect(addresses(preview.decisions)).toEqual(["E2"]);
  const { written, refused } = await applyFixes("DS", decidedAs(ILL, preview));
  expect([written.length, refused.length]).toEqual([1, 0]);
  const after = await previewOf(REASONS);
  expect([after.decisions, after.merged, after.settled]).toEqual([[], [], []]);
});

test("merged over somebody who is done it is left out, with its cells", async () => {
  await openRoster([HEADINGS, row(1, "An", "chưa"), row(2, "Bình", "chưa"), row(3, "Cường", "x")], ["E2:E4"]);
  const { decisions, merged } = await previewOf(REASONS);
  expect(decisions).toEqual([]);
  expect(addresses(merged)).toEqual(["E2", "E3"]);
});

test("what Excel does not take is not said to be written: cells merged after the preview", async () => {
  await openRoster([HEADINGS, row(1, "An", "chưa"), row(2, "Bình", "chưa")]);
  const fixes = decidedAs(ILL, await previewOf(REASONS));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").getRange("E2:E3").merge();
    await context.sync();
  });
  const { written, refused } = await applyFixes("DS", fixes);
  expect([addresses(written), addresses(refused)]).toEqual([["E2"], ["E3"]]);
});
