import { readFileSync } from "node:fs";
import JSZip from "jszip";
import { planReport } from "../../src/documents/report/planReport";
import type { ReportFacts } from "../../src/documents/report/reportFacts";
import { writeReport } from "../../src/excel/report/writeReport";
import { sendReport } from "../../src/excel/send/sendReport";
import { checkFile } from "../../src/gather/checkFile";
import { gatherFiles } from "../../src/gather/gatherFiles";
import { reportWords } from "../../src/text/documents/report";
import { stateOf } from "../../src/text/gatheredTable";
import { gather } from "../../src/text/vi/gather";
import { HostedBook } from "../support/hostedBook";
import { reportFactsOf } from "../support/reportFactsOf";
import { workbookFile } from "../support/truth";
import { withCopiedReport } from "../support/withCopiedReport";

const FACTS = reportFactsOf([{ name: "Lê Bình", level2: "no", reason: "sick" }, { name: "Lê An" }]);
const hosted = new HostedBook();

/** A workbook with a report of this day. */
async function reportedOn(day: Date): Promise<Uint8Array> {
  await hosted.openNew("Danh sách");
  await writeReport({ ...FACTS, checkedAt: day });
  return hosted.file();
}

/** What is to be said of each of these files, read on that day. */
async function statesOf(today: Date, ...files: readonly { bytes: Uint8Array; sheet?: number }[]): Promise<string[]> {
  const read = [];
  for (const [at, { bytes, sheet }] of files.entries()) {
    const outcome = await checkFile(bytes, { today, forms: [], ...(sheet !== undefined && { sheet }) });
    read.push({ fileName: `${String(at)}.xlsx`, outcome });
  }
  return gatherFiles(read).files.map((file) => stateOf(file, gather));
}

test("each report is told with its day; that of another period than the others, and old ones, are said", async () => {
  const files = [
    { bytes: await reportedOn(new Date(2026, 10, 20, 23, 59)) },
    { bytes: await reportedOn(new Date(2026, 7, 5, 0, 1)) },
    { bytes: await reportedOn(new Date(2026, 10, 12)) },
    { bytes: readFileSync(workbookFile("01-first-row")) },
  ];
  const [one, old, other, roster] = await statesOf(new Date(2026, 10, 25, 12), ...files);
  expect([one, old, other]).toEqual([
    "theo báo cáo ngày 20/11/2026",
    "theo báo cáo ngày 05/08/2026; báo cáo cách ngày của phần lớn báo cáo khác 99 ngày; số liệu báo cáo đã 112 ngày",
    "theo báo cáo ngày 12/11/2026",
  ]);
  expect(roster).toMatch(/^theo danh sách/u);
  expect(await statesOf(new Date(2026, 10, 18, 12), ...files.slice(0, 1))).toEqual([
    "theo báo cáo ngày 20/11/2026; báo cáo ghi ngày sau hôm nay 2 ngày",
  ]);
});

/** The copy for sending of a report that was written on these facts. */
async function sentCopyOf(facts: ReportFacts): Promise<{ bytes: Uint8Array }> {
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  await sendReport((former) => planReport(facts, reportWords, former), null);
  return { bytes: created[0] ?? new Uint8Array() };
}

test("of a report that leaves people out, and of its copy for sending, this is said", async () => {
  await hosted.openNew("Danh sách");
  const facts: ReportFacts = {
    ...FACTS,
    summary: { ...FACTS.summary, leavesOut: true },
    checkedAt: new Date(2026, 10, 20, 12),
  };
  await writeReport(facts);
  const said = "theo báo cáo ngày 20/11/2026; còn người ở 1 chỗ khác trên trang chưa tính";
  const files = [{ bytes: await hosted.file() }, await sentCopyOf(facts)];
  for (const file of files) expect(await statesOf(new Date(2026, 10, 20, 13), file)).toEqual([said]);
});

test("the copy for sending tells its day too; of one that tells none it is said", async () => {
  await hosted.openNew("Danh sách");
  const facts = { ...FACTS, checkedAt: new Date(2026, 7, 5, 12) };
  await writeReport(facts);
  const told = await sentCopyOf(facts);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Báo cáo VNeID").names.getItem("_VNeID_BaoCao.asOf").delete();
    await context.sync();
  });
  const twice = "giống hệt 1 tệp khác: có thể bị tính hai lần";
  expect(await statesOf(new Date(2026, 7, 6, 12), told, await sentCopyOf(facts))).toEqual([
    `theo báo cáo ngày 05/08/2026; ${twice}`,
    `theo báo cáo, không rõ ngày; ${twice}`,
  ]);
});

test("a copy that another program saved without the comments of names tells its day by its words", async () => {
  await hosted.openNew("Danh sách");
  const facts = { ...FACTS, checkedAt: new Date(2026, 1, 5, 12) };
  await writeReport(facts);
  const created: Uint8Array[] = [];
  hosted.host.onCreated = (bytes) => void created.push(bytes);
  await sendReport((former) => planReport(facts, reportWords, former), null);
  const zip = await JSZip.loadAsync(created[0] ?? new Uint8Array());
  const xml = (await zip.file("xl/workbook.xml")?.async("string")) ?? "";
  zip.file("xl/workbook.xml", xml.replace(/ comment="[^"]*"/gu, ""));
  const bytes = await zip.generateAsync({ type: "uint8array" });
  expect(await statesOf(new Date(2026, 1, 6, 12), { bytes })).toEqual(["theo báo cáo ngày 05/02/2026"]);
});

test.each<[string, Parameters<typeof withCopiedReport>[2], number | undefined, string]>([
  ["the same numbers", {}, undefined, "; có 1 trang báo cáo khác giống hệt"],
  ["other numbers", { total: 7 }, undefined, "; còn 1 trang báo cáo khác số liệu, chưa tính"],
  ["other numbers, the first chosen", { total: 7 }, 1, ""],
  ["other numbers, chosen", { total: 7 }, 2, "; 1 số trong báo cáo đã sửa tay; 2 tổng không khớp"],
  ["other numbers on a hidden sheet", { total: 7, hidden: true }, undefined, ""],
])("a second report in the file, of %s", async (_, copied, sheet, said) => {
  const day = new Date(2026, 10, 20, 12);
  const bytes = await withCopiedReport(await reportedOn(day), "Báo cáo VNeID (2)", copied);
  const file = { bytes, ...(sheet !== undefined && { sheet }) };
  expect(await statesOf(day, file)).toEqual([`theo báo cáo ngày 20/11/2026${said}`]);
  const { kind, ...outcome } = await checkFile(bytes, { today: day, forms: [], ...(sheet !== undefined && { sheet }) });
  expect(kind === "counted" && outcome).toMatchObject({
    counts: { totals: { total: sheet === 2 ? 7 : 2 } },
    roster: null,
  });
});
