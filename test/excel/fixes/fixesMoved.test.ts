import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { withSpellings } from "../../../src/rules/standing";
import { decidedAs, openRoster, previewOf } from "./fixedRoster";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const REASON = 4;
const ILL = "Ốm đau";
const AN = [1, "Nguyễn Văn An", "001099012345", "chưa", ""];
const BINH = [2, "Trần Thị Bình", "001199054321", "chưa", ILL];
const PEOPLE = [HEADINGS, AN, BINH];
const counts = ({ written, changedMeanwhile, moved }: Awaited<ReturnType<typeof applyFixes>>) => ({
  written: written.length,
  changed: changedMeanwhile.length,
  moved: moved.length,
});

async function reasonsFor(rows: Parameters<typeof openRoster>[0]) {
  const opened = await openRoster(rows);
  const fixes = decidedAs(ILL, await previewOf({ kind: "rule", rule: "missing-reason" }));
  return { ...opened, fixes: withSpellings(fixes) };
}

test("undone after sorting: the reason of the person who was fixed is taken back, wherever that person stands", async () => {
  const { fixes, sort, byPerson } = await reasonsFor(PEOPLE);
  const { written } = await applyFixes("DS", fixes);
  sort(1, true);
  const undone = await undoFixes("DS", written);
  expect(counts(undone)).toEqual({ written: 1, changed: 0, moved: 0 });
  expect(undone.written.map(({ row }) => row)).toEqual([2]);
  expect(byPerson(REASON)).toEqual(["Nguyễn Văn An: ", `Trần Thị Bình: ${ILL}`]);
});

test("written after sorting: the reason goes to the person who was asked about, and undoing finds it there", async () => {
  const { fixes, sort, byPerson } = await reasonsFor([HEADINGS, AN, [2, "Bình", "001199054321", "chưa", ""]]);
  sort(1, false);
  const applied = await applyFixes("DS", fixes.slice(0, 1));
  expect(counts(applied)).toEqual({ written: 1, changed: 0, moved: 0 });
  expect(byPerson(REASON)).toEqual(["Bình: ", `Nguyễn Văn An: ${ILL}`]);
  sort(1, true);
  await undoFixes("DS", applied.written);
  expect(byPerson(REASON)).toEqual(["Bình: ", "Nguyễn Văn An: "]);
});
