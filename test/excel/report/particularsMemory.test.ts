import { recallParticulars, rememberParticulars } from "../../../src/excel/report/particularsMemory";
import type { ReportParticulars } from "../../../src/documents/report/reportParticulars";
import { reportWords } from "../../../src/text/documents/report";
import { giveLocalStorage } from "../../support/localStorage";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { startOfficeInNode } from "../../support/startOfficeInNode";

/** A workbook that nobody wrote to yet. */
const openNew = async () => openInNode(await makeXlsx([{ name: "Danh sách", xml: "<sheetData/>" }]));

const office: ReportParticulars = {
  ...reportWords.blankParticulars,
  office: "BHXH tỉnh Lai Châu",
  place: "Lai Châu",
  number: "12/BC-BHXH",
};

beforeEach(async () => {
  giveLocalStorage();
  await openNew();
});

test("where nothing was said of the office, the usual titles are there", () => {
  expect(recallParticulars()).toEqual(reportWords.blankParticulars);
});

test("all is remembered in the workbook, for whoever opens the pane again", async () => {
  const { host } = await openNew();
  expect(await rememberParticulars(office)).toEqual({ workbook: true, machine: true });
  giveLocalStorage();
  startOfficeInNode(host);
  expect(recallParticulars()).toEqual(office);
});

test("another workbook knows the office, but not the number of that document", async () => {
  await rememberParticulars(office);
  await openNew();
  expect(recallParticulars()).toEqual({ ...office, number: "" });
});

test("a machine that keeps nothing is no error", async () => {
  giveLocalStorage({ refuse: true });
  expect(await rememberParticulars(office)).toEqual({ workbook: true, machine: false });
  expect(recallParticulars()).toEqual(office);
});
