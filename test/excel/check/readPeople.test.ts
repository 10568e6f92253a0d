import ExcelJS from "exceljs";
import { readHead } from "../../../src/excel/check/readHead";
import { readPeople } from "../../../src/excel/check/readPeople";
import { runExcel } from "../../../src/excel/host/runExcel";
import { findLayout } from "../../../src/roster/columns/findLayout";
import { nameOf } from "../../../src/roster/nameOf";
import type { Roster } from "../../../src/roster/roster";
import { checkOptions } from "../../support/findings";
import { openInNode } from "../../support/openInNode";

const OPTIONS = checkOptions({ today: "2026-11-25" });

/** The people of the only sheet, and the rows of each block in which they came. */
async function peopleOf(
  workbook: ExcelJS.Workbook,
): Promise<{ roster: Roster; blocks: [first: number, count: number][] }> {
  await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return runExcel(async (context) => {
    const head = await readHead(context, workbook.worksheets[0]?.name ?? "", null);
    const layout = head.used === null ? undefined : findLayout(head.head);
    if (head.used === null || layout === undefined) throw new Error("no roster");
    const { roster, rows } = await readPeople(context, head, layout, OPTIONS);
    return { roster, blocks: rows?.map(({ firstRow, rowCount }) => [firstRow, rowCount]) ?? [] };
  });
}

test("no row is lost or read twice between two chunks, nor is what is hidden in them", async () => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  // So wide that 400 rows fill a chunk.
  const NAME = 250;
  sheet.getCell(1, 1).value = "STT";
  sheet.getCell(1, NAME).value = "Họ và tên";
  sheet.getCell(1, NAME + 1).value = "Ngày sinh";
  for (let person = 1; person <= 801; person++) {
    sheet.getCell(person + 1, 1).value = person;
    sheet.getCell(person + 1, NAME).value = "Nguyễn Văn An";
    sheet.getCell(person + 1, NAME + 1).value = 1950 + (person % 50);
  }
  for (const row of [1, 401, 402, 802]) sheet.getRow(row).hidden = true;
  const { roster, blocks } = await peopleOf(workbook);
  expect(blocks.length).toBeGreaterThan(2);
  expect(Math.max(...blocks.map(([, count]) => count))).toBeLessThan(401);
  expect([...roster.row]).toEqual(Array.from({ length: 801 }, (_, i) => i + 1));
  expect([...roster.birth].map((birth) => Math.floor(birth / 10_000))).toEqual(
    Array.from({ length: 801 }, (_, i) => 1950 + ((i + 1) % 50)),
  );
  // the hidden row of the headings is nobody's
  expect(roster.hiddenPeople).toBe(3);
});

test.each([2, 3, 6])("where a column has several fonts, that of the cell in row %d is asked for", async (row) => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("DS");
  sheet.addRow(["Họ và tên", "Ngày sinh"]);
  for (let person = 0; person < 5; person++) sheet.addRow(["Lª Hoµ", "05/11/1986"]);
  const { roster: before } = await peopleOf(workbook);
  expect(nameOf(before, 0)).toBe("Lª Hoµ");
  // One cell of which it is sure speaks for its column.
  sheet.getCell(row, 1).font = { name: ".VnTime" };
  const { roster } = await peopleOf(workbook);
  expect(Array.from({ length: 5 }, (_, person) => nameOf(roster, person))).toEqual(Array<string>(5).fill("Lê Hoà"));
});
