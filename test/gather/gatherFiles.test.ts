import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import { checkFile, type FileOutcome } from "../../src/gather/checkFile";
import { officeOf } from "../../src/gather/officeOf";
import { gatherFiles } from "../../src/gather/gatherFiles";
import { seenOutcome } from "../../src/gather/seenOutcome";
import { planReport } from "../../src/documents/report/planReport";
import { writeReport } from "../../src/excel/report/writeReport";
import { sendReport } from "../../src/excel/send/sendReport";
import { gatheredTable, repeatedLines, stateOf } from "../../src/text/gatheredTable";
import { reportWords } from "../../src/text/documents/report";
import { gather } from "../../src/text/vi/gather";
import { HostedBook } from "../support/hostedBook";
import { makeXlsx } from "../support/makeXlsx";
import { reportFactsOf } from "../support/reportFactsOf";
import { rowsXml } from "../support/rowsXml";
import { CASES, truthOf, workbookFile } from "../support/truth";

const FOUND = CASES.filter((name) => truthOf(name).header !== null);
const TODAY = new Date("2026-11-25T12:00:00");

const check = (bytes: Uint8Array, today = TODAY): Promise<FileOutcome> => checkFile(bytes, { today, forms: [] });

/** A workbook with one sheet of these rows. */
async function workbookOf(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet("DS").addRows(rows.map((row) => [...row]));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"];

describe("all rosters as the files of offices", () => {
  const files: Parameters<typeof gatherFiles>[0][number][] = [];

  test.each(FOUND)("%s: the roster is found, and counted as it is in Excel", async (name) => {
    const truth = truthOf(name);
    const outcome = await check(readFileSync(workbookFile(name)), new Date(`${truth.today}T12:00:00`));
    files.push({ fileName: `${name}.xlsx`, outcome });
    if (truth.people === 0) {
      expect(outcome.kind).toBe("nothing");
      return;
    }
    if (outcome.kind !== "counted") throw new Error(outcome.kind);
    const { counts, roster, report } = outcome;
    expect({ sheet: roster?.sheetName, report }).toEqual({ sheet: truth.sheet, report: null });
    const reasons = counts.reasons.map(({ category, count }) => [category === "blank" ? "none" : category, count]);
    expect({
      totals: counts.totals,
      oneStop: counts.oneStop,
      reasons: Object.fromEntries(reasons) as Record<string, number>,
    }).toEqual({
      totals: truth.totals,
      oneStop: truth.oneStop,
      reasons: truth.reasons,
    });
  });

  test("they add up to the sum of what is known of them", () => {
    const known = files.filter(
      ({ outcome }) => outcome.kind === "counted" && !Object.values(outcome.counts.totals).includes(null),
    );
    const truths = known.map(({ fileName }) => truthOf(fileName.replace(/\.xlsx$/u, "")));
    expect(truths.length).toBeGreaterThan(100);
    const { sum } = gatherFiles(known);
    for (const [key, number] of Object.entries(sum.totals))
      expect([key, number]).toEqual([key, truths.reduce((all, { totals }) => all + (totals[key] ?? 0), 0)]);
    expect(sum.reasons.reduce((all, { count }) => all + count, 0)).toBe(sum.totals.notDone);
    expect(gatherFiles(files).sum.totals.issued).toBeNull();
  });
});

describe("the report of a file", () => {
  const hosted = new HostedBook();
  const people = reportFactsOf([
    { name: "Nguyễn Văn Mẫu", level2: "no", reason: "sick", oneStop: true },
    { name: "Trần Thị Thử", level2: "pending", reason: "not_activated" },
    { name: "Lê Ví Dụ", id: "toVerify", level2: "unclear", oneStop: true },
    { name: "Phạm Giả Định", id: "notIssued", foreigner: true },
  ]);
  const facts = {
    ...people,
    checkedAt: TODAY,
    particulars: { ...reportWords.blankParticulars, office: "Bảo hiểm xã hội Ba Đình" },
  };
  const { totals, foreigners, oneStop, reasons } = facts.summary;

  beforeEach(async () => {
    await hosted.openNew("Danh sách");
    await writeReport(facts);
  });

  test("is counted by its numbers, wherever they stand and whatever words are typed over", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Báo cáo VNeID");
      sheet.getRange("3:5").insert("Down");
      sheet.getRange("B15:B40").values = Array.from({ length: 26 }, (_, at) => [`chữ khác ${String(at)}`]);
      await context.sync();
    });
    const outcome = await check(await hosted.file());
    if (outcome.kind !== "counted") throw new Error(outcome.kind);
    expect({ ...outcome.counts, reasons: inOrder(outcome.counts.reasons) }).toEqual({
      totals,
      foreigners,
      oneStop,
      reasons: inOrder(reasons),
    });
    expect({ typedOver: outcome.report?.typedOver, roster: outcome.roster }).toEqual({ typedOver: [], roster: null });
  });

  test.each([
    ["", "tep"],
    ["Bảo hiểm xã hội huyện Đông Anh", "BẢO HIỂM XÃ HỘI HUYỆN ĐÔNG ANH"],
  ])("of the office %j is called as it says, by its file where that stands in dots", async (office, called) => {
    await hosted.openNew("Danh sách");
    await writeReport({ ...facts, particulars: { ...reportWords.blankParticulars, office } });
    expect(officeOf("tep.xlsx", await check(await hosted.file()))).toBe(called);
  });

  const inOrder = (of: typeof reasons) => of.toSorted((a, b) => a.category.localeCompare(b.category));

  async function typeTotal(total: number): Promise<void> {
    const name = hosted.names.find((each) => each.name.endsWith(".figure.total"));
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Báo cáo VNeID");
      sheet.getRange(name?.refersTo.split("!")[1]?.replaceAll("$", "") ?? "").values = [[total]];
      await context.sync();
    });
  }

  /** The copy for sending of the report as it stands. */
  async function sentCopy(untoldHealth: string | null): Promise<Uint8Array> {
    const created: Uint8Array[] = [];
    hosted.host.onCreated = (bytes) => void created.push(bytes);
    await sendReport((former) => planReport(facts, reportWords, former), untoldHealth);
    return created[0] ?? new Uint8Array();
  }

  test.each<[string, string | null, typeof reasons]>([
    ["", null, reasons],
    [
      ", which does not tell who is ill,",
      "Lý do không nêu",
      reasons.map((reason) =>
        reason.category === "sick" ? { category: "untold", label: "Lý do không nêu", count: reason.count } : reason,
      ),
    ],
  ])("is counted by its copy for sending%s as by itself, and the copy tells of nobody", async (_, untold, told) => {
    const copy = await sentCopy(untold);
    const outcome = await check(copy);
    if (outcome.kind !== "counted") throw new Error(outcome.kind);
    const { counts, report, isStale, roster } = outcome;
    expect({ ...counts, reasons: inOrder(counts.reasons) }).toEqual({
      totals,
      foreigners,
      oneStop,
      reasons: inOrder(told),
    });
    expect({ ...report, counts, isStale, roster }).toEqual({
      counts,
      sheetName: "Báo cáo VNeID",
      office: "BẢO HIỂM XÃ HỘI BA ĐÌNH",
      typedOver: [],
      mark: null,
      sheet: 0,
      day: 20261125,
      daysOld: 0,
      otherReports: [],
      sameReports: 0,
      isChosen: false,
      isStale: null,
      roster: null,
    });
    const { sum, files } = gatherFiles([{ fileName: "a.xlsx", outcome }]);
    expect(inOrder(sum.reasons)).toEqual(inOrder(told));
    expect(files[0]?.concerns).toEqual([{ kind: "toVerify", count: 2 }]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(copy.slice().buffer);
    const sheet = book.worksheets[0];
    const xml = (await JSZip.loadAsync(copy)).file("xl/workbook.xml");
    const names = [...((await xml?.async("string")) ?? "").matchAll(/figure\.([^"]+)".*?!\$(\w+)\$(\d+)/gu)];
    const byName = new Map(
      names.map(([, name, column, row]) => [name, sheet?.getCell(`${column ?? ""}${row ?? ""}`).value]),
    );
    expect([byName.get("total"), byName.get("oneStopDone")]).toEqual([totals.total, oneStop?.done]);
    expect([...byName.keys()].filter((name) => /sick|maternity/u.test(name ?? ""))).toEqual(
      untold === null ? ["reason.sick"] : [],
    );
  });

  test("a number that was typed over before it was sent is told of by the copy", async () => {
    await typeTotal(40);
    const outcome = await check(await sentCopy(null));
    expect(outcome).toMatchObject({ kind: "counted", counts: { totals: { total: 40 } }, report: { typedOver: [40] } });
  });

  test("a number that was typed over is told as Vietnamese writes it", async () => {
    await typeTotal(12.5);
    expect(seenOutcome(await check(await hosted.file()))).toMatchObject({ report: { typedOver: ["12,5"] } });
  });

  test("with a number typed over says so, and that sums do not hold", async () => {
    await typeTotal(40);
    const { files, isFinal } = gatherFiles([{ fileName: "a.xlsx", outcome: await check(await hosted.file()) }]);
    expect(isFinal).toBe(false);
    expect(files[0]?.concerns).toEqual([
      { kind: "toVerify", count: 2 },
      { kind: "typedOver", count: 1 },
      { kind: "brokenSums", count: 2 },
    ]);
  });
});

test("people who stand in two files are named with both, no number whole; the table ends with the sum", async () => {
  const [an, binh, chi] = ["001199000011", "001199000022", "001199000033"];
  const files = [
    {
      fileName: "Đống Đa.xlsx",
      outcome: await check(
        await workbookOf([HEADS, [1, "Nguyễn Văn An", an, "x", ""], [2, "Lê Bình", binh, "", "đi học"]]),
      ),
    },
    {
      fileName: "Ba Đình.xlsx",
      outcome: await check(
        await workbookOf([HEADS, [1, "Trần Thị Chi", chi, "x", ""], [2, "Nguyễn Văn An", an, "x", ""]]),
      ),
    },
  ];
  const gathered = gatherFiles(files);
  expect(repeatedLines(gathered, gather)).toEqual([
    "00••••••••11: Nguyễn Văn An (Đống Đa, hàng 2) · Nguyễn Văn An (Ba Đình, hàng 3)",
  ]);
  const repeated = "theo danh sách; 1 người có ở cả đơn vị khác";
  expect(gatheredTable(gathered, gather).slice(1)).toEqual([
    ["Đống Đa", "2", "2", "0", "1", "1", "0", "không đếm được", repeated],
    ["Ba Đình", "2", "2", "0", "2", "0", "0", "không đếm được", repeated],
    ["Cộng", "4", "4", "0", "3", "1", "0", "không đếm được", ""],
  ]);
});

test("one name and birth date in two offices may be one person where an ID is lacking: listed, and counted in both", async () => {
  const heads = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "VNeID mức 2"];
  const birth = "02/09/1990";
  const people = async (...rows: readonly (readonly string[])[]) =>
    check(await workbookOf([heads, ...rows.map((row, at) => [at + 1, ...row])]));
  const files = [
    {
      fileName: "Ba Đình.xlsx",
      outcome: await people(
        ["Nguyễn Văn An", birth, "001090054321", "x"],
        ["Trần Thị Bình", birth, "001190054322", "x"],
        ["Lê Văn Cường", "1990", "", "x"],
        ["Đỗ Văn Em", birth, "0010900543", "x"],
      ),
    },
    {
      fileName: "Đống Đa.xlsx",
      outcome: await people(
        ["NGUYỄN VĂN  AN", "2/9/1990", "", ""],
        // another ID, another day, a year alone, a number that is none
        ["Trần Thị Bình", birth, "001190054399", ""],
        ["Nguyễn Văn An", "03/09/1990", "", ""],
        ["Lê Văn Cường", "1990", "", ""],
        ["Đỗ Văn Em", birth, "123456789", ""],
      ),
    },
  ];
  const gathered = gatherFiles(files);
  expect(repeatedLines(gathered, gather)).toEqual([
    "Có thể là một người (trùng họ tên, ngày sinh): Nguyễn Văn An (Ba Đình, hàng 2) · NGUYỄN VĂN AN (Đống Đa, hàng 2)",
    "Có thể là một người (trùng họ tên, ngày sinh): Đỗ Văn Em (Ba Đình, hàng 5) · Đỗ Văn Em (Đống Đa, hàng 6)",
  ]);
  expect([gathered.sum.totals.total, gathered.isFinal]).toEqual([9, false]);
  expect(gathered.files.map(({ concerns }) => concerns.filter(({ kind }) => kind.endsWith("epeated")))).toEqual([
    [{ kind: "mayBeRepeated", count: 2 }],
    [{ kind: "mayBeRepeated", count: 2 }],
  ]);
});

test("a file that was sent twice, under two names, is said, also where nobody has an ID", async () => {
  const heads = ["STT", "Họ và tên", "VNeID mức 2"];
  const sent = await check(await workbookOf([heads, [1, "Nguyễn Văn An", "x"], [2, "Lê Bình", ""]]));
  // another program leaves other bytes, and a row of formats alone
  const again = await check(
    await makeXlsx([{ name: "Danh sách", xml: rowsXml([heads, [1, "Nguyễn Văn An", "x"], [2, "Lê Bình"], []]) }]),
  );
  const other = await check(await workbookOf([heads, [1, "Nguyễn Văn An", "x"], [2, "Lê Bình", "x"]]));
  const { files, isFinal } = gatherFiles([
    { fileName: "BHXH Ba Đình.xlsx", outcome: sent },
    { fileName: "Ba Đình gửi lại.xlsx", outcome: again },
    { fileName: "BHXH Tây Hồ.xlsx", outcome: other },
  ]);
  expect(files.map(({ concerns }) => concerns.filter(({ kind }) => kind === "sameContent"))).toEqual([
    [{ kind: "sameContent", count: 1 }],
    [{ kind: "sameContent", count: 1 }],
    [],
  ]);
  expect(isFinal).toBe(false);
});

const text = (words: string) => new TextEncoder().encode(words);
/** A compound file, with a part of this name. */
const compound = (part: string) => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(part, "utf16le")), 1024);
  return bytes;
};

/** A sheet of one person and thirty more headings, with something in its last row. */
const reaching = (cell: string) =>
  makeXlsx([
    {
      name: "DS",
      xml: rowsXml([
        [...HEADS, ...Array.from({ length: 30 }, (_, at) => `Cột ${String(at)}`)],
        [1, "Nguyễn Văn An", "001199000011", "x", ""],
      ]).replace("</sheetData>", `<row r="1048576">${cell}</row></sheetData>`),
    },
  ]);

/** A workbook that says of one of its parts that it is of so many bytes once it is unpacked. */
async function swollen(size: number): Promise<Uint8Array> {
  const bytes = await workbookOf([HEADS]);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const entry = bytes.findLastIndex((_, at) => at + 4 <= bytes.length && view.getUint32(at, true) === 0x02014b50);
  view.setUint32(entry + 24, size, true);
  return bytes;
}

const packed = (parts: Readonly<Record<string, string>>) => {
  const zip = new JSZip();
  for (const [path, part] of Object.entries(parts)) zip.file(path, part);
  return zip.generateAsync({ type: "uint8array" });
};

test("formats alone that reach to the end of a sheet hinder no reading", async () => {
  expect(await check(await reaching('<c r="A1048576" s="1"/>'))).toMatchObject({
    counts: { totals: { total: 1, done: 1 } },
  });
});

test.each<[string, Uint8Array | (() => Promise<Uint8Array>), string]>([
  ["of Excel 97", compound("Workbook"), "không đọc được: tệp .xls"],
  ["behind a password", compound("EncryptedPackage"), "không đọc được: tệp đặt mật khẩu"],
  ["without a byte", new Uint8Array(), "không đọc được: tệp hỏng"],
  ["of words", text("Họ và tên;Số CCCD"), "không đọc được: tệp hỏng"],
  ["of a web page that calls itself .xls", text("<html><table><tr><td>Họ và tên"), "không đọc được: tệp hỏng"],
  [
    "of OpenDocument",
    () => packed({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }),
    "không đọc được: tệp hỏng",
  ],
  ["of another program", () => packed({ "word/document.xml": "<a/>" }), "không đọc được: tệp hỏng"],
  ["with a value a million rows away", () => reaching('<c r="A1048576"><v>1</v></c>'), "không đọc được: tệp quá lớn"],
  ["that swells when it is unpacked", () => swollen(300 * 2 ** 20), "không đọc được: tệp quá lớn"],
  ["cut in the middle", readFileSync(workbookFile("01-first-row")).subarray(0, 5000), "không đọc được: tệp hỏng"],
  ["with nobody in it", readFileSync(workbookFile("09-no-roster")), "không có danh sách"],
])("a file %s is told of in a sentence, and the others are counted", async (_, made, said) => {
  const bytes = made instanceof Uint8Array ? made : await made();
  const good = await check(await workbookOf([HEADS, [1, "Nguyễn Văn An", "001199000011", "x", ""]]));
  const { files, sum, isFinal } = gatherFiles([
    { fileName: "x.xlsx", outcome: await check(bytes) },
    { fileName: "tot.xlsx", outcome: good },
  ]);
  expect(files.map((file) => stateOf(file, gather))[0]).toMatch(new RegExp(`^${said}`, "u"));
  expect({ total: sum.totals.total, isFinal }).toEqual({ total: 1, isFinal: false });
});
