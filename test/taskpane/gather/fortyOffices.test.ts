import { readFileSync } from "node:fs";
import { writeReport } from "../../../src/excel/report/writeReport";
import { createGather } from "../../../src/taskpane/gather/createGather";
import { gatheredOf, matchedOf, officesOf } from "../../../src/taskpane/gather/gatheredOf";
import { reportWords } from "../../../src/text/documents/report";
import { deskInNode } from "../../support/deskInNode";
import { gatherHostOf } from "../../support/gatherHostOf";
import { HostedBook } from "../../support/hostedBook";
import { makeXlsx } from "../../support/makeXlsx";
import { reportFactsOf } from "../../support/reportFactsOf";
import { rowsXml } from "../../support/rowsXml";
import { CASES, truthOf, workbookFile } from "../../support/truth";

const TODAY = "2026-11-25";
const SUMS = ["total", "issued", "notIssued", "idToVerify", "done", "notDone", "level2ToVerify", "pending"] as const;
type Sums = Record<(typeof SUMS)[number], number>;

/** Rosters of very different forms of which every number can be told, and nothing need be asked. */
const NAMES = CASES.filter((name) => {
  const { today, header, people, totals } = truthOf(name);
  return today === TODAY && header !== null && people > 0 && !Object.values(totals).includes(null);
}).slice(0, 33);

const compound = (part: string): Uint8Array => {
  const bytes = new Uint8Array(1536);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(new Uint8Array(Buffer.from(part, "utf16le")), 1024);
  return bytes;
};

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do"];
/** An ID of nobody else, and of no test roster: they have other birthplaces. */
const idOf = (person: number): string => `0960990${String(person).padStart(5, "0")}`;

/** So many people, a third of them not done. */
const roster = (people: number, first: number): Promise<Uint8Array> =>
  makeXlsx([
    {
      name: "DS",
      xml: rowsXml([
        HEADS,
        ...Array.from({ length: people }, (_, at) => {
          const done = at % 3 > 0;
          return [at + 1, `Nguyễn Văn ${String(first + at)}`, idOf(first + at), done ? "x" : "", done ? "" : "Đi học"];
        }),
      ]),
    },
  ]);

const sumsOfRoster = (people: number): Sums => {
  const notDone = Math.ceil(people / 3);
  const nobody = { notIssued: 0, idToVerify: 0, level2ToVerify: 0, pending: 0 };
  return { ...nobody, total: people, issued: people, done: people - notDone, notDone };
};

async function reported(office: string, people: number): Promise<{ bytes: Uint8Array; sums: Sums }> {
  const hosted = new HostedBook();
  await hosted.openNew("Danh sách");
  const staff = Array.from({ length: people }, (_, at) => ({
    name: `Lê ${String(at)}`,
    level2: "no" as const,
    reason: "sick",
  }));
  const facts = reportFactsOf(staff);
  await writeReport({ ...facts, particulars: { ...reportWords.blankParticulars, office } });
  const { totals } = facts.summary;
  return {
    bytes: await hosted.file(),
    sums: Object.fromEntries(SUMS.map((key) => [key, Number(totals[key])])) as unknown as Sums,
  };
}

test("forty files of very different forms add up to exactly what is known of them; those that cannot be read are told of", async () => {
  expect(NAMES).toHaveLength(33);
  const { desk } = deskInNode();
  const failed: unknown[] = [];
  const gather = createGather(gatherHostOf(desk), {
    now: () => new Date(`${TODAY}T12:00:00`),
    fail: (thrown) => void failed.push(thrown),
  });
  const reports = [await reported("BHXH huyện Một", 12), await reported("BHXH huyện Hai", 30)];
  const files: [string, Uint8Array][] = [
    ...NAMES.map((name): [string, Uint8Array] => [`${name}.xlsx`, readFileSync(workbookFile(name))]),
    ["Một.xlsx", reports[0]?.bytes ?? new Uint8Array()],
    ["Hai.xlsx", reports[1]?.bytes ?? new Uint8Array()],
    ["20000.xlsx", await roster(20_000, 0)],
    // the last three of the large one stand in this one too
    ["Nhỏ.xlsx", await roster(9, 19_997)],
    ["Cũ.xls", compound("Workbook")],
    ["Khóa.xlsx", compound("EncryptedPackage")],
    ["Hỏng.xlsx", readFileSync(workbookFile("01-first-row")).subarray(0, 5000)],
  ];
  expect(files).toHaveLength(40);
  await gather.add(files.map(([name, bytes]) => new File([bytes.slice()], name)));

  const gathered = gatheredOf(gather.getState(), matchedOf(gather.getState()));
  const { unreadable, repeated, offices, isFinal } = officesOf(gather.getState());
  expect(failed).toEqual([]);
  expect(unreadable.map(({ fileName, why }) => [fileName, why])).toEqual([
    ["Cũ.xls", "old"],
    ["Khóa.xlsx", "locked"],
    ["Hỏng.xlsx", "broken"],
  ]);
  expect(offices).toHaveLength(37);
  const known = [
    ...NAMES.map((name) => truthOf(name).totals),
    ...reports.map(({ sums }) => sums),
    sumsOfRoster(20_000),
    sumsOfRoster(9),
  ];
  expect(Object.fromEntries(SUMS.map((key) => [key, gathered.sum.totals[key]]))).toEqual(
    Object.fromEntries(SUMS.map((key) => [key, known.reduce((sum, of) => sum + Number(of[key]), 0)])),
  );
  // exactly those planted
  expect(repeated.map(({ places }) => places.map(({ office, row }) => [office, row]))).toEqual([
    [
      ["20000", 19_998],
      ["Nhỏ", 1],
    ],
    [
      ["20000", 19_999],
      ["Nhỏ", 2],
    ],
    [
      ["20000", 20_000],
      ["Nhỏ", 3],
    ],
  ]);
  expect(isFinal).toBe(false);
});
