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

test("where nothing was said of the office, the usual titles are there", async () => {
  expect((await recallParticulars()).particulars).toEqual(reportWords.blankParticulars);
});

test("all is remembered in the workbook, for whoever opens the pane again", async () => {
  const { host } = await openNew();
  expect(await rememberParticulars(office)).toEqual({ workbook: true, machine: true });
  giveLocalStorage();
  startOfficeInNode(host);
  expect((await recallParticulars()).particulars).toEqual(office);
});

test("another workbook knows the office, but not the number of that document", async () => {
  await rememberParticulars(office);
  await openNew();
  expect((await recallParticulars()).particulars).toEqual({ ...office, number: "" });
});

test("a machine that keeps nothing is no error", async () => {
  giveLocalStorage({ refuse: true });
  expect(await rememberParticulars(office)).toEqual({ workbook: true, machine: false });
  expect((await recallParticulars()).particulars).toEqual(office);
});

describe("a workbook of another office", () => {
  const theirs: ReportParticulars = { ...office, office: "BHXH tỉnh Mẫu", number: "7/BC", form: "standalone" };

  /** The workbook in which another machine kept what its office is. */
  async function openTheirs(ours: ReportParticulars | null): Promise<void> {
    const { host } = await openNew();
    await rememberParticulars(theirs);
    giveLocalStorage();
    if (ours !== null) {
      await openNew();
      await rememberParticulars(ours);
    }
    startOfficeInNode(host);
  }

  test.each<[string, Partial<ReportParticulars>]>([
    ["office", {}],
    ["superior", { office: theirs.office, superior: "BHXH Việt Nam" }],
    ["place", { office: theirs.office, place: "Điện Biên" }],
    ["signer", { office: theirs.office, signers: [{ title: "GIÁM ĐỐC", name: "Lò Văn Mẫu" }] }],
  ])("does not outrank this machine's own: %s", async (_, change) => {
    const ours = { ...office, ...change };
    await openTheirs(ours);
    expect(await recallParticulars()).toEqual({
      particulars: { ...ours, number: "" },
      inWorkbook: { particulars: theirs, used: false },
    });
  });

  test("serves, and is said to, where this machine knows none", async () => {
    await openTheirs(null);
    expect(await recallParticulars()).toEqual({
      particulars: theirs,
      inWorkbook: { particulars: theirs, used: true },
    });
  });

  test("is hers once she has kept what the form shows", async () => {
    await openTheirs(null);
    await rememberParticulars((await recallParticulars()).particulars);
    expect(await recallParticulars()).toEqual({ particulars: theirs, inWorkbook: null });
  });
});
