import { SIGNERS } from "../../src/documents/report/reportGrid";
import type { SheetPlan } from "../../src/documents/sheetPlan";
import { writeReport } from "../../src/excel/report/writeReport";
import { reportWords } from "../../src/text/documents/report";
import { HostedBook } from "../support/hostedBook";
import { cutTexts, overprinted } from "../support/printedCells";
import { printPages, type PrintedWord } from "../support/printedPages";
import { SIX_OFFICES } from "../support/sixOffices";
import { planReport } from "../support/plans";

const LETTERS = Array.from("abcdđeghiklmnopqrs");
/** A4 without its lower margin, in points, and the most that may be left empty where a table goes on. */
const PAGE_END = ((297 - 20) * 72) / 25.4;
const LEFT_MARGIN = (30 * 72) / 25.4;
const THREE_CENTIMETRES = (30 * 72) / 25.4;

const plans = new Map([...SIX_OFFICES].map(([name, facts]) => [name, planReport(facts, reportWords)]));
let printed = new Map<string, PrintedWord[][]>();

beforeAll(async () => {
  const files = new Map<string, Uint8Array>();
  const hosted = new HostedBook();
  for (const [name, facts] of SIX_OFFICES) {
    await hosted.openNew("Danh sách");
    await writeReport(facts);
    files.set(name, await hosted.file());
  }
  // scripts/takeReportPages.mjs wants the pages themselves.
  printed = await printPages(files, reportWords.sheetTitle, process.env["REPORT_PAGES"]);
});

/** Without blanks: a letter that a font lacks is printed in another, and stands apart from its word. */
const compact = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");
const textOf = (words: readonly PrintedWord[]) => compact(words.map(({ text }) => text).join(""));
/** How a text begins that may be wrapped in its cell. */
const beginOf = (text: string) => compact(text).slice(0, 10);

/** The words of a text that stands in one line, from the last place where it does. */
function find(words: readonly PrintedWord[], text: string): PrintedWord[] {
  const wanted = compact(text);
  const at = textOf(words).lastIndexOf(wanted);
  if (at < 0) return [];
  let read = 0;
  return words.filter((word) => {
    const from = read;
    read += compact(word.text).length;
    return from >= at && read <= at + wanted.length;
  });
}

const endOf = (words: readonly PrintedWord[]) => Math.max(...words.map(({ bottom }) => bottom));
const widthOf = (words: readonly PrintedWord[]) =>
  Math.max(...words.map(({ right }) => right)) - Math.min(...words.map(({ left }) => left));

/** The texts of printed lines, from above. */
function linesOf(words: readonly PrintedWord[]): string[] {
  const lines: PrintedWord[][] = [];
  for (const word of words.toSorted((one, other) => one.bottom - other.bottom)) {
    const last = lines.at(-1);
    if (last !== undefined && word.bottom - (last[0]?.bottom ?? 0) < 7) last.push(word);
    else lines.push([word]);
  }
  return lines.map((line) => textOf(line.toSorted((one, other) => one.left - other.left)));
}

/** The first text of a row that has one. */
const saidIn = ({ values }: SheetPlan, row: number) => values[row]?.find((value) => typeof value === "string");

describe.each([...plans])("%s, printed by LibreOffice", (name, plan) => {
  const pages = () => printed.get(name) ?? [];
  const { values } = plan;
  const { summary, particulars } = SIX_OFFICES.get(name) ?? {};
  const rowOf = (text: string) => values.findIndex((row) => row.includes(text));
  const tops = [0, ...plan.pageBreaks];
  const isHead = (row: number) => values[row]?.[0] === reportWords.heads.ordinal;
  /**
   * By how much the page was fitted to the paper: digits of Times New Roman are half as wide as their size says, a
   * point a quarter.
   */
  const scale = () => widthOf(find(pages()[0] ?? [], "100.0")) / 2.25 / 13;

  test("begins and ends every page where that was planned", () => {
    expect(pages()).toHaveLength(tops.length);
    tops.forEach((top, at) => {
      const text = textOf(pages()[at] ?? []);
      const end = (tops[at + 1] ?? values.length) - 1;
      for (const row of [top, end]) expect(text).toContain(beginOf(saidIn(plan, row) ?? ""));
      // The heading of the list is repeated on all its pages.
      if (top > plan.titleRows.first) expect(text).toContain(compact(reportWords.notDoneHeads.reason));
    });
  });

  test("prints every text whole, in its own cell", () => {
    expect(overprinted(pages())).toEqual([]);
    expect(cutTexts(plan, pages(), scale())).toEqual([]);
  });

  test("has the letter's lines on the first page, at 13 points, and lettered as official papers are", () => {
    const [first = [], second = []] = pages();
    // every reason there is takes more than one page
    const onSecond = name === "60-units" ? second : [];
    const table = values.slice(rowOf(reportWords.heads.item) + 1);
    const lines = table.slice(
      0,
      table.findIndex(([ordinal, item]) => ordinal === null && item === null),
    );
    const items = lines.flatMap(([, item]) => (item === null ? [] : [String(item)]));
    expect(items).toContain(reportWords.moreLines.oneStop);
    for (const item of items) expect(textOf([...first, ...onSecond])).toContain(beginOf(item));
    expect(scale()).toBeGreaterThan(0.95);
    expect(scale()).toBeLessThan(1.02);
    const reasons = summary?.reasons.length ?? 0;
    expect(reasons).toBeGreaterThan(3);
    const [above] = find(first, reportWords.lines.reasons);
    const letters = [...first.filter(({ top }) => top > (above?.bottom ?? Infinity) - 4), ...onSecond].flatMap(
      ({ text }) => (/^.\)$/u.test(text) ? [text.charAt(0)] : []),
    );
    expect(letters.slice(0, reasons)).toEqual(LETTERS.slice(0, reasons));
  });

  test("signs in blocks that stand apart and break where their lines do", () => {
    const signers = particulars?.signers ?? [];
    const page = pages().find((words) => find(words, reportWords.signHere).length > 0) ?? [];
    const edge = (column: number) =>
      LEFT_MARGIN + scale() * plan.columnWidths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const blocks = (SIGNERS[signers.length] ?? []).map(({ from, to }) => ({ left: edge(from), right: edge(to + 1) }));
    const top = Math.min(...signers.map(({ title }) => find(page, beginOf(title))[0]?.top ?? Infinity));
    const bottom = Math.min(...find(page, "Nguồn số liệu").map((word) => word.top));
    const inRows = page.filter((word) => word.top >= top - 1 && word.bottom <= bottom);
    signers.forEach(({ title, name: signer }, at) => {
      const { left, right } = blocks[at] ?? { left: 0, right: 0 };
      const centred = (word: PrintedWord) =>
        (word.left + word.right) / 2 > left && (word.left + word.right) / 2 < right;
      const own = inRows.filter(centred);
      expect(own.filter((word) => word.left < left || word.right > right)).toEqual([]);
      const lines = linesOf(own);
      for (const line of [...title.split("\n"), reportWords.signHere, signer])
        expect(lines.some((each) => each !== "" && compact(line).startsWith(each)) || line === "").toBe(true);
      expect(lines.length).toBeGreaterThanOrEqual(title.split("\n").length + 1);
    });
    for (const [at, { left }] of blocks.entries()) {
      const before = blocks[at - 1];
      if (before === undefined) continue;
      expect(left - before.right).toBeGreaterThan(10);
    }
    // Nothing stands between the blocks but to whom a report of one signer goes.
    const outside = inRows.filter(
      (word) => !blocks.some(({ left, right }) => word.left >= left && word.right <= right),
    );
    const recipients = particulars?.recipients || reportWords.usualRecipients;
    const besides = signers.length === 1 ? reportWords.recipients + recipients : "";
    for (const { text } of outside)
      if (particulars?.form === "standalone") expect(compact(besides)).toContain(text);
      else expect(text).toBe("");
    // What was typed last is on the page of those who sign.
    expect(textOf(page)).toContain("2.Kiếnnghị");
  });

  test("keeps tables together, and fills the page where one goes on, under its heading again", () => {
    const list = rowOf(reportWords.notDoneTitle);
    for (const { top, bottom } of plan.tables) {
      expect([top, isHead(top)]).toEqual([top, true]);
      if (top < list) expect(plan.pageBreaks.filter((row) => row > top && row <= bottom)).toEqual([]);
    }
    const goesOn = tops.flatMap((top, at) => (at > 0 && (isHead(top) || top > list) ? [at] : []));
    if (name === "60-units" || name === "2000") expect(goesOn.length).toBeGreaterThan(0);
    for (const at of goesOn) expect(PAGE_END - endOf(pages()[at - 1] ?? [])).toBeLessThan(THREE_CENTIMETRES);
    // No unit is named alone at the foot of a page.
    for (const top of tops.filter((row) => row > list)) expect(typeof values[top - 1]?.[0]).toBe("number");
  });

  test("has Quốc hiệu beside the name of the body above, and the motto and its line right under it", () => {
    const [first = []] = pages();
    const above = Math.min(...first.map(({ top }) => top));
    const [nation] = find(first, reportWords.nation);
    const [motto] = find(first, reportWords.motto);
    expect(motto !== undefined).toBe(particulars?.form === "standalone");
    if (nation === undefined || motto === undefined) return;
    const line = first.find(({ text, left }) => /^–+$/u.test(text) && left > nation.left);
    expect(Math.abs(nation.top - above)).toBeLessThan(4);
    for (const distance of [motto.top - nation.top, (line?.top ?? Infinity) - motto.top])
      expect(distance).toBeLessThan(20);
  });

  test("has a line under the motto that is as long as the motto", () => {
    const [first = []] = pages();
    const motto = find(first, reportWords.motto);
    expect(motto.length > 0).toBe(particulars?.form === "standalone");
    if (motto.length === 0) return;
    const rules = first.filter(({ text }) => /^–+$/u.test(text)).map((word) => widthOf([word]));
    expect(Math.max(...rules) / widthOf(motto)).toBeGreaterThan(0.9);
    expect(Math.max(...rules) / widthOf(motto)).toBeLessThan(1.1);
  });
});
