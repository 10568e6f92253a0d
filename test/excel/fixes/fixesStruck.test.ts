import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { withSpellings } from "../../../src/rules/standing";
import type { ProposedFix } from "../../../src/rules/proposeFix";
import { bookContents } from "../../support/bookContents";
import { openRoster, previewOf } from "./fixedRoster";

/** The sheet changes between the look at it and the request that writes. */

const ROWS = [
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"],
  [1, "Nguyễn Văn An", 1_099_012_345, "x", ""],
  [2, "Trần Thị Bình", "001 199 054 321", "x", ""],
  [3, "Lê  Văn Cường", "001202054321", "x", ""],
];
const FIXED = ["Lê Văn Cường: 001202054321", "Nguyễn Văn An: 001099012345", "Trần Thị Bình: 001199054321"];
const ORIGINAL = ["Lê  Văn Cường: 001202054321", "Nguyễn Văn An: 1099012345", "Trần Thị Bình: 001 199 054 321"];
const ID = 2;

async function open() {
  const opened = await openRoster(ROWS);
  const { fixes } = await previewOf({ kind: "safe" });
  return { ...opened, fixes: withSpellings(fixes) };
}

/** Has somebody do something just before a request arrives, by its number from now. */
function before(host: Awaited<ReturnType<typeof open>>["host"], request: number, change: () => void): void {
  const answer = host.answer.bind(host);
  let requests = 0;
  host.answer = (batch, flags) => {
    if (++requests === request) change();
    return answer(batch, flags);
  };
}

const counts = (applied: Awaited<ReturnType<typeof applyFixes>>) =>
  Object.fromEntries(
    Object.entries(applied).flatMap(([list, fixes]: [string, readonly ProposedFix[]]) =>
      fixes.length > 0 ? [[list, fixes.length]] : [],
    ),
  );

test("sorted in that moment: every fix comes to its person all the same, and can be undone", async () => {
  const { host, book, fixes, sort, byPerson } = await open();
  sort(1, true);
  sort(0, false);
  const start = await bookContents(await book.save());
  before(host, 2, () => sort(1, true));
  const applied = await applyFixes("DS", fixes);
  expect(counts(applied)).toEqual({ written: 3 });
  expect(byPerson(ID)).toEqual(FIXED);
  await undoFixes("DS", applied.written);
  sort(0, false);
  expect(await bookContents(await book.save())).toEqual(start);
});

test("undone while somebody sorts: everybody's own is put back", async () => {
  const { host, fixes, sort, byPerson } = await open();
  const { written } = await applyFixes("DS", fixes);
  before(host, 2, () => sort(1, true));
  expect(counts(await undoFixes("DS", written))).toEqual({ written: 3 });
  expect(byPerson(ID)).toEqual(ORIGINAL);
});

test.each([
  ["text that looks like a number", "'0012", "0012", "changedMeanwhile"],
  ["a number", "77", 77, "changedMeanwhile"],
  ["nothing", "", null, "changedMeanwhile"],
  ["a formula", "=40+2", { formula: "40+2" }, "formulas"],
])("edited in that moment to %s: that stands, and is told", async (_, input, value, list) => {
  const { host, book, fixes, edit } = await open();
  before(host, 2, () => edit(1, ID, input));
  expect(counts(await applyFixes("DS", fixes))).toEqual({ written: 2, [list]: 1 });
  const cell = (await bookContents(await book.save())).sheets[0]?.cells["C2"];
  expect(cell).toMatchObject({ value });
  expect(cell?.style).not.toHaveProperty("numFmt", "@");
});

test("a column that is another one in that moment: nothing of it stays written, and the rest is", async () => {
  const { host, fixes, edit, byPerson } = await open();
  before(host, 2, () => edit(0, ID, "Số sổ BHXH"));
  expect(counts(await applyFixes("DS", fixes))).toEqual({ written: 1, moved: 2 });
  expect(byPerson(ID)).toEqual(["Lê Văn Cường: 001202054321", ...ORIGINAL.slice(1)]);
});
