import ExcelJS from "exceljs";
import JSZip from "jszip";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { sendTemplate } from "../../../src/excel/send/sendTemplate";
import { NO_WISH } from "../../../src/documents/supplement/supplementWish";
import { TEMPLATE_FIELDS } from "../../../src/documents/template/templateWords";
import { checkFile } from "../../../src/gather/checkFile";
import { openBook } from "../../../src/gather/openBook";
import { headOf } from "../../../src/gather/readRoster";
import { findLayout } from "../../../src/roster/columns/findLayout";
import type { Field } from "../../../src/roster/field";
import { RULES } from "../../../src/rules/index";
import { templateWords as words } from "../../../src/text/documents/template";
import { checkOptions } from "../../support/findings";
import { HostedBook } from "../../support/hostedBook";

const hosted = new HostedBook();
const PEOPLE = 100;
const FIRST_ROW = 6;
const OPTIONS = checkOptions({ today: "2026-06-15" });
let template: Uint8Array;

beforeAll(async () => {
  await hosted.openNew("DS");
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  const wish = { deadline: "2026-12-05", contact: "Chị Hoa, 0912 345 678" };
  await expect(sendTemplate(wish, PEOPLE, OPTIONS.today)).resolves.toBeNull();
  template = created[0] ?? new Uint8Array();
});

async function load(file: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.slice().buffer);
  return workbook;
}

type Person = Readonly<Partial<Record<(typeof TEMPLATE_FIELDS)[number], string>>>;

async function filled(people: readonly Person[]): Promise<Uint8Array> {
  const workbook = await load(template);
  const sheet = workbook.getWorksheet(words.listTitle);
  people.forEach((person, at) =>
    TEMPLATE_FIELDS.forEach((field, column) => {
      const value = person[field];
      if (value !== undefined && sheet !== undefined) sheet.getCell(FIRST_ROW + at, column + 2).value = value;
    }),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

test("every column is read for certain, in Excel and from the file, nothing is asked, and nobody stands in it", async () => {
  const [list] = (await openBook(template)).sheets;
  const head = list === undefined ? null : headOf(list);
  const layout = head === null ? undefined : findLayout(head);
  const columns = Object.entries(layout?.columns ?? {});
  expect(columns.map(([field, { index, confidence }]) => [field, index, confidence]).sort(byColumn)).toEqual(
    TEMPLATE_FIELDS.map((field, at) => [field, at + 1, "certain"]),
  );
  expect(layout).toMatchObject({ header: { first: 4, last: 4 }, ordinal: 0, ambiguous: [] });
  await expect(checkFile(template, { today: OPTIONS.today, forms: [] })).resolves.toEqual({
    kind: "nothing",
    sheetFindings: [expect.objectContaining({ rule: "no-people" })],
  });

  await hosted.open(template);
  const sheets = await listSheets();
  expect(sheets.map(({ name, looksLikeRoster }) => [name, looksLikeRoster])).toEqual([
    [words.listTitle, true],
    [words.guideTitle, false],
  ]);
  const result = await checkSheet(sheets[0]?.id ?? "", OPTIONS);
  expect([result.questions, result.sheetFindings.map(({ rule }) => rule)]).toEqual([[], ["no-people"]]);
});

const byColumn = (a: readonly unknown[], b: readonly unknown[]) => Number(a[1]) - Number(b[1]);

test("no rule lacks a column of it", () => {
  const has = (field: Field) => (TEMPLATE_FIELDS as readonly Field[]).includes(field);
  expect(RULES.filter(({ needs }) => !needs.every(has)).map(({ id }) => id)).toEqual([]);
  // of columns that say the same in other ways one will do
  const lacking = RULES.filter(({ optional }) => optional?.some(has) === false).map(({ id }) => id);
  expect(lacking.sort()).toEqual(["citizen-id-contradiction", "level-2-contradiction"]);
});

test("filled in, it is counted exactly, by file and in Excel, and nothing is found in what is right", async () => {
  const [done = "", approved = "", waiting = "", not = ""] = words.choices.level2;
  const [reason = ""] = words.choices.reason;
  const id = (at: number) => `0010900${String(54_000 + at)}`;
  const person = (at: number, more: Person): Person => ({
    fullName: `Nguyễn Văn ${String.fromCharCode(65 + (at % 26))}nh ${["Một", "Hai", "Ba", "Tư"][at >> 5] ?? ""}`,
    birthDate: `${String(1 + (at % 28)).padStart(2, "0")}/09/1990`,
    gender: "Nam",
    unit: `Phòng ${at % 3}`,
    citizenId: id(at),
    ...more,
  });
  const people = Array.from({ length: PEOPLE }, (_, at): Person => {
    if (at % 10 === 0) return person(at, { citizenId: "Chưa có", level2: not, reason });
    if (at % 10 === 1) return person(at, { level2: approved });
    if (at % 10 === 2) return person(at, { level2: waiting });
    if (at % 10 === 3) return person(at, { level2: not, reason });
    return person(at, { level2: done, ...(at % 10 === 4 && { oneStop: "x", level2Date: "01/03/2026" }) });
  });
  const file = await filled(people);
  const totals = { issued: 90, notIssued: 10, idToVerify: 0, done: 60, notDone: 40, level2ToVerify: 0 };
  await expect(checkFile(file, { today: OPTIONS.today, forms: [] })).resolves.toMatchObject({
    kind: "counted",
    counts: { totals: { total: PEOPLE, ...totals }, oneStop: { total: 10, done: 10 } },
    roster: { forms: [{ questions: [] }], findings: [] },
  });
  await hosted.open(file);
  const { checked } = await checkSheet(words.listTitle, OPTIONS);
  expect(checked?.summary).toMatchObject({ totals: { total: PEOPLE, ...totals } });
});

test("IDs are texts with a check, choices come from the guide, which is locked; the list is not", async () => {
  const workbook = await load(template);
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([words.listTitle, words.guideTitle]);
  const [list, guide] = workbook.worksheets;
  if (list === undefined || guide === undefined) throw new Error("no sheets");
  const column = (field: (typeof TEMPLATE_FIELDS)[number]) => TEMPLATE_FIELDS.indexOf(field) + 2;
  for (const field of TEMPLATE_FIELDS) {
    expect([field, list.getCell(FIRST_ROW, column(field)).numFmt]).toEqual([field, "@"]);
    expect([field, list.getCell(FIRST_ROW - 1, column(field)).dataValidation]).toEqual([
      field,
      expect.objectContaining({ promptTitle: words.prompts[field].title, prompt: words.prompts[field].message }),
    ]);
  }
  const limit = (field: (typeof TEMPLATE_FIELDS)[number], row = FIRST_ROW + PEOPLE - 1) =>
    list.getCell(row, column(field)).dataValidation;
  expect(limit("citizenId")).toMatchObject({ type: "custom", errorStyle: "warning" });
  expect(limit("birthDate")).toMatchObject({ type: "custom", errorStyle: "warning" });
  for (const field of ["gender", "level2", "reason", "oneStop"] as const) {
    const { type, formulae } = limit(field);
    const [, from = "", to = ""] = /^'Hướng dẫn'!(.+):(.+)$/u.exec(String(formulae[0])) ?? [];
    expect([field, type, listOf(guide, from, to)]).toEqual([field, "list", words.choices[field]]);
  }
  const xml = await JSZip.loadAsync(template);
  const partOf = async (sheet: number) => (await xml.file(`xl/worksheets/sheet${sheet}.xml`)?.async("string")) ?? "";
  expect([await partOf(1), await partOf(2)].map((part) => part.includes("<sheetProtection"))).toEqual([false, true]);
  expect(list.views[0]).toMatchObject({ state: "frozen", ySplit: FIRST_ROW - 1 });
  expect([list.getCell("A2").value, list.getCell("A3").value]).toEqual([
    "Gửi lại trước ngày 05 tháng 12 năm 2026",
    "Nơi nhận: Chị Hoa, 0912 345 678",
  ]);
});

function listOf(sheet: ExcelJS.Worksheet, from: string, to: string): unknown[] {
  const [first, last] = [sheet.getCell(from.replaceAll("$", "")), sheet.getCell(to.replaceAll("$", ""))];
  return Array.from(
    { length: Number(last.row) - Number(first.row) + 1 },
    (_, at) => sheet.getCell(Number(first.row) + at, first.col).value,
  );
}

test("what Excel says is no longer than Excel takes", () => {
  for (const { title, message } of [...Object.values(words.prompts), ...Object.values(words.alerts)])
    expect([title, title.length <= 32, message.length <= 225]).toEqual([title, true, true]);
});

test("Excel that opens nothing", async () => {
  await hosted.openNew("DS");
  hosted.host.failNext({ code: "GeneralException" });
  await expect(sendTemplate(NO_WISH, PEOPLE, OPTIONS.today)).resolves.toBe("GeneralException");
});
