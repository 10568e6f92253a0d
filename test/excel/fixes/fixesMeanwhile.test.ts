import { isDeepStrictEqual } from "node:util";
import { applyFixes, undoFixes } from "../../../src/excel/fixes/applyFixes";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { cellAddress } from "../../../src/grid/address";
import type { Cell } from "../../../src/rules/finding";
import { fixTargets } from "../../../src/rules/fixTargets";
import type { FixPreview } from "../../../src/rules/planFixes";
import { bookContents, type SheetContents } from "../../support/bookContents";
import { checkOptions } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { makeXlsx } from "../../support/makeXlsx";
import { rowsXml } from "../../support/rowsXml";
import { readTypedInput } from "../../../workbench/book/typedInput";

const OPTIONS = checkOptions({ today: "2026-06-15" });
const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const ROWS = [
  HEADINGS,
  [1, "Nguyễn Văn An", 1_099_012_345, "x", ""],
  [2, "Trần Thị Bình", "001 199 054 321", "?", ""],
  [3, "Lê  Văn Cường", "001202054321", "chưa", ""],
];

/** The same with a formula where the lost zeros were. */
const FORMULA = rowsXml(ROWS).replace("<v>1099012345</v>", "<f>1099012344+1</f><v>1099012345</v>");

async function open(xml = rowsXml(ROWS)) {
  return openInNode(
    await makeXlsx([
      { name: "DS", xml },
      { name: "Khác", xml: "<sheetData/>" },
    ]),
  );
}

type Opened = Awaited<ReturnType<typeof open>>;

/** The preview of all that is safe. */
async function preview(): Promise<FixPreview> {
  const { checked } = await checkSheet("DS", OPTIONS);
  if (checked === null) throw new Error("no roster");
  return proposeFixes("DS", checked.roster, fixTargets(checked.findings, { kind: "safe" }), OPTIONS.today);
}

async function cellsOf({ book }: Opened): Promise<SheetContents["cells"]> {
  return (await bookContents(await book.save())).sheets[0]?.cells ?? {};
}

function edit({ book }: Opened, row: number, column: number, input: string): void {
  book.edit(book.sheets[0]?.id ?? "", row, column, input);
}

function rename(name: string): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getItem("DS").name = name;
    await context.sync();
  });
}

const addresses = (cells: readonly Cell[]) => cells.map(({ row, column }) => cellAddress(row, column));

test("what is proposed names every cell once, as it is and as it is to be", async () => {
  await open();
  const { fixes } = await preview();
  expect(fixes.map((fix) => [cellAddress(fix.row, fix.column), fix.before.value, fix.after])).toEqual([
    ["C2", 1_099_012_345, { value: "001099012345", numberFormat: "@", font: "Calibri" }],
    ["C3", "001 199 054 321", { value: "001199054321", numberFormat: "@", font: "Calibri" }],
    ["B4", "Lê  Văn Cường", { value: "Lê Văn Cường", numberFormat: "General", font: "Calibri" }],
  ]);
});

test("a co-author's change between preview and writing is left alone and reported", async () => {
  const opened = await open();
  const { fixes } = await preview();
  edit(opened, 2, 2, "chưa có");
  const applied = await applyFixes("DS", fixes);
  expect(addresses(applied.written)).toEqual(["C2", "B4"]);
  expect(addresses(applied.changedMeanwhile)).toEqual(["C3"]);
  expect((await cellsOf(opened))["C3"]).toMatchObject({ value: "chưa có" });
});

test("undoing leaves alone what was changed after the fix", async () => {
  const opened = await open();
  const { written } = await applyFixes("DS", (await preview()).fixes);
  edit(opened, 3, 1, "Lê Văn Cương");
  const undone = await undoFixes("DS", written);
  expect(addresses(undone.written)).toEqual(["C2", "C3"]);
  expect(addresses(undone.changedMeanwhile)).toEqual(["B4"]);
  const cells = await cellsOf(opened);
  expect(["C2", "C3", "B4"].map((cell) => cells[cell]?.value)).toEqual([
    1_099_012_345,
    "001 199 054 321",
    "Lê Văn Cương",
  ]);
});

test("a formula is never overwritten: not proposed, and not written where it came meanwhile", async () => {
  const opened = await open(FORMULA);
  const { fixes, formulas } = await preview();
  expect(addresses(formulas)).toEqual(["C2"]);
  edit(opened, 3, 1, '="Lê  Văn"&" Cường"');
  const applied = await applyFixes("DS", fixes);
  expect(addresses(applied.written)).toEqual(["C3"]);
  expect(addresses(applied.formulas)).toEqual(["B4"]);
  expect((await cellsOf(opened))["B4"]?.value).toMatchObject({ formula: '"Lê  Văn"&" Cường"' });
});

test("what was put right by hand after the check has nothing to be fixed", async () => {
  const opened = await open();
  const { checked } = await checkSheet("DS", OPTIONS);
  if (checked === null) throw new Error("no roster");
  edit(opened, 3, 1, "Lê Văn Cường");
  const { fixes, settled } = await proposeFixes(
    "DS",
    checked.roster,
    fixTargets(checked.findings, { kind: "safe" }),
    OPTIONS.today,
  );
  expect(addresses(fixes)).toEqual(["C2", "C3"]);
  expect(addresses(settled)).toEqual(["B4"]);
});

describe.each<[string, string, (opened: Opened) => Promise<void> | void]>([
  ["protected", "sheet-protected", ({ book }) => book.sheets[0]?.grid?.protect("", {})],
  ["deleted", "sheet-gone", ({ book }) => book.deleteSheet(book.sheets[0]?.id ?? "")],
  ["renamed", "sheet-gone", () => rename("DS cũ")],
])("a sheet that is %s between preview and writing", (_, kind, happen) => {
  test("is said, and nothing is written", async () => {
    const opened = await open();
    const { fixes } = await preview();
    await happen(opened);
    const before = await bookContents(await opened.book.save());
    await expect(applyFixes("DS", fixes)).rejects.toMatchObject({ kind });
    await expect(undoFixes("DS", fixes)).rejects.toMatchObject({ kind });
    expect(await bookContents(await opened.book.save())).toEqual(before);
  });
});

test("500 fixes: three round trips to write and three to undo, and the file is as it was", async () => {
  const people = Array.from({ length: 500 }, (_, i) => [
    i + 1,
    "Nguyễn Văn An",
    i % 3 === 0 ? 1_099_000_000 + i : `001 099 ${String(i + 1000).padStart(6, "0")}`,
    "x",
    "",
  ]);
  const opened = await open(rowsXml([HEADINGS, ...people]));
  const { checked } = await checkSheet("DS", OPTIONS);
  const before = await bookContents(await opened.book.save());
  if (checked === null) throw new Error("no roster");
  opened.host.resetTraffic();
  const { fixes } = await proposeFixes(
    "DS",
    checked.roster,
    fixTargets(checked.findings, { kind: "safe" }),
    OPTIONS.today,
  );
  expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(2);
  expect(fixes).toHaveLength(500);
  opened.host.resetTraffic();
  const { written } = await applyFixes("DS", fixes);
  expect(written).toHaveLength(500);
  expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(3);
  opened.host.resetTraffic();
  await undoFixes("DS", written);
  expect(opened.host.traffic.roundTrips).toBeLessThanOrEqual(3);
  expect(await bookContents(await opened.book.save())).toEqual(before);
});

test("text that looks like something else comes back as the text it was", async () => {
  const odd = ["1 ", "true ", "=1+1 ", "'x ", "05/08/2026 ", "+84 ", "May 2026 ", "#N/A "];
  // Written as it stands each would be something else: a number, a date, a formula, an error, a text without its
  // apostrophe.
  const asIs = odd.map((text) => ({ kind: "value", value: text.trim(), numberFormat: null }));
  expect(odd.filter((text, i) => isDeepStrictEqual(readTypedInput(text.trim(), "General", "en-US"), asIs[i]))).toEqual(
    [],
  );
  const opened = await open(rowsXml([HEADINGS, ...odd.map((name, i) => [i + 1, name, "001099012345", "x", ""])]));
  const before = await cellsOf(opened);
  const fixes = odd.map((value, i) => ({
    rule: "untidy-text",
    row: i + 1,
    column: 1,
    standing: { who: [{ column: 1, spellings: [value, value.trim()] }], beside: [] },
    before: { value, numberFormat: "General", font: "Calibri" },
    after: { value: value.trim(), numberFormat: "General", font: "Calibri" },
  }));
  const { written } = await applyFixes("DS", fixes);
  expect(written).toEqual(fixes);
  const fixed = await cellsOf(opened);
  expect(odd.map((_, i) => fixed[`B${i + 2}`]?.value)).toEqual(odd.map((text) => text.trim()));
  await undoFixes("DS", written);
  expect(await cellsOf(opened)).toEqual(before);
});
