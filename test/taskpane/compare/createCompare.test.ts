import ExcelJS from "exceljs";
import type { CheckResult } from "../../../src/excel/check/checkResult";
import { HostError } from "../../../src/excel/host/hostError";
import type { CellValue } from "../../../src/grid/cellValue";
import type { KeptForm } from "../../../src/roster/columns/keptForm";
import { runToEnd } from "../../../src/grid/runToEnd";
import { CHANGE_LISTS, changedPerson, changesAsText, countOf } from "../../../src/taskpane/compare/changedPeople";
import type { CompareHost } from "../../../src/taskpane/compare/compareHost";
import { createCompare, type Compare, type ComparedPane } from "../../../src/taskpane/compare/createCompare";
import { DeskLost } from "../../../src/taskpane/gather/deskOver";
import type { Outcome } from "../../../src/taskpane/paneState";
import { compare as words } from "../../../src/text/vi/compare";
import { deskInNode } from "../../support/deskInNode";
import { rosterOfRows } from "../../support/rosterOfRows";

type Row = readonly (string | number)[];

async function fileOf(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<File> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], name);
}

const HEADS = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "VNeID mức 2"];
/** A lone "Chưa …": whether a blank means done is asked. */
const LONE = ["STT", "Họ và tên", "Ngày sinh", "Đơn vị", "Số CCCD", "Chưa cài VNeID mức 2"];
const AN = [1, "Nguyễn Văn An", "01/02/1985", "Phòng Thu", "001085012345", "x"];
const BINH = [2, "Trần Thị Bình", "03/04/1990", "Văn phòng", "001190012345", "x"];
const BINH_BEFORE = [...BINH.slice(0, 5), "chưa"];
const CHI = [3, "Lê Kim Chi", "05/06/1992", "Văn phòng", "001192012345", "x"];
const DUNG = [4, "Phạm Dũng", "07/08/1980", "Kho", "001080012345", "x"];

const resultOf = (...rows: readonly (readonly CellValue[])[]): CheckResult =>
  ({
    sheetId: "7",
    sheetName: "DS",
    sheetFindings: [],
    questions: [],
    checked: { roster: rosterOfRows([HEADS, ...rows]) },
  }) as unknown as CheckResult;

/** A comparing of the list of An, Bình and Chi, and what it told its host. */
function comparing(replaced: Partial<CompareHost> = {}, pane: Partial<ComparedPane> = {}) {
  const result = resultOf(AN, BINH, CHI);
  const remembered: KeptForm[] = [];
  const ended = vitest.fn();
  const host: CompareHost = {
    startDesk: () => {
      const { desk } = deskInNode();
      return { ...desk, end: ended };
    },
    readSheet: () => Promise.resolve({ ...resultOf(DUNG, AN, BINH_BEFORE), sheetName: "DS cũ" }),
    recallForms: () => [],
    rememberForm: (signature, choice) => {
      remembered.push({ signature, choice });
      return false;
    },
    ...replaced,
  };
  const compare = createCompare(host, {
    answered: () => ({ result }) as unknown as Outcome,
    now: () => new Date("2026-11-25T12:00:00"),
    ...pane,
  });
  return { compare, result, remembered, ended };
}

const SHEET = { kind: "sheet", sheetId: "8", name: "DS cũ" } as const;

function told(compare: Compare): Record<string, unknown[]> {
  const { compared } = compare.getState();
  if (compared === null) return {};
  return Object.fromEntries(
    CHANGE_LISTS.flatMap((list) => {
      const people = Array.from({ length: countOf(compared.changes, list) }, (_, at) =>
        changedPerson(compared, list, at),
      );
      return people.length === 0 ? [] : [[list, people.map((of) => [of?.name, of?.unit, of?.details, of?.cell])]];
    }),
  );
}

const CHANGES = {
  joined: [["Lê Kim Chi", "Văn phòng", "", { row: 3, column: 1 }]],
  left: [["Phạm Dũng", "Kho", "", null]],
  newlyDone: [["Trần Thị Bình", "Văn phòng", "", { row: 2, column: 1 }]],
};

test("another sheet of the workbook", async () => {
  const { compare } = comparing();
  await compare.compare(SHEET);
  expect(told(compare)).toEqual(CHANGES);
  expect(compare.getState()).toMatchObject({ reading: null, notCompared: null, compared: { sheetName: "DS cũ" } });
});

test("a file: its best list; of another sheet of it on wish; what is copied names no number", async () => {
  const { compare, ended } = comparing();
  const file = await fileOf("Cũ.xlsx", {
    DS: [HEADS, DUNG, AN, BINH_BEFORE],
    "Tổ xe": [HEADS, [1, ...AN.slice(1, 4), "001085099999", "x"]],
  });
  await compare.compareFile([file]);
  expect(told(compare)).toEqual(CHANGES);
  expect(ended).toHaveBeenCalledTimes(1);
  const { compared, other } = compare.getState();
  expect(compared?.otherRosters).toEqual([{ sheet: 1, name: "Tổ xe" }]);
  if (other?.kind !== "file") throw new Error("no file");
  await compare.compare({ ...other, sheet: 1 });
  expect(told(compare)).toMatchObject({
    changedId: [["Nguyễn Văn An", "Phòng Thu", "00••••••••99 → 00••••••••45", { row: 1, column: 1 }]],
  });
  const after = compare.getState().compared;
  if (after === null) throw new Error("nothing was compared");
  const text = runToEnd(changesAsText(after, words));
  expect(text).toContain(`${words.lists.changedId}\tNguyễn Văn An\tPhòng Thu\t00••••••••99 → 00••••••••45`);
  expect(text).not.toMatch(/\d{9}/u);
  // it stops for everybody, so that no step is longer in a long list
  const people = CHANGE_LISTS.reduce((all, list) => all + countOf(after.changes, list), 0);
  expect([...changesAsText(after, words)]).toHaveLength(people);
});

test("a question about the columns of the other list comes before comparing; an answer is kept, if only by the page", async () => {
  const { compare, remembered } = comparing();
  const file = await fileOf("Cũ.xlsx", {
    DS: [LONE, [1, ...AN.slice(1, 5), ""], [2, ...BINH.slice(1, 5), "x"], [3, ...CHI.slice(1, 5), ""]],
  });
  await compare.compareFile(Promise.resolve([file]));
  const { asked, compared } = compare.getState();
  expect([asked?.question.kind, compared]).toEqual(["blankMeansDone", null]);
  if (asked === null) throw new Error("nothing is asked");
  await compare.answer(asked, { kind: "yes" });
  expect(remembered).toHaveLength(1);
  expect(told(compare)).toEqual({ newlyDone: CHANGES.newlyDone });
});

test("a sheet that asks is read again by the answer", async () => {
  const choices: unknown[] = [];
  const question = { kind: "holdsLevels", column: { index: 5, heading: "Mức", samples: [] } } as const;
  const { compare } = comparing({
    readSheet: (_, { choice }) => {
      choices.push(choice);
      const questions = choice === undefined ? [question] : [];
      return Promise.resolve({ ...resultOf(AN, BINH, CHI), questions } as unknown as CheckResult);
    },
  });
  await compare.compare(SHEET);
  const { asked } = compare.getState();
  if (asked === null) throw new Error("nothing is asked");
  await compare.answer(asked, { kind: "no" });
  expect(choices).toEqual([undefined, expect.objectContaining({ holdsLevels: false })]);
  expect(compare.getState()).toMatchObject({ asked: null, compared: { sheetName: "DS" } });
});

test("files of which nothing can be read", async () => {
  const { compare } = comparing();
  const why = async (files: readonly File[] | Promise<readonly File[]>) => {
    await compare.compareFile(files);
    return compare.getState().notCompared;
  };
  expect(await why([new File(["Họ và tên;Số CCCD"], "DS.xlsx")])).toEqual({ kind: "unreadable", why: "broken" });
  const old = new Uint8Array(1536);
  old.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await why([new File([old], "DS.xls")])).toEqual({ kind: "unreadable", why: "old" });
  expect(await why([await fileOf("Trống.xlsx", { A: [["Ghi chú"]] })])).toMatchObject({ kind: "nothing" });
  expect(await why(Promise.reject(new Error("a folder")))).toEqual({ kind: "unreadable", why: "gone" });
});

test("without a desk, or a result to compare, that is said; what Excel refuses is said too", async () => {
  const lost = comparing({
    startDesk: () => {
      throw new DeskLost();
    },
  });
  await lost.compare.compareFile([await fileOf("Cũ.xlsx", { DS: [HEADS, AN] })]);
  expect(lost.compare.getState().notCompared).toEqual({ kind: "noDesk" });
  const unchecked = comparing({}, { answered: () => null });
  await unchecked.compare.compare(SHEET);
  expect(unchecked.compare.getState().notCompared).toEqual({ kind: "unchecked" });
  const gone = new HostError("sheet-gone", "", "");
  const refused = comparing({ readSheet: () => Promise.reject(gone) });
  await refused.compare.compare(SHEET);
  expect(refused.compare.getState()).toMatchObject({
    reading: null,
    notCompared: { kind: "failed", failure: { kind: "host", reason: "sheet-gone" } },
  });
});

test("a sheet of which Excel tells nothing: after 30 seconds that is said, and what it tells renews the patience", async () => {
  vitest.useFakeTimers();
  let read: (done: number, of: number) => void = () => undefined;
  const { compare } = comparing({
    readSheet: (_, { onProgress }) => {
      read = onProgress;
      return new Promise(() => undefined);
    },
  });
  const comparison = compare.compare(SHEET);
  await vitest.advanceTimersByTimeAsync(29_999);
  read(1, 2);
  await vitest.advanceTimersByTimeAsync(29_999);
  expect(compare.getState()).toMatchObject({ overdue: false });
  await vitest.advanceTimersByTimeAsync(1);
  expect(compare.getState()).toMatchObject({ overdue: true, reading: { done: 1, of: 2 } });
  read(2, 2);
  expect(compare.getState()).toMatchObject({ overdue: false });
  await vitest.advanceTimersByTimeAsync(30_000);
  compare.stop();
  await comparison;
  expect(compare.getState()).toMatchObject({ overdue: false, reading: null, notCompared: { kind: "stopped" } });
  expect(vitest.getTimerCount()).toBe(0);
  vitest.useRealTimers();
});

test("stopped: nothing is compared, whatever still comes", async () => {
  const { compare } = comparing({ readSheet: () => new Promise(() => undefined) });
  const comparison = compare.compare(SHEET);
  expect(compare.getState().reading).toEqual({ done: 0, of: 0 });
  compare.stop();
  await comparison;
  expect(compare.getState()).toMatchObject({ reading: null, compared: null, notCompared: { kind: "stopped" } });
});

test("another list that is chosen meanwhile is the one that is compared", async () => {
  const { compare } = comparing({
    readSheet: (id) => (id === "8" ? new Promise(() => undefined) : Promise.resolve(resultOf(AN, BINH, CHI))),
  });
  const first = compare.compare(SHEET);
  await compare.compare({ kind: "sheet", sheetId: "9", name: "DS 9" });
  await first;
  expect(compare.getState()).toMatchObject({ other: { sheetId: "9" }, reading: null, notCompared: null });
  expect(told(compare)).toEqual({});
});

test("the report says it on wish, of a day, and of the list that was compared alone", async () => {
  const { compare, result } = comparing();
  await compare.compare(SHEET);
  expect(compare.forReport(result)).toBeNull();
  compare.setInReport(true);
  expect(compare.forReport(result)).toBeNull();
  compare.setSince("2026-10-25");
  const counts = {
    since: new Date(2026, 9, 25),
    joined: 1,
    left: 1,
    newlyDone: 1,
    noLongerDone: 0,
    level2Unclear: 0,
    unsure: 0,
  };
  expect(compare.forReport(result)).toEqual(counts);
  // read anew, and the same
  expect(compare.forReport(resultOf(AN, BINH, CHI))).toEqual(counts);
  for (const changed of [
    resultOf(AN, BINH),
    resultOf(AN, BINH_BEFORE, CHI),
    resultOf(BINH, AN, CHI),
    resultOf([1, "Nguyễn Văn Ân", ...AN.slice(2)], BINH, CHI),
    resultOf([...AN.slice(0, 4), "001085099999", "x"], BINH, CHI),
    resultOf([...AN.slice(0, 3), "Kho", ...AN.slice(4)], BINH, CHI),
    resultOf([...AN.slice(0, 2), "02/02/1985", ...AN.slice(3)], BINH, CHI),
    { ...result, sheetId: "8" },
    { ...result, checked: null },
  ])
    expect(compare.forReport(changed)).toBeNull();
  // a list compared again keeps day and wish, another does not
  await compare.again();
  expect(compare.forReport(result)).toEqual(counts);
  await compare.compare({ kind: "sheet", sheetId: "9", name: "DS 9" });
  expect(compare.getState()).toMatchObject({ since: "", inReport: false });
  expect(compare.forReport(result)).toBeNull();
});
