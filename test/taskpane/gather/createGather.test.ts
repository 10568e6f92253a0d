import ExcelJS from "exceljs";
import { writeReport } from "../../../src/excel/report/writeReport";
import type { KeptForm } from "../../../src/roster/columns/keptForm";
import { createGather, type Gather } from "../../../src/taskpane/gather/createGather";
import { DeskLost, type FileDesk } from "../../../src/taskpane/gather/deskOver";
import { formQuestions, formWords, gatheredOf, matchedOf, officesOf } from "../../../src/taskpane/gather/gatheredOf";
import type { GatherHost } from "../../../src/taskpane/gather/gatherHost";
import { filesToMend } from "../../../src/taskpane/gather/mendingEmails";
import { deskInNode } from "../../support/deskInNode";
import { HostedBook } from "../../support/hostedBook";
import { reportFactsOf } from "../../support/reportFactsOf";

type Row = readonly (string | number)[];

/** A file with one sheet of rows for each name. */
async function fileOf(name: string, sheets: Readonly<Record<string, readonly Row[]>>): Promise<File> {
  const book = new ExcelJS.Workbook();
  for (const [sheet, rows] of Object.entries(sheets)) book.addWorksheet(sheet).addRows(rows.map((row) => [...row]));
  return new File([new Uint8Array(await book.xlsx.writeBuffer())], name);
}

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"];
/** A lone "Chưa …": whether a blank means done is asked. */
const LONE = ["TT", "Họ tên", "Số CCCD", "Chưa cài VNeID mức 2", "Ghi chú"];
const AN = [1, "Nguyễn Văn An", "001199000011", "x", ""];
const BINH = [2, "Lê Bình", "001199000022", "", "Nghỉ thai sản"];
/** Nothing is marked, and no reason given. */
const CUC = [3, "Phạm Thị Cúc", "001199000044", "", ""];

/** A gathering with nothing kept, and what it told its host. */
function gathering(replaced: Partial<GatherHost> = {}) {
  const { desk, crossed } = deskInNode();
  const remembered: KeptForm[] = [];
  const failed: unknown[] = [];
  const host: GatherHost = {
    startDesk: vitest.fn(() => desk),
    recallForms: () => [],
    rememberForm: (signature, choice) => {
      remembered.push({ signature, choice });
      return true;
    },
    recallOffices: () => Promise.resolve([]),
    rememberOffices: () => Promise.resolve(true),
    writeEveryone: () => Promise.reject(new Error("no list is written")),
    writeProvince: () => Promise.reject(new Error("nothing is written")),
    ...replaced,
  };
  const pane = { now: () => new Date("2026-11-25T12:00:00"), fail: (thrown: unknown) => void failed.push(thrown) };
  return { gather: createGather(host, pane), host, desk, crossed, remembered, failed };
}

const now = (gather: Gather) => officesOf(gather.getState());
const totalsOf = (gather: Gather) => now(gather).offices.map(({ name, counts }) => [name, counts.totals.total]);
const doneOf = (gather: Gather) => now(gather).offices.map(({ counts }) => counts.totals.done);

test("files are read one after the other and told as offices; who stands in two is named, masked", async () => {
  const { gather, crossed } = gathering();
  const told: (number | null)[] = [];
  gather.subscribe(() => {
    const { reading } = gather.getState();
    if (told.at(-1) !== reading) told.push(reading);
  });
  await gather.add([
    await fileOf("Ba Đình.xlsx", { DS: [HEADS, AN, BINH] }),
    await fileOf("Đống Đa.xlsx", { DS: [HEADS, AN] }),
    new File(["Họ và tên"], "Hỏng.xlsx"),
  ]);
  expect(told).toEqual([null, 1, 2, 3, null]);
  expect(totalsOf(gather)).toEqual([
    ["Ba Đình", 2],
    ["Đống Đa", 1],
  ]);
  const { unreadable, repeated, isFinal } = now(gather);
  expect({ unreadable, repeated, isFinal }).toEqual({
    unreadable: [{ name: "Hỏng", fileName: "Hỏng.xlsx", why: "broken" }],
    repeated: [
      {
        maskedId: "00••••••••11",
        places: [
          { office: "Ba Đình", name: "Nguyễn Văn An", unit: "", row: 1 },
          { office: "Đống Đa", name: "Nguyễn Văn An", unit: "", row: 1 },
        ],
      },
    ],
    isFinal: false,
  });
  expect(gather.getState().note).toEqual({ kind: "read" });
  expect(JSON.stringify(crossed)).not.toMatch(/\d{9}/u);
  // without the one, nobody stands twice any more, and no office is left to be written to but the broken one
  await gather.remove([2]);
  expect(now(gather).repeated).toEqual([]);
  expect([...filesToMend(gatheredOf(gather.getState(), matchedOf(gather.getState())))]).toEqual([3]);
});

test("a file that is chosen again takes the place of the one before, which counts no more", async () => {
  const { gather } = gathering();
  const [one, other] = [await fileOf("A.xlsx", { DS: [HEADS, AN] }), await fileOf("B.xlsx", { DS: [HEADS, AN] })];
  await gather.add([one, other]);
  const { lastModified } = one;
  await gather.add([new File([await one.arrayBuffer()], "A.xlsx", { lastModified })]);
  expect(totalsOf(gather)).toEqual([
    ["A", 1],
    ["B", 1],
  ]);
  expect(gather.getState().replaced).toEqual(["A.xlsx"]);
  expect(now(gather).repeated.map(({ places }) => places.map(({ office }) => office))).toEqual([["A", "B"]]);
});

test("a file of the same name and size that was saved at another time is another: both count, and it is said", async () => {
  const { gather } = gathering();
  const one = await fileOf("danh sách.xlsx", { DS: [HEADS, AN] });
  const bytes = await one.arrayBuffer();
  await gather.add([one, new File([bytes], "danh sách.xlsx", { lastModified: one.lastModified - 86_400_000 })]);
  expect(totalsOf(gather)).toHaveLength(2);
  expect(gather.getState().replaced).toEqual([]);
  const kinds = now(gather).offices.map(({ concerns }) => concerns.map(({ kind }) => kind));
  expect(kinds.every((of) => of.includes("sameOffice"))).toBe(true);
});

test("one answer serves all files of the form, now and later, and is remembered; it can be asked again", async () => {
  const { gather, remembered } = gathering();
  const lone = (name: string) => fileOf(name, { DS: [LONE, AN, CUC] });
  await gather.add([await lone("A.xlsx"), await fileOf("B.xlsx", { DS: [HEADS, AN] }), await lone("C.xlsx")]);
  const [asked, ...more] = formQuestions(gather.getState().files);
  if (asked === undefined) throw new Error("nothing is asked");
  expect([asked.question.kind, asked.files.map(({ file }) => file.name), more]).toEqual([
    "blankMeansDone",
    ["A.xlsx", "C.xlsx"],
    [],
  ]);
  expect(asked.question).toMatchObject({ column: { heading: "Chưa cài VNeID mức 2", samples: ["x"] } });
  await gather.answer(asked, { kind: "yes" });
  await gather.add([await lone("D.xlsx")]);
  expect(formQuestions(gather.getState().files)).toEqual([]);
  expect(remembered).toEqual([{ signature: asked.signature, choice: { columns: {}, blankMeansDone: true } }]);
  expect(doneOf(gather)).toEqual([1, 1, 1, 1]);
  await gather.askAgain(asked.signature);
  expect(formQuestions(gather.getState().files)[0]?.files.map(({ file }) => file.name)).toEqual([
    "A.xlsx",
    "C.xlsx",
    "D.xlsx",
  ]);
});

test("of each legend of a form she is asked once, in the files that bear it, and each answer serves those alone", async () => {
  const { gather, remembered } = gathering();
  const mine = (name: string, ...above: string[]) =>
    fileOf(name, { DS: [...above.map((line) => [line]), HEADS, AN, [...BINH.slice(0, 3), ""], CUC] });
  const [not, also, nor] = ["x là chưa cài, để trống là đã cài", "Chưa cài thì đánh dấu x", "(Ký hiệu: x: chưa cài)"];
  await gather.add([
    await mine("A.xlsx", not),
    await mine("B.xlsx", also),
    await mine("C.xlsx", nor),
    await mine("D.xlsx", not),
    await mine("E.xlsx"),
    await mine("F.xlsx", nor, not),
  ]);
  const asked: unknown[] = [];
  const answerAll = async () => {
    for (;;) {
      const [first] = formQuestions(gather.getState().files);
      if (first === undefined || asked.length > 9) break;
      const { question, files } = first;
      const legend = question.kind === "marksNotDone" ? question.legend : "";
      asked.push([question.kind, legend, files.map(({ file }) => file.name.charAt(0)).join("")]);
      await gather.answer(first, { kind: legend === nor ? "no" : "yes" });
    }
  };
  await answerAll();
  expect(asked).toEqual([
    ["marksNotDone", not, "AD"],
    ["marksNotDone", also, "B"],
    ["blankMeansDone", "", "B"],
    ["marksNotDone", nor, "C"],
  ]);
  expect(doneOf(gather)).toEqual([2, 2, 1, 2, 1, 2]);
  // and of a file that comes later, on this machine, by what it remembers
  const later = gathering({ recallForms: () => remembered.slice(-1) });
  await later.gather.add([await mine("G.xlsx", also), await mine("H.xlsx", nor), await mine("I.xlsx")]);
  expect([formQuestions(later.gather.getState().files), doneOf(later.gather)]).toEqual([[], [2, 1, 1]]);
});

test("a word that nobody knows is to verify until she says what it means in files of the form, now and later", async () => {
  const { gather, remembered, crossed } = gathering();
  const said = (name: string, ...words: string[]) =>
    fileOf(name, { DS: [HEADS, AN, ...words.map((word, at) => [at + 2, `Lê ${name} ${String(at)}`, "", word, "Ốm"])] });
  await gather.add([
    await said("A.xlsx", "Ok Anh", "mai xong", "001199000099"),
    await fileOf("B.xlsx", {
      DS: [
        [...HEADS, "Ghi chú"],
        [...AN.slice(0, 3), "ok anh"],
      ],
    }),
    await said("C.xlsx", "ok  anh"),
  ]);
  const asked = () =>
    formWords(gather.getState().files).map(({ words, files }) => [
      files.map(({ file }) => file.name),
      words.map(({ word, people, answer }) => [word, people, answer]),
    ]);
  const counted = () =>
    now(gather).offices.map(({ counts: { totals }, concerns }) => [
      totals.done,
      totals.level2ToVerify,
      concerns.find(({ kind }) => kind === "toVerify")?.count,
    ]);
  expect(asked()).toEqual([
    [
      ["A.xlsx", "C.xlsx"],
      [
        ["Ok Anh", 2, null],
        ["mai xong", 1, null],
      ],
    ],
    [["B.xlsx"], [["ok anh", 1, null]]],
  ]);
  // the number stands in no word, and its holder is to verify like the others
  expect(counted()).toEqual([
    [1, 3, 3],
    [0, 1, 1],
    [1, 1, 1],
  ]);
  expect(JSON.stringify(crossed)).not.toMatch(/\d{9}/u);
  const signature = formWords(gather.getState().files)[0]?.signature ?? fail();
  await gather.answerWord(signature, "ok anh", "done");
  await gather.answerWord(signature, "mai xong", "pending");
  await gather.add([await said("D.xlsx", "OK anh")]);
  expect(counted()).toEqual([
    [2, 1, 1],
    [0, 1, 1],
    [2, 0, undefined],
    [2, 0, undefined],
  ]);
  expect(asked()[0]).toEqual([
    ["A.xlsx", "C.xlsx", "D.xlsx"],
    [
      ["Ok Anh", 3, "done"],
      ["mai xong", 1, "pending"],
    ],
  ]);
  const words = [
    ["ok anh", "done"],
    ["mai xong", "pending"],
  ];
  expect(remembered.at(-1)).toEqual({ signature, choice: { columns: {}, words } });
  await gather.answerWord(signature, "mai xong", null);
  await gather.answerWord(signature, "ok anh", null);
  expect(remembered.at(-1)).toEqual({ signature, choice: { columns: {} } });
  expect(counted()).toEqual([
    [1, 3, 3],
    [0, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ]);
});

test("of a file whose report is counted no word is asked about", async () => {
  const list = await fileOf("A.xlsx", { DS: [HEADS, [1, "Lê Bình", "001199000022", "ok anh", "Ốm"]] });
  const hosted = new HostedBook();
  await hosted.open(await list.arrayBuffer());
  await writeReport(reportFactsOf([{ name: "Lê Bình", level2: "no", reason: "sick" }]));
  const { gather } = gathering();
  await gather.add([new File([(await hosted.file()).slice()], "A.xlsx")]);
  expect(gather.getState().files[0]?.outcome).toMatchObject({
    report: {},
    roster: { forms: [{ unclearWords: [{ people: 1 }] }] },
  });
  expect(formWords(gather.getState().files)).toEqual([]);
});

test("an old report that she confirms counts as it stands, in this gathering alone", async () => {
  const hosted = new HostedBook();
  await hosted.openNew("DS");
  const facts = reportFactsOf([{ name: "Lê Bình", level2: "no", reason: "sick" }]);
  await writeReport({ ...facts, checkedAt: new Date("2026-09-01T12:00:00") });
  const file = new File([(await hosted.file()).slice()], "A.xlsx", { lastModified: 1 });
  const { gather } = gathering();
  await gather.add([file]);
  const concerns = () => now(gather).offices.map((office) => office.concerns);
  expect([concerns(), now(gather).isFinal]).toEqual([[[{ kind: "farFromToday", count: 85 }]], false]);
  expect([...filesToMend(gatheredOf(gather.getState(), matchedOf(gather.getState())))]).toEqual([1]);
  gather.confirmPeriod(1);
  expect([concerns(), now(gather).isFinal]).toEqual([[[]], true]);
  expect([...filesToMend(gatheredOf(gather.getState(), matchedOf(gather.getState())))]).toEqual([]);
  // chosen again, or in another gathering, it is asked about again
  await gather.add([file]);
  expect(now(gather).isFinal).toBe(false);
});

test("what this machine remembers of a form is not asked", async () => {
  const first = gathering();
  await first.gather.add([await fileOf("A.xlsx", { DS: [LONE, AN] })]);
  const [asked] = formQuestions(first.gather.getState().files);
  await first.gather.answer(asked ?? fail(), { kind: "no" });
  const { gather } = gathering({ recallForms: () => first.remembered });
  await gather.add([await fileOf("B.xlsx", { DS: [LONE, AN] })]);
  expect(formQuestions(gather.getState().files)).toEqual([]);
});

test("of two rosters the chosen one is counted, and no more is said of the other", async () => {
  const { gather } = gathering();
  await gather.add([await fileOf("A.xlsx", { "Quý 1": [HEADS, AN, BINH], "Quý 2": [HEADS, AN] })]);
  const concerns = () => now(gather).offices.map((office) => office.concerns.map(({ kind }) => kind));
  expect([totalsOf(gather), concerns()]).toEqual([[["A", 2]], [["otherRosters"]]]);
  await gather.chooseSheet(1, 1);
  expect([totalsOf(gather), concerns()]).toEqual([[["A", 1]], [[]]]);
});

describe("a sheet for each unit", () => {
  const OTHER = ["TT", "Họ tên", "Số CCCD", "Đã cài VNeID mức 2 (1/0)", "Ghi chú"];
  const concerns = (gather: Gather) =>
    now(gather).offices.map((office) => office.concerns.map(({ kind, count }) => `${kind} ${String(count)}`));

  test("all are counted together as one office where she says so, and listed together", async () => {
    const written: (readonly unknown[])[] = [];
    const { gather } = gathering({
      writeEveryone: (offices) => {
        for (const { name, people } of offices) written.push([name, ...people.map((person) => person.name)]);
        return Promise.resolve({ sheetName: "Chung", shown: true });
      },
    });
    const file = { "Phòng A": [HEADS, AN], "Phòng B": [HEADS, BINH], "Phòng C": [OTHER, [1, "Đỗ Em", "", 1, ""]] };
    await gather.add([
      await fileOf("A.xlsx", { ...file, Trống: [HEADS] }),
      await fileOf("B.xlsx", { DS: [HEADS, CUC] }),
    ]);
    expect([totalsOf(gather)[0], concerns(gather)]).toEqual([
      ["A", 1],
      [["otherRosters 2"], []],
    ]);
    await gather.chooseSheet(1, "all");
    expect([totalsOf(gather)[0], doneOf(gather)[0], concerns(gather)]).toEqual([["A", 3], 2, [[], []]]);
    expect(now(gather).isFinal).toBe(true);
    await gather.writeEveryone(new AbortController().signal, () => undefined);
    expect(written).toEqual([
      ["A", "Nguyễn Văn An", "Lê Bình", "Đỗ Em"],
      ["B", "Phạm Thị Cúc"],
    ]);
    await gather.chooseSheet(1, 1);
    expect([totalsOf(gather)[0], concerns(gather)]).toEqual([
      ["A", 1],
      [[], []],
    ]);
  });

  test("who stands on two of them, or may, keeps the sum a draft; who stands in another office is told with the sheet", async () => {
    const { gather } = gathering();
    const heads = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"];
    const listOf = (...people: string[]) => [heads, ...people.map((person, at) => [at + 1, ...person.split("|"), "x"])];
    const [an, em] = ["Nguyễn Văn An|02/09/1990|001090000011", "Đỗ Em|04/09/1990|001090000013"];
    await gather.add([
      await fileOf("A.xlsx", {
        "Phòng A": listOf(an, "Lê Văn Ba||", "Hà Văn Tư|03/09/1990|", "Đỗ Em|04/09/1990|001090000012"),
        // the last two are of another day, and of another ID
        "Phòng A (2)": listOf(an, "LÊ VĂN BA||", "Hà Văn Tư|05/09/1990|", em),
      }),
      await fileOf("B.xlsx", { DS: listOf(em) }),
    ]);
    await gather.chooseSheet(1, "all");
    const { repeated, isFinal } = now(gather);
    expect([totalsOf(gather), concerns(gather), isFinal]).toEqual([
      [
        ["A", 8],
        ["B", 1],
      ],
      [["onSeveralSheets 2", "repeated 1"], ["repeated 1"]],
      false,
    ]);
    expect(repeated.map(({ places }) => places.map(({ office, unit, row }) => [office, unit, row]))).toEqual([
      [
        ["A", "Phòng A (2)", 4],
        ["B", "", 1],
      ],
    ]);
  });

  test("the forms of all of them are asked about, each once, and an answer for any has the file read anew", async () => {
    const { gather } = gathering();
    const other = [...LONE.slice(0, 3), "Chưa kích hoạt mức 2", "Lý do"];
    await gather.add([
      await fileOf("A.xlsx", { Một: [LONE, AN, CUC], Hai: [LONE, AN.slice(0, 2)], Ba: [other, CUC] }),
      await fileOf("B.xlsx", { DS: [other, AN] }),
    ]);
    await gather.chooseSheet(1, "all");
    const asked = () =>
      formQuestions(gather.getState().files).map(({ question, files }) => [
        question.kind === "blankMeansDone" ? question.column.heading : question.kind,
        ...files.map(({ file }) => file.name),
      ]);
    expect(asked()).toEqual([
      ["Chưa cài VNeID mức 2", "A.xlsx"],
      ["Chưa kích hoạt mức 2", "A.xlsx", "B.xlsx"],
    ]);
    expect(concerns(gather)[0]).toContain("question 2");
    const answerFirst = () => gather.answer(formQuestions(gather.getState().files)[0] ?? fail(), { kind: "yes" });
    await answerFirst();
    await answerFirst();
    expect([asked(), doneOf(gather)]).toEqual([[], [3, 0]]);
  });
});

test("stopped: what was read stays and is compared, the rest waits and can be read on", async () => {
  const { gather, desk } = gathering();
  const files = await Promise.all(["A", "B", "C"].map((name) => fileOf(`${name}.xlsx`, { DS: [HEADS, AN] })));
  const read = vitest.spyOn(desk, "read");
  const stopAt = gather.subscribe(() => {
    if (gather.getState().reading === 3) gather.stop();
  });
  await gather.add(files);
  stopAt();
  expect(read).toHaveBeenCalledTimes(3);
  expect(totalsOf(gather)).toEqual([
    ["A", 1],
    ["B", 1],
  ]);
  expect(gather.getState()).toMatchObject({ reading: null, note: { kind: "stopped" } });
  expect(now(gather).unreadable).toEqual([{ name: "C", fileName: "C.xlsx", why: "unread" }]);
  expect(now(gather).repeated).toHaveLength(1);
  await gather.readOn();
  expect(totalsOf(gather)).toHaveLength(3);
  expect(now(gather).repeated[0]?.places).toHaveLength(3);
});

test("an answer that comes while a file is read is not lost on it", async () => {
  const { gather, desk } = gathering();
  const [a, b] = [await fileOf("A.xlsx", { DS: [LONE, AN, CUC] }), await fileOf("B.xlsx", { DS: [LONE, AN] })];
  await gather.add([a]);
  const [asked] = formQuestions(gather.getState().files);
  const read = vitest.spyOn(desk, "read");
  const adding = gather.add([b]);
  await new Promise(setImmediate);
  expect(read).toHaveBeenCalledTimes(1);
  await Promise.all([gather.answer(asked ?? fail(), { kind: "yes" }), adding]);
  expect(formQuestions(gather.getState().files)).toEqual([]);
  expect(doneOf(gather)).toEqual([1, 0]);
});

test("all removed: what reads is given back, and starts anew with the next file", async () => {
  const first = deskInNode();
  const end = vitest.spyOn(first.desk, "end");
  const desks = [first.desk, deskInNode().desk];
  const { gather, host } = gathering({ startDesk: vitest.fn(() => desks.shift() ?? fail()) });
  await gather.add([await fileOf("A.xlsx", { DS: [HEADS, AN] })]);
  await gather.remove([1]);
  expect(end).toHaveBeenCalled();
  expect(gather.getState()).toMatchObject({ files: [], reading: null });
  await gather.add([await fileOf("A.xlsx", { DS: [HEADS, AN] })]);
  expect(host.startDesk).toHaveBeenCalledTimes(2);
  expect(totalsOf(gather)).toEqual([["A", 1]]);
});

const lostDesk: FileDesk = {
  read: () => Promise.reject(new DeskLost()),
  compare: () => Promise.reject(new DeskLost()),
  list: () => Promise.reject(new DeskLost()),
  people: () => Promise.reject(new DeskLost()),
  returned: () => Promise.reject(new DeskLost()),
  forget: () => undefined,
  end: () => undefined,
};

function refuse(): never {
  throw new DeskLost();
}

test.each<[string, GatherHost["startDesk"]]>([
  ["may not start", refuse],
  ["does not answer", () => lostDesk],
])("what reads files %s: it is said, the files wait, and it is tried anew", async (_, startDesk) => {
  const { desk } = deskInNode();
  const starts = vitest
    .fn<() => FileDesk>()
    .mockImplementationOnce(startDesk)
    .mockImplementation(() => desk);
  const { gather, failed } = gathering({ startDesk: starts });
  await gather.add([await fileOf("A.xlsx", { DS: [HEADS, AN] })]);
  expect(gather.getState()).toMatchObject({ reading: null, note: { kind: "noDesk" }, files: [{ outcome: null }] });
  expect(failed).toEqual([]);
  await gather.readOn();
  expect(totalsOf(gather)).toEqual([["A", 1]]);
});

test("a fault of the program with one file: it is told, and the others are read", async () => {
  const { gather, desk, failed } = gathering();
  vitest.spyOn(desk, "read").mockRejectedValueOnce(new Error("TypeError: x"));
  const files = await Promise.all(["A", "B"].map((name) => fileOf(`${name}.xlsx`, { DS: [HEADS, AN] })));
  await gather.add(files);
  expect(failed).toEqual([new Error("TypeError: x")]);
  expect([totalsOf(gather), now(gather).unreadable.map(({ why }) => why)]).toEqual([[["B", 1]], ["fault"]]);
  // nothing that its office could mend
  expect([...filesToMend(gatheredOf(gather.getState(), matchedOf(gather.getState())))]).toEqual([]);
});

test("expected offices are kept; who is missing keeps the report a draft", async () => {
  const rememberOffices = vitest.fn().mockResolvedValue(false);
  const { gather } = gathering({ recallOffices: () => Promise.resolve(["BHXH Tây Hồ"]), rememberOffices });
  await gather.add([await fileOf("bhxh dong da.xlsx", { DS: [HEADS, AN] })]);
  expect(now(gather)).toMatchObject({ missing: ["BHXH Tây Hồ"], isFinal: false });
  await gather.expect("Bảo hiểm xã hội Đống Đa\n");
  expect(rememberOffices).toHaveBeenCalledWith(["Bảo hiểm xã hội Đống Đa"]);
  expect(gather.getState().note).toEqual({ kind: "expected", kept: false });
  expect(now(gather)).toMatchObject({ missing: [], isFinal: true });
});

test("an office that is none of those expected keeps the report a draft, and is said", async () => {
  const { gather } = gathering({ recallOffices: () => Promise.resolve(["BHXH Đống Đa"]) });
  const other = [1, "Trần Thị Chi", "001199000033", "x", ""];
  await gather.add([
    await fileOf("BHXH Đống Đa.xlsx", { DS: [HEADS, AN] }),
    await fileOf("Đống Đa báo cáo.xlsx", { DS: [HEADS, other] }),
  ]);
  expect(now(gather)).toMatchObject({
    missing: [],
    offices: [{ concerns: [] }, { concerns: [{ kind: "unexpected", count: 1 }] }],
    isFinal: false,
  });
});

test("two files of one office are not added up in silence", async () => {
  const { gather } = gathering();
  const other = [1, "Trần Thị Chi", "001199000033", "x", ""];
  await gather.add([
    await fileOf("BHXH Ba Đình.xlsx", { DS: [HEADS, AN] }),
    await fileOf("bhxh ba dinh.xlsm", { DS: [HEADS, other] }),
  ]);
  expect(now(gather).offices.map(({ concerns }) => concerns)).toEqual([
    [{ kind: "sameOffice", count: 1 }],
    [{ kind: "sameOffice", count: 1 }],
  ]);
});

function fail(): never {
  throw new Error("there is none");
}
