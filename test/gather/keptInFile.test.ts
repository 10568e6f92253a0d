import ExcelJS from "exceljs";
import { checkSheet } from "../../src/excel/check/checkSheet";
import { rememberColumns } from "../../src/excel/columns/columnMemory";
import { rememberWord } from "../../src/excel/questions/wordMemory";
import { writeReport } from "../../src/excel/report/writeReport";
import { checkFile } from "../../src/gather/checkFile";
import { keptInFile } from "../../src/gather/keptInFile";
import type { FileOptions } from "../../src/gather/rostersOfFile";
import { headingSignature } from "../../src/roster/headings/headingSignature";
import type { LayoutChoice } from "../../src/roster/layoutChoice";
import { legendKey } from "../../src/roster/questions/answeredLegend";
import { checkOptions } from "../support/findings";
import { giveLocalStorage } from "../support/localStorage";
import { makeXlsx } from "../support/makeXlsx";
import { openInNode } from "../support/openInNode";

const OPTIONS = checkOptions({ today: "2026-11-25" });
const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
const LONE = [...HEADS.slice(0, 3), "Chưa cài VNeID mức 2"];
const signatureOf = (heads: readonly string[]) =>
  headingSignature({ top: 0, left: 0, rows: [heads] }, { first: 0, last: 0 });

/** The workbook of an office, open in Excel there; of three people the first and the last have this mark. */
async function officeWith(heads: readonly string[], mark: string) {
  giveLocalStorage();
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet("DS")
    .addRows([
      heads,
      [1, "Nguyễn Văn An", "001085012345", mark],
      [2, "Trần Thị Bình", "001185012346", heads === LONE ? "" : "x"],
      [3, "Lê Văn Cường", "001085012347", mark],
    ]);
  return openInNode(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

async function report(): Promise<void> {
  const { checked, sheetName } = await checkSheet("DS", OPTIONS);
  if (checked === null) throw new Error("nobody");
  await writeReport({ ...checked, sheetName, checkedAt: OPTIONS.today });
}

async function read(bytes: Uint8Array, forms: FileOptions["forms"] = []) {
  const outcome = await checkFile(bytes, { today: OPTIONS.today, forms });
  if (outcome.kind !== "counted") throw new Error(outcome.kind);
  const { done, level2ToVerify } = outcome.counts.totals;
  const { roster, isStale } = outcome;
  return {
    done,
    level2ToVerify,
    isStale,
    asked: roster?.forms[0]?.questions.length,
    open: roster?.forms[0]?.unclearWords.map(({ word, answer }) => [word, answer]),
    own: roster?.ownWords.map(({ word, answer }) => [word, answer]),
  };
}

const choose = (heads: readonly string[], choice: LayoutChoice) =>
  rememberColumns({ sheetName: "DS", signature: signatureOf(heads), formerSignature: null }, choice);

test("what an office has answered about words stands in its file: its report matches its people, and nothing is asked again", async () => {
  const { book } = await officeWith(HEADS, "tạm được");
  await rememberWord("tam duoc", "done");
  const counted = { done: 3, level2ToVerify: 0, asked: 0, open: [], own: [["tạm được", "done"]] };
  expect(await read(await book.save())).toEqual({ ...counted, isStale: null });
  await report();
  expect(await read(await book.save())).toEqual({ ...counted, isStale: false });
  await rememberWord("tam duoc", "no");
  expect(await read(await book.save())).toMatchObject({ done: 3, isStale: true });
});

test("so do its answers about columns", async () => {
  const { book } = await officeWith(LONE, "x");
  await choose(LONE, { columns: {}, blankMeansDone: true });
  const counted = { done: 1, level2ToVerify: 0, asked: 0, open: [], own: [] };
  expect(await read(await book.save())).toEqual({ ...counted, isStale: null });
  await report();
  expect(await read(await book.save())).toEqual({ ...counted, isStale: false });
  await choose(LONE, { columns: {}, blankMeansDone: false });
  expect(await read(await book.save())).toMatchObject({ isStale: true });
});

test("what is answered for a form fills in what the office has not, and makes no report of an office stale", async () => {
  const { book } = await officeWith(LONE, "tạm được");
  const forms = [{ signature: signatureOf(LONE), choice: { columns: {}, blankMeansDone: true } }];
  await rememberWord("tam duoc", "no");
  expect(await read(await book.save(), forms)).toMatchObject({ done: 1, asked: 0, own: [["tạm được", "no"]] });

  const other = await officeWith(HEADS, "tạm được");
  const words: [string, "done"][] = [["tam duoc", "done"]];
  const answered = [{ signature: signatureOf(HEADS), choice: { columns: {}, words } }];
  expect(await read(await other.book.save(), answered)).toMatchObject({ done: 3, own: [], isStale: null });
  await report();
  expect(await read(await other.book.save(), answered)).toMatchObject({ done: 1, level2ToVerify: 2, isStale: false });
});

test("what an office has said of one legend, and what was answered here of another, stand beside each other", async () => {
  const { host, book } = await officeWith(HEADS, "");
  const [own, here] = ["x là chưa cài", "Quy ước: x là chưa cài, để trống là đã cài"];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("DS");
    sheet.getRange("1:2").insert("Down");
    sheet.getRange("A1:A2").values = [[own], [here]];
    await context.sync();
  });
  expect(host.book).toBe(book);
  await choose(HEADS, { columns: {}, legends: { [legendKey(own)]: null } });
  expect(await read(await book.save())).toMatchObject({ done: 1, asked: 1 });
  const legends = { [legendKey(here)]: { column: 3, blankIsDone: true } };
  const forms = [{ signature: signatureOf(HEADS), choice: { columns: {}, legends } }];
  expect(await read(await book.save(), forms)).toMatchObject({ done: 2, asked: 0 });
});

const property = (name: string, value: unknown): string =>
  `<we:property value="${JSON.stringify(value).replaceAll('"', "&quot;")}" name="${name}"/>`;
const extension = (...properties: readonly string[]): string =>
  `<we:webextension xmlns:we="x" id="{1}"><we:reference id="2"/><we:properties>${properties.join("")}</we:properties></we:webextension>`;
const WORDS = [["tam duoc", "done"]];
const OURS = property("vneid.words", JSON.stringify(WORDS));
const OTHER = extension(property("Office.AutoShowTaskpaneWithDocument", true), property("words", "một"));

test.each<[string, readonly string[], unknown[]]>([
  ["as a text, as the add-in keeps it", [extension(OURS)], WORDS],
  ["by an older version", [extension(property("words", WORDS))], WORDS],
  ["beside what an older version kept", [extension(OURS, property("words", [["tam duoc", "no"]]))], WORDS],
  ["beside another add-in", [extension(OURS), OTHER], WORDS],
  ["by another add-in alone", [OTHER], []],
  ["as what makes no sense", [extension(property("vneid.words", "[[1,2],["))], []],
  ["in a part that is cut off", [extension(OURS).slice(0, -60)], []],
  ["nowhere", [], []],
])("words are kept in a file %s", async (_, extensions, words) => {
  const parts = extensions.map((xml, at) => [`xl/webextensions/webextension${String(at + 1)}.xml`, xml] as const);
  const file = await makeXlsx([{ name: "DS", xml: "<sheetData/>" }], { parts: Object.fromEntries(parts) });
  expect([...keptInFile(file).words]).toEqual(words);
});
