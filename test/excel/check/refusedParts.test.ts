import ExcelJS from "exceljs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { proposeFixes } from "../../../src/excel/fixes/proposeFixes";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import { Book } from "../../../workbench/book/book";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells } from "../../support/findings";
import { refuseWith } from "../../support/refuseWith";
import { startOfficeInNode } from "../../support/startOfficeInNode";

const OPTIONS = checkOptions({ today: "2026-11-25" });

interface Asked {
  people: number;
  /** Whether the names stand in two merged columns. */
  mergedNames?: boolean;
}

/** People of whom the first is without a level; the unit of the last two is merged. */
async function rosterFile({ people, mergedNames = false }: Asked): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["STT", "Họ và tên", "", "Số CCCD", "VNeID mức 2", "Đơn vị"]);
  sheet.mergeCells(1, 2, 1, 3);
  for (let i = 1; i <= people; i++) {
    const row = sheet.addRow([
      i,
      "Nguyễn  Văn An",
      "",
      `001099${String(100_000 + i)}`,
      i === 1 ? "" : "x",
      "Phòng Thu",
    ]);
    if (mergedNames) sheet.mergeCells(row.number, 2, row.number, 3);
  }
  sheet.mergeCells(people, 6, people + 1, 6);
  sheet.addConditionalFormatting({
    ref: `A2:A${String(people)}`,
    rules: [{ type: "expression", formulae: ["LEN($A2)>40"], style: {}, priority: 1 }],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function open(asked: Asked) {
  const host = new OfficeHost();
  const book = await Book.open(await rosterFile(asked), "danh-sach.xlsx");
  host.book = book;
  startOfficeInNode(host);
  return { host, book };
}

const said = ({ sheetFindings }: Awaited<ReturnType<typeof checkSheet>>): string[] =>
  sheetFindings.flatMap(({ rule, params }) =>
    params["rule"] === undefined ? [`${rule} ${JSON.stringify(params)}`] : [],
  );

describe("merged cells", () => {
  test.each([511, 1100])("%d people with merged names: all is as where the names are not merged", async (people) => {
    await open({ people });
    const plain = await checkSheet("DS", OPTIONS);
    await open({ people, mergedNames: true });
    const merged = await checkSheet("DS", OPTIONS);
    expect(foundCells(merged.checked?.findings)).toEqual(foundCells(plain.checked?.findings));
    expect(foundCells(merged.checked?.findings)).toContain("E2 missing-level-2");
    expect(foundCells(merged.checked?.findings)).not.toContain(`F${String(people + 1)} missing-unit`);
    expect(merged.merged).toHaveLength(people + 2);
    expect(said(merged)).toEqual(said(plain));
  });
});

test("fixes of 513 people with merged names are proposed as of people whose names are not merged", async () => {
  const propose = async () => {
    const roster = (await checkSheet("DS", OPTIONS)).checked?.roster;
    if (roster === undefined) throw new Error("no roster");
    const targets = Array.from(roster.row, (row) => ({ row, column: 1, rule: "untidy-text" }));
    return proposeFixes("DS", roster, targets, OPTIONS.today);
  };
  await open({ people: 513, mergedNames: true });
  const { fixes, merged } = await propose();
  expect([fixes.length, merged]).toEqual([513, []]);
});

test("merged cells that Excel refuses to tell: the rest is checked, and it is said; the background waits for her", async () => {
  const { host } = await open({ people: 40 });
  refuseWith(host, ["GetMergedAreasOrNullObject"]);
  const result = await checkSheet("DS", OPTIONS);
  expect(foundCells(result.checked?.findings)).toContain("E2 missing-level-2");
  expect(result.merged).toBeNull();
  expect(said(result)).toContain('not-checked {"part":"mergedCells"}');
  const again = await recheckSheet(result, { first: 1, last: 1 }, { ...OPTIONS, redraw: false });
  expect(said(again)).toEqual(said(result));
  await expect(recheckSheet(result, "moved", { ...OPTIONS, redraw: false })).rejects.toMatchObject({
    kind: "needs-check",
  });
});

/** The formulas of the conditional formats on the sheet, in a second reader's words. */
async function formulas(book: Book): Promise<string[]> {
  const [sheet] = (await bookContents(await book.save())).sheets;
  const groups = sheet?.conditionalFormats as { rules: { formulae?: string[] }[] }[];
  return groups.flatMap(({ rules }) => rules.map(({ formulae }) => formulae?.[0] ?? "")).sort();
}

describe("conditional formats of hers that cannot be read", () => {
  test("stop neither check nor clearing; nothing of hers goes, and it is said", async () => {
    const { host, book } = await open({ people: 40 });
    await checkSheet("DS", OPTIONS);
    const drawn = await formulas(book);
    await clearHighlights("DS");
    const before = await formulas(book);
    host.setMode("unreadable-formats", true);

    const first = await checkSheet("DS", OPTIONS);
    expect(said(first)).toContain("formats-unreadable {}");
    expect(await formulas(book)).toEqual(drawn);
    const again = await checkSheet("DS", OPTIONS);
    expect(await formulas(book)).toEqual(drawn);
    expect(foundCells(again.checked?.findings)).toContain("E2 missing-level-2");
    const redrawn = await recheckSheet(again, null, { ...OPTIONS, redraw: true });
    expect(said(redrawn)).toEqual(said(first));
    expect(await clearHighlights("DS")).toEqual({ sheetName: "DS", someUnreadable: true });
    expect(await formulas(book)).toEqual(before);
  });

  test("in the background nothing is sent that the client counts as writing", async () => {
    const { host, book } = await open({ people: 40 });
    const result = await checkSheet("DS", OPTIONS);
    host.setMode("unreadable-formats", true);
    host.resetTraffic();
    book.edit(result.sheetId, 2, 4, "");
    const again = await recheckSheet(result, { first: 2, last: 2 }, { ...OPTIONS, redraw: false });
    expect(foundCells(again.checked?.findings)).toContain("E3 missing-level-2");
    expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));
  });

  test("where not even their number can be read, ours go on top", async () => {
    const { host, book } = await open({ people: 40 });
    refuseWith(host, ["GetCount"]);
    host.setMode("unreadable-formats", true);
    const result = await checkSheet("DS", OPTIONS);
    expect(said(result)).toContain("formats-unreadable {}");
    expect((await formulas(book)).length).toBeGreaterThan(1);
  });
});
