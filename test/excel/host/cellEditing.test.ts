import { watchCellEditing } from "../../../src/excel/host/cellEditing";
import { runExcel } from "../../../src/excel/host/runExcel";
import { Book } from "../../../workbench/book/book";
import { OfficeHost } from "../../../workbench/host/officeHost";
import { makeXlsx } from "../../support/makeXlsx";
import { startOfficeInNode } from "../../support/startOfficeInNode";

const host = new OfficeHost();
let told: boolean[] = [];
watchCellEditing((editing) => told.push(editing));

beforeEach(async () => {
  vitest.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  told = [];
  host.book = await Book.open(await makeXlsx([{ name: "DS", xml: "<sheetData/>" }]), "so.xlsx");
  host.resetTraffic();
  startOfficeInNode(host);
});
afterEach(() => {
  vitest.useRealTimers();
  host.setMode("cell-editing", false);
});

/** Lets so much time pass, in milliseconds; what has been asked for meanwhile is answered. */
const pass = (time: number): Promise<unknown> => vitest.advanceTimersByTimeAsync(time);

/** Writes two cells, each in a request of its own. */
const writeTwo = (between: () => void = () => undefined): Promise<void> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DS");
    sheet.getRange("A1").values = [["x"]];
    await context.sync();
    between();
    sheet.getRange("A2").values = [["y"]];
    await context.sync();
  });

test("what is answered soon costs nothing more", async () => {
  await writeTwo();
  await pass(600);
  // the third is office.js's own: it releases the ranges
  expect([told, host.traffic.roundTrips]).toEqual([[], 3]);
});

test("what takes long is asked about beside it, which neither counts as the work nor takes what fails of it", async () => {
  let goOn: () => void = () => undefined;
  const writing = runExcel(async (context) => {
    await new Promise<void>((resolve) => (goOn = resolve));
    context.workbook.worksheets.getItem("DS").getRange("A1").values = [["x"]];
    await context.sync();
  });
  host.failNext({ code: "GeneralException" });
  await pass(600);
  expect(host.traffic).toMatchObject({ roundTrips: 0, asides: 1 });
  goOn();
  await expect(writing).rejects.toThrow("GeneralException");
  expect(told).toEqual([]);
});

test.each([
  ["before it", true],
  ["in the midst of it", false],
])("a cell that is edited %s: told, then all is done once", async (_when, atOnce) => {
  const edit = () => host.setMode("cell-editing", true);
  if (atOnce) edit();
  const writing = writeTwo(atOnce ? undefined : edit);
  await pass(600);
  expect(told).toEqual([true]);
  host.setMode("cell-editing", false);
  await writing;
  expect(told).toEqual([true, false]);
});

test("two that wait: told once, and over once neither does", async () => {
  host.setMode("cell-editing", true);
  const both = [writeTwo(), writeTwo()];
  await pass(600);
  expect(told).toEqual([true]);
  host.setMode("cell-editing", false);
  await Promise.all(both);
  expect(told).toEqual([true, false]);
});

test("a refusal comes through, and what waited no longer does", async () => {
  host.setMode("cell-editing", true);
  const refused = runExcel(async (context) => {
    context.workbook.worksheets.getItem("khác").load("name");
    await context.sync();
  });
  await pass(600);
  host.setMode("cell-editing", false);
  await expect(refused).rejects.toMatchObject({ kind: "sheet-gone" });
  expect(told).toEqual([true, false]);
});
