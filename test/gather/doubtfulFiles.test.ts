import ExcelJS from "exceljs";
import { sendUnitPage } from "../../src/excel/send/sendUnitPage";
import { checkFile, type FileOutcome } from "../../src/gather/checkFile";
import { gatherFiles } from "../../src/gather/gatherFiles";
import { NO_CHOICE, type LayoutChoice } from "../../src/roster/layoutChoice";
import { answerQuestion } from "../../src/roster/questions/answerQuestion";
import type { Answer } from "../../src/roster/questions/question";
import { gatheredTable } from "../../src/text/gatheredTable";
import { gather } from "../../src/text/vi/gather";
import { HostedBook } from "../support/hostedBook";
import { supplementFactsOf } from "../support/supplementFactsOf";

type Rows = readonly (readonly ExcelJS.CellValue[])[];

const check = (bytes: Uint8Array): Promise<FileOutcome> =>
  checkFile(bytes, { today: new Date("2026-11-25T12:00:00"), forms: [] });

/** A workbook with these sheets, some of them hidden. */
async function workbookOf(sheets: Readonly<Record<string, Rows>>, ...hidden: string[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = book.addWorksheet(name, { state: hidden.includes(name) ? "hidden" : "visible" });
    sheet.addRows(rows.map((row) => [...row]));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
const AN = [1, "Nguyễn Văn An", "001090054321", "x"];
const BINH = [2, "Trần Thị Bình", "001190054322", "x"];
const ROSTER: Rows = [HEADS, AN, BINH];
/** Numbered rows to be filled in, more than there are people. */
const FORM: Rows = [HEADS, ...Array.from({ length: 30 }, (_, at) => [at + 1])];
const OTHER_TABLE: Rows = [[], [], ["STT", "Họ tên", "Chức vụ", "Số CCCD", "Mức 2"], [1, "Hà Gia", "CV", "", "x"]];

/** The sheet that is counted, how many people, and what keeps them from being believed. */
async function countedOf(bytes: Uint8Array) {
  const { files } = gatherFiles([{ fileName: "BHXH Ba Đình.xlsx", outcome: await check(bytes) }]);
  const [file] = files;
  if (file?.outcome.kind !== "counted") throw new Error(String(file?.outcome.kind));
  const { counts, roster } = file.outcome;
  return [
    roster?.sheetName,
    counts.totals.total,
    ...file.concerns.map(({ kind, count }) => `${kind} ${String(count)}`),
  ];
}

test.each<[string, Readonly<Record<string, Rows>>, string[], (string | number)[]]>([
  ["a roster alone", { DS: ROSTER }, [], ["DS", 2]],
  ["a form that nobody filled in stands first", { Mau: FORM, DS: ROSTER }, [], ["DS", 2]],
  ["headings alone stand last", { DS: ROSTER, Mau: [HEADS] }, [], ["DS", 2]],
  ["another roster", { DS: ROSTER, DS2: [HEADS, AN] }, [], ["DS", 2, "otherRosters 1"]],
  ["a hidden one beside it", { Cu: ROSTER, DS: [HEADS, AN] }, ["Cu"], ["DS", 1]],
  ["the only one is hidden", { Bia: [["Kính gửi"]], DS: ROSTER }, ["DS"], ["DS", 2, "hiddenSheet 1"]],
  ["the only one with people is hidden", { Mau: FORM, DS: ROSTER }, ["DS"], ["DS", 2, "hiddenSheet 1"]],
  [
    "totals by unit below",
    { DS: [...ROSTER, [], ["STT", "Đơn vị", "Tổng số", "Đã cài"], [1, "Phòng Thu", 2, 2]] },
    [],
    ["DS", 2],
  ],
  [
    "people below the signatures",
    { DS: [...ROSTER, ["", "NGƯỜI LẬP BIỂU"], [3, "Lê Văn Cường", "", "x"]] },
    [],
    ["DS", 2, "otherTables 1"],
  ],
  ["another table below", { DS: [...ROSTER, ...OTHER_TABLE] }, [], ["DS", 2, "otherTables 1"]],
  [
    "another table beside it",
    { DS: [[...HEADS, ...HEADS], [...AN, 3, "Lê Văn Cường", "001090054323", ""], BINH] },
    [],
    ["DS", 2, "otherTables 1"],
  ],
])("which sheet is counted: %s", async (_, sheets, hidden, counted) => {
  expect(await countedOf(await workbookOf(sheets, ...hidden))).toEqual(counted);
});

test.each<[string, Readonly<Record<string, Rows>>, string[], number]>([
  ["those of a hidden sheet are not", { Cu: ROSTER, DS: [HEADS, AN], DS2: [HEADS, BINH] }, ["Cu"], 2],
  ["of hidden ones alone the best is", { DS: [HEADS, AN], DS2: ROSTER }, ["DS", "DS2"], 2],
])("of a file of which all rosters are counted together, %s", async (_, sheets, hidden, total) => {
  const options = { today: new Date("2026-11-25T12:00:00"), forms: [], sheet: "all" as const };
  expect(await checkFile(await workbookOf(sheets, ...hidden), options)).toMatchObject({
    counts: { totals: { total } },
  });
});

test("an answer that blank means done is doubted where the column says nothing of anybody", async () => {
  const lone = [...HEADS.slice(0, 3), "Chưa cài VNeID mức 2"];
  const fileOf = (mark: string) => workbookOf({ DS: [lone, [...AN.slice(0, 3), mark], BINH.slice(0, 3)] });
  const asked = await check(await fileOf("x"));
  const signature = asked.kind === "counted" ? (asked.roster?.forms[0]?.signature ?? "") : "";
  const choice = { columns: {}, blankMeansDone: true };
  const answered = async (mark: string) =>
    checkFile(await fileOf(mark), { today: new Date("2026-11-25T12:00:00"), forms: [{ signature, choice }] });
  const { files } = gatherFiles([
    { fileName: "BHXH Ba Đình.xlsx", outcome: await answered("x") },
    { fileName: "BHXH Đống Đa.xlsx", outcome: await answered("") },
  ]);
  expect(files.map(({ concerns }) => concerns.map(({ kind }) => kind))).toEqual([
    ["repeated"],
    ["blankColumn", "repeated"],
  ]);
});

/** People with these marks under one heading of level 2 or several, below some lines. */
const marked = (heads: readonly string[], marks: readonly (readonly (string | number)[])[], ...above: string[]) =>
  workbookOf({
    DS: [
      ...above.map((line) => [line]),
      [...HEADS.slice(0, 3), ...heads],
      ...marks.map((cells, at) => [at + 1, `Nguyễn Văn ${"ABCDEF".charAt(at)}`, `00109005432${String(at)}`, ...cells]),
    ],
  });
const one = (...marks: readonly (string | number)[]) => marks.map((mark) => [mark]);
const LEGEND = "Ghi chú: x là chưa cài, để trống là đã cài";
const TWO = ["VNeID mức 2 (tự kê khai)", "VNeID mức 2 (kiểm tra)"];

/** Done, not done, and what keeps them from being believed, of files that are read by an answer about the first. */
async function servedBy(answer: Answer, ...files: readonly Promise<Uint8Array>[]) {
  const first = await check((await files[0]) ?? new Uint8Array());
  const [form] = first.kind === "counted" ? (first.roster?.forms ?? []) : [];
  const [question] = form?.questions ?? [];
  if (form === undefined || question === undefined) throw new Error("nothing is asked");
  const forms = [{ signature: form.signature, choice: answerQuestion(NO_CHOICE, question, answer) }];
  const read = files.map(async (bytes, at) => ({
    fileName: `${String(at)}.xlsx`,
    outcome: await checkFile(await bytes, { today: new Date("2026-11-25T12:00:00"), forms }),
  }));
  const gathered = gatherFiles(await Promise.all(read));
  return gathered.files.map(({ outcome, concerns }) => [
    ...(outcome.kind === "counted" ? [outcome.counts.totals.done, outcome.counts.totals.notDone] : []),
    ...concerns.flatMap(({ kind }) => (kind === "repeated" ? [] : [kind])),
  ]);
}

test("what is answered of a legend serves files that bear it, and none of the form without it", async () => {
  const served = await servedBy(
    { kind: "yes" },
    marked(["VNeID mức 2"], one("x", "", "", "x", ""), LEGEND),
    marked(["VNeID mức 2"], one("x", "", "", "", ""), "DANH SÁCH", `${LEGEND} `),
    marked(["VNeID mức 2"], one("x", "x", "x", "", ""), "DANH SÁCH"),
    marked(["VNeID mức 2"], one("Đã", "Đã", "Chưa", "Đã", "Đã"), "DANH SÁCH"),
    marked(["VNeID mức 2"], one("x", "x", "x", "", ""), "Ghi chú: x là chưa cài"),
  );
  expect(served).toEqual([
    [3, 2],
    [4, 1],
    [3, 2],
    [4, 1],
    [3, 2, "question"],
  ]);
});

test("what is answered of one legend is not forgotten for another of the same form", async () => {
  const files = [
    await marked(["VNeID mức 2"], one("x", "", ""), LEGEND),
    await marked(["VNeID mức 2"], one("x", "x", ""), "Đánh dấu x là chưa cài, để trống là đã cài"),
  ];
  let choice: LayoutChoice = NO_CHOICE;
  let signature = "";
  const read = async (bytes: Uint8Array) => {
    const forms = [{ signature, choice }];
    const outcome = await checkFile(bytes, { today: new Date("2026-11-25T12:00:00"), forms });
    const [form] = outcome.kind === "counted" ? (outcome.roster?.forms ?? []) : [];
    if (outcome.kind !== "counted" || form === undefined) throw new Error(outcome.kind);
    return { done: outcome.counts.totals.done, ...form };
  };
  for (const bytes of files) {
    const roster = await read(bytes);
    signature = roster.signature;
    for (const question of roster.questions) choice = answerQuestion(choice, question, { kind: "yes" });
  }
  const reread = await Promise.all(files.map(read));
  expect(reread.map(({ done, questions }) => [done, questions.length])).toEqual([
    [2, 0],
    [1, 0],
  ]);
});

test("a legend is asked about in the files that bear it, whatever was said of which column tells level 2", async () => {
  const rows = [
    ["", "x"],
    ["x", "x"],
    ["", ""],
    ["", "x"],
  ];
  const served = servedBy({ kind: "column", column: 4 }, marked(TWO, rows), marked(TWO, rows, LEGEND));
  expect(await served).toEqual([
    [3, 1],
    [3, 1, "question"],
  ]);
});

test("where by an answer about the form nobody at all is done, this is said", async () => {
  const levels = servedBy(
    { kind: "yes" },
    marked(["VNeID"], one(1, 2, 2, 1)),
    marked(["VNeID"], one(1, 1, 0, 1)),
    marked(["VNeID"], one(1, 1, 2, 0)),
  );
  expect(await levels).toEqual([
    [2, 2],
    [0, 4, "nobodyByAnswer"],
    [1, 3],
  ]);
  const columns = servedBy(
    { kind: "column", column: 4 },
    marked(TWO, [
      ["x", "x"],
      ["x", ""],
      ["x", "x"],
      ["", ""],
    ]),
    marked(TWO, [
      ["x", ""],
      ["x", ""],
      ["", ""],
    ]),
    marked(TWO, [
      ["x", "chưa"],
      ["x", "chưa"],
    ]),
  );
  expect(await columns).toEqual([
    [2, 2],
    [0, 3, "nobodyByAnswer"],
    [0, 2],
  ]);
});

test("the page for one unit, sent on its own, is nobody's roster", async () => {
  const hosted = new HostedBook();
  await hosted.openNew("DS");
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  const facts = supplementFactsOf([
    ["Nguyễn Văn An", "Phòng Thu", "", ""],
    ["Trần Bình", "Phòng Thu", "001199054321", ""],
  ]);
  await sendUnitPage(facts, "Phòng Thu");
  const [page = new Uint8Array()] = created;
  expect(await check(page)).toEqual({
    kind: "nothing",
    sheetFindings: [{ rule: "own-sheet", params: { title: "Cần bổ sung" } }],
  });
});

test("what a formula gives that no program has worked out is to verify, what gives a blank is blank", async () => {
  const formula = (text: string, result?: string): ExcelJS.CellValue => ({
    formula: text,
    ...(result !== undefined && { result }),
  });
  const bytes = await workbookOf({
    DS: [
      HEADS,
      [formula("ROW()-1"), "Nguyễn Văn An", formula('"001090054321"'), formula('"x"')],
      [formula("ROW()-1"), "Trần Thị Bình", formula('"001190054322"', "001190054322"), formula('"x"', "x")],
      [formula("ROW()-1"), "Lê Thị Ba", formula('""', ""), formula('""', "")],
      [formula('IF(B5="","",ROW()-1)')],
    ],
  });
  const outcome = await check(bytes);
  expect(outcome).toMatchObject({
    counts: { totals: { total: 3, issued: 1, notIssued: 1, idToVerify: 1, done: 1, notDone: 1, level2ToVerify: 1 } },
  });
});

test("where one office cannot tell, how many are to verify is not told of it, nor of all together", async () => {
  const outcomes = [
    await check(await workbookOf({ DS: [HEADS.slice(0, 3), [1, "Nguyễn Văn An", "12345"]] })),
    await check(await workbookOf({ DS: [HEADS, [1, "Trần Thị Bình", "12345", "mai"], BINH] })),
  ];
  const table = gatheredTable(
    gatherFiles(outcomes.map((outcome, at) => ({ fileName: `${at}.xlsx`, outcome }))),
    gather,
  );
  const column = Object.keys(gather.heads).indexOf("toVerify");
  expect(table.map((row) => row[column])).toEqual([gather.heads.toVerify, gather.unknown, "2", gather.unknown]);
});
