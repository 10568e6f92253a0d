import { askForNotes } from "../../../src/excel/documents/askForNotes";
import { writeReport } from "../../../src/excel/report/writeReport";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { reportWords } from "../../../src/text/documents/report";
import { setsAt } from "../../../workbench/host/apiSets";
import { HostedBook } from "../../support/hostedBook";
import { refuseWith } from "../../support/refuseWith";
import { reportFactsOf, type ReportPerson } from "../../support/reportFactsOf";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const hosted = new HostedBook();

const person = (name: string): ReportPerson => ({
  name,
  unit: "Văn phòng",
  level2: "no",
  reason: "otp_phone",
  step: "register",
});
const ofReport = (names: readonly string[]) => writeReport(reportFactsOf(names.map(person)));
const ofSupplement = (names: readonly string[]) =>
  writeSupplement(supplementFactsOf(names.map((name) => [name, "Văn phòng", "", "chưa"])));

const SHEETS = [
  { title: "Báo cáo VNeID", write: ofReport },
  { title: "Cần bổ sung", write: ofSupplement },
];

/** The row of a text in column B, from 1. */
async function rowOf(title: string, text: string): Promise<number> {
  return (await hosted.savedSheet(title)).getColumn(2).values.lastIndexOf(text);
}

const comment = (title: string, address: string, text: string) =>
  Excel.run(async ({ workbook }) => {
    workbook.worksheets.getItem(title).comments.add(address, text);
    await workbook.context.sync();
  });

/** By cell, the comments of a sheet. */
const comments = (title: string) =>
  Excel.run(async (context) => {
    const items = context.workbook.worksheets.getItem(title).comments.load("items/content");
    await context.sync();
    const cells = items.items.map((each) => each.getLocation().load("address"));
    await context.sync();
    return items.items.map(({ content }, at) => `${cells[at]?.address.replace(/.*!/u, "") ?? ""} ${content}`);
  });

beforeEach(() => hosted.openNew("DS"));

describe.each(SHEETS)("what she has remarked at a person on $title", ({ title, write }) => {
  test("stays where the line stays, without a question; beside and below what we wrote too", async () => {
    await write(["Trần Bình", "Lê Cúc"]);
    const row = await rowOf(title, "Trần Bình");
    await comment(title, `B${row}`, "gọi lại");
    await comment(title, "T3", "bên cạnh");
    await comment(title, "A400", "ở dưới");
    const all = [`B${row} gọi lại`, "T3 bên cạnh", "A400 ở dưới"];
    for (const names of [["Trần Bình", "Lê Cúc"], ["Trần Bình"]]) {
      expect(await write(names)).toMatchObject({ kind: "written", sheetName: title });
      expect([await comments(title), await rowOf(title, "Trần Bình")]).toEqual([all, row]);
    }
  });

  test("is asked about where another would stand there; nothing is written before she says so", async () => {
    await write(["Trần Bình", "Lê Cúc"]);
    const row = await rowOf(title, "Lê Cúc");
    await comment(title, `C${row}`, "máy cũ, số 0912 345 678");
    const asked = await write(["An Văn", "Trần Bình", "Lê Cúc"]);
    expect(asked).toMatchObject({
      kind: "asks",
      sheetName: title,
      lost: [expect.stringContaining(`C${row}: máy cũ`) as string],
    });
    expect(JSON.stringify(asked)).not.toContain("345");
    expect(await rowOf(title, "Lê Cúc")).toBe(row);
    expect(await write(["Trần Bình"])).toMatchObject({ kind: "asks" });
    expect(await write(["Trần Bình", "Lê Cúc"])).toMatchObject({ kind: "written" });
  });

  test.each([
    ["Comments", "ApiNotFound"],
    ["Comments", "AccessDenied"],
    ["GetLocation", "GeneralException"],
  ])("where Excel does not tell it (%s: %s), it stays, and she is told once lines have moved", async (member, code) => {
    await write(["Trần Bình", "Lê Cúc"]);
    const row = await rowOf(title, "Lê Cúc");
    await comment(title, `C${row}`, "máy cũ");
    const stopRefusing = refuseWith(hosted.host, [member], code);
    const same = await write(["Trần Bình", "Lê Cúc"]);
    const other = await write(["An Văn", "Trần Bình", "Lê Cúc"]);
    stopRefusing();
    expect([same, other]).toMatchObject([
      { kind: "written", sheetName: title, refused: [] },
      { kind: "written", sheetName: title, refused: ["notes"] },
    ]);
    expect(await comments(title)).toEqual([`C${row} máy cũ`]);
    expect(await rowOf(title, "Lê Cúc")).toBeGreaterThan(row);
  });

  test("as a note, of which this Excel does not tell, stays at its cell; that it may be at another line now is said", async () => {
    await write(["Trần Bình", "Lê Cúc"]);
    const address = `B${await rowOf(title, "Trần Bình")}`;
    const cell = hosted.host.book?.findByName(title)?.grid?.getCell(address);
    if (cell !== undefined) cell.note = "gọi lại";
    expect(await write(["Trần Bình", "Lê Cúc"])).toMatchObject({ kind: "written", refused: [] });
    expect(await write(["Trần Bình", "Lê Cúc", "Vũ Yên"])).toMatchObject({ kind: "written", refused: [] });
    expect(await write(["An Văn", "Trần Bình", "Lê Cúc"])).toMatchObject({ kind: "written", refused: ["notes"] });
    expect((await hosted.savedSheet(title)).getCell(address).note).toBe("gọi lại");
  });
});

test("a remark at a number is one at its line, whatever the number", async () => {
  await ofReport(["Trần Bình"]);
  const row = await rowOf("Báo cáo VNeID", reportWords.lines.total);
  await comment("Báo cáo VNeID", `H${row}`, "đã trừ một người nghỉ");
  expect(await ofReport(["Trần Bình", "Lê Cúc"])).toMatchObject({ kind: "written" });
});

test("on a new sheet nobody can have noted anything", async () => {
  await ofReport(["Trần Bình"]);
  await hosted.openNew("DS");
  expect(await ofReport(["An Văn", "Trần Bình"])).toMatchObject({ kind: "written", refused: [] });
});

test.each([
  ["1.9", true, 0, false],
  ["1.10", true, 1, false],
  ["1.17", true, 1, false],
  ["1.18", true, 2, true],
  ["1.18", false, 1, false],
])("at ExcelApi %s, office.js with notes: %s, so many kinds are asked for", (api, knowsNotes, kinds, all) => {
  new HostedBook({ requirementSets: setsAt(api) });
  const load = () => ({ items: [] });
  const sheet = { comments: { load }, ...(knowsNotes && { notes: { load } }) } as unknown as Excel.Worksheet;
  const { asked, tellsAll } = askForNotes(sheet);
  expect([asked.length, tellsAll]).toEqual([kinds, all]);
});

test("Excel of ExcelApi 1.9 is not asked what it does not know", async () => {
  const old = new HostedBook({ requirementSets: setsAt("1.9") });
  await old.openNew("DS");
  for (let time = 0; time < 2; time++) expect(await ofReport(["Trần Bình"])).toMatchObject({ kind: "written" });
});
