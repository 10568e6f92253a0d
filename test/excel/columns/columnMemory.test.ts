import ExcelJS from "exceljs";
import {
  askForColumns,
  recallColumns,
  recallForms,
  rememberColumns,
  rememberForm,
  type FormOfSheet,
} from "../../../src/excel/columns/columnMemory";
import { headingSignature } from "../../../src/roster/headings/headingSignature";
import { NO_CHOICE, type LayoutChoice } from "../../../src/roster/layoutChoice";
import { legendKey } from "../../../src/roster/questions/answeredLegend";
import { giveLocalStorage } from "../../support/localStorage";
import { openInNode } from "../../support/openInNode";
import { startOfficeInNode } from "../../support/startOfficeInNode";
import type { OfficeHost } from "../../../workbench/host/officeHost";

const HEAD = { top: 0, left: 0, rows: [["STT", "Họ và tên", "Số CCCD"]] };
const SIGNATURE = headingSignature(HEAD, { first: 0, last: 0 });
const choiceOf = (citizenId: number): LayoutChoice => ({ columns: { citizenId } });
const formOf = (sheetName: string, signature = SIGNATURE): FormOfSheet => ({
  sheetName,
  signature,
  formerSignature: null,
});

/** Another workbook, in which nothing is kept. */
async function openAnother(): Promise<OfficeHost> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet("DS");
  const { host } = await openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return host;
}

/** The kept forms as "A signature, of the sheet": what a store holds, the last kept first. */
function formsIn(kept: string | undefined): string[] {
  const forms = JSON.parse(kept ?? "[]") as { signature: string; sheetName?: string }[];
  return forms.map(({ signature, sheetName }) => (sheetName === undefined ? signature : `${signature} ${sheetName}`));
}

let machine: Map<string, string>;
let host: OfficeHost;
const onMachine = () => formsIn(machine.get("vneid-roster.columns"));
const inWorkbook = () => formsIn(JSON.parse(host.settings["vneid.columns"] ?? "null") as string);
const recalled = (sheetName: string) =>
  Excel.run(async (context) => {
    const kept = askForColumns(context);
    await context.sync();
    return recallColumns(sheetName, HEAD, kept());
  });

beforeEach(async () => {
  machine = giveLocalStorage();
  host = await openAnother();
});

test("the workbook comes before the machine, which serves sheets of other names too", async () => {
  await rememberColumns(formOf("DS"), choiceOf(1));
  await rememberColumns(formOf("Khác"), choiceOf(0));
  expect(await recalled("DS")).toEqual({ choice: choiceOf(1), signature: SIGNATURE, place: "workbook" });
  expect(await recalled("Khác")).toEqual({ choice: choiceOf(0), signature: SIGNATURE, place: "workbook" });
  expect(await recalled("Mới")).toEqual({ choice: choiceOf(0), signature: SIGNATURE, place: "machine" });
  await openAnother();
  expect(await recalled("DS")).toEqual({ choice: choiceOf(0), signature: SIGNATURE, place: "machine" });
});

test("what was said because of a legend serves its own sheet, and others only where the legend stands", async () => {
  const [legend, other] = [legendKey("x là chưa cài"), legendKey("o là chưa cài")];
  const legends = { [other]: null, [legend]: { column: 3, blankIsDone: true } };
  await rememberColumns(formOf("DS"), { ...choiceOf(2), legends, legend });
  expect((await recalled("DS"))?.choice).toEqual({ columns: { citizenId: 2 }, legends, legend });
  // what was said of others is known, to be kept with what is said next
  expect((await recalled("Mới"))?.choice).toEqual({ columns: { citizenId: 2 }, legends });
  const above = { ...HEAD, rows: [["o là chưa cài", "", ""], ["X  là chưa cài", "", ""], ...HEAD.rows] };
  expect(recallColumns("Mới", above, [])?.choice).toEqual({ columns: { citizenId: 2 }, legends, legend });
});

test("a form is kept once on the machine, and once for each sheet in the workbook", async () => {
  await rememberColumns(formOf("DS", "a"), choiceOf(1));
  await rememberColumns(formOf("Khác", "a"), choiceOf(2));
  await rememberColumns(formOf("DS", "b"), choiceOf(1));
  await rememberColumns(formOf("DS", "a"), choiceOf(3));
  expect(onMachine()).toEqual(["a", "b"]);
  expect(inWorkbook()).toEqual(["a DS", "b DS", "a Khác"]);
});

test("to forget the choice of a sheet leaves those of other sheets in the workbook", async () => {
  await rememberColumns(formOf("DS", "a"), choiceOf(1));
  await rememberColumns(formOf("Khác", "a"), choiceOf(2));
  await rememberColumns(formOf("DS", "a"), NO_CHOICE);
  expect(onMachine()).toEqual([]);
  expect(inWorkbook()).toEqual(["a Khác"]);
});

test("another header takes the place of the one that was chosen before, for this sheet only", async () => {
  await rememberColumns(formOf("DS", "a"), choiceOf(1));
  await rememberColumns(formOf("Khác", "a"), choiceOf(1));
  await rememberColumns({ sheetName: "DS", signature: "b", formerSignature: "a" }, choiceOf(2));
  expect(onMachine()).toEqual(["b"]);
  expect(inWorkbook()).toEqual(["b DS", "a Khác"]);
});

test("of forty-one forms the one kept longest ago goes, in both places", async () => {
  for (let form = 0; form < 41; form++) await rememberColumns(formOf("DS", String(form)), choiceOf(1));
  const kept = Array.from({ length: 40 }, (_, i) => String(40 - i));
  expect(onMachine()).toEqual(kept);
  expect(inWorkbook()).toEqual(kept.map((form) => `${form} DS`));
});

test("what is kept already is not written again: writing ends her undo in older Excels", async () => {
  await rememberColumns(formOf("DS"), choiceOf(1));
  host.resetTraffic();
  expect(await rememberColumns(formOf("DS"), choiceOf(1))).toEqual({ machine: true, workbook: true });
  expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));
  await rememberColumns(formOf("DS"), choiceOf(2));
  expect(host.traffic.undo).toContain("clears");
});

test("another pane, which keeps other things, loses nothing by it, and is not asked again", async () => {
  await Excel.run(async ({ workbook }) => {
    workbook.settings.add("vneid.words", "[]");
    await workbook.context.sync();
  });
  await rememberColumns(formOf("DS"), choiceOf(1));
  expect(Object.keys(host.settings)).toEqual(["vneid.words", "vneid.columns"]);
});

test.each(["{", "7", '"', '{"a":1}', '[{"signature":1}]'])(
  "what another hand kept there is nothing: %s",
  async (text) => {
    giveLocalStorage();
    await Excel.run(async ({ workbook }) => {
      workbook.settings.add("vneid.columns", text);
      await workbook.context.sync();
    });
    expect(await recalled("DS")).toBeUndefined();
    await rememberColumns(formOf("DS"), choiceOf(1));
    expect(await recalled("DS")).toMatchObject({ place: "workbook" });
  },
);

test("what was kept in the bag of document settings counts until it is kept anew", async () => {
  giveLocalStorage();
  host.saveSettings({ columns: JSON.stringify([{ sheetName: "DS", signature: SIGNATURE, choice: choiceOf(2) }]) });
  startOfficeInNode(host);
  expect(await recalled("DS")).toEqual({ choice: choiceOf(2), signature: SIGNATURE, place: "workbook" });
  await rememberColumns(formOf("DS"), NO_CHOICE);
  expect(await recalled("DS")).toBeUndefined();
});

test("the form of a file is the machine's alone: of a sheet of this workbook only where that has the same headings", async () => {
  expect(rememberForm(SIGNATURE, choiceOf(1))).toBe(true);
  expect(rememberForm(SIGNATURE, choiceOf(2))).toBe(true);
  expect([recallForms(), inWorkbook()]).toEqual([[{ signature: SIGNATURE, choice: choiceOf(2) }], []]);
  expect(await recalled("DS")).toEqual({ choice: choiceOf(2), signature: SIGNATURE, place: "machine" });
  rememberForm(SIGNATURE, NO_CHOICE);
  expect(recallForms()).toEqual([]);
});
