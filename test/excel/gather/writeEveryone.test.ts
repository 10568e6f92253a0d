import { readFileSync } from "node:fs";
import { writeEveryone } from "../../../src/excel/gather/writeEveryone";
import { checkFile } from "../../../src/gather/checkFile";
import { createGather, type Gather } from "../../../src/taskpane/gather/createGather";
import { gatheredOf, matchedOf } from "../../../src/taskpane/gather/gatheredOf";
import { gather as words } from "../../../src/text/vi/gather";
import { noteText } from "../../../src/taskpane/gather/noteText";
import { everyoneWords } from "../../../src/text/documents/everyone";
import type { GridSheet } from "../../../workbench/book/bookSheet";
import { renameSheet } from "../../../workbench/book/renameSheet";
import { bookContents } from "../../support/bookContents";
import { deskInNode } from "../../support/deskInNode";
import { gatherHostOf } from "../../support/gatherHostOf";
import { HostedBook, userText } from "../../support/hostedBook";
import { makeXlsx } from "../../support/makeXlsx";
import { refuseWith } from "../../support/refuseWith";
import { rowsXml } from "../../support/rowsXml";
import { workbookFile } from "../../support/truth";

const hosted = new HostedBook();
const now = () => new Date("2026-06-15T12:00:00");
const OFFICES = ["01-first-row", "02-title-and-signatures", "03-numbers-for-ids"];

function gathering() {
  const { desk, crossed } = deskInNode();
  const fail = (thrown: unknown) => {
    throw thrown;
  };
  const gather = createGather(gatherHostOf(desk, { writeEveryone }), { now, fail });
  return { gather, crossed };
}

/** Makes the list; nobody cancels it. */
const listOf = (gather: Gather) => gather.writeEveryone(new AbortController().signal, () => undefined);

const fileOf = (name: string) => new File([readFileSync(workbookFile(name))], `BHXH ${name}.xlsx`);

test("everybody of all files stands on one new sheet that counts what they count together; IDs cross only then", async () => {
  await hosted.openNew("Danh sách chung");
  const { gather, crossed } = gathering();
  await gather.add([...OFFICES.map(fileOf), new File(["nothing"], "Hỏng.xlsx")]);
  expect(JSON.stringify(crossed)).not.toMatch(/\d{9}/u);
  await listOf(gather);
  expect(hosted.sheetNames).toEqual(["Danh sách chung", "Danh sách chung (2)"]);
  const sheet = await hosted.savedSheet("Danh sách chung (2)");
  const { sum } = gatheredOf(gather.getState(), matchedOf(gather.getState()));
  expect(sheet.rowCount).toBe(sum.totals.total + 1);
  expect(noteText(gather.getState(), words)).toBe(
    `Đã ghi ${words.count(sum.totals.total)} người vào trang mới “Danh sách chung (2)”. Không có người của các tệp: Hỏng.xlsx.`,
  );
  const heads = sheet.getRow(1).values;
  const column = (Array.isArray(heads) ? heads : []).indexOf("Số CCCD");
  const ids = Array.from({ length: sum.totals.total }, (_, row) => sheet.getCell(row + 2, column));
  expect(ids.filter(({ value }) => typeof value === "string" && /^\d{12}$/u.test(value))).toHaveLength(
    sum.totals.issued ?? 0,
  );
  expect(ids.every(({ value, numFmt }) => typeof value !== "number" && numFmt === "@")).toBe(true);
  const outcome = await checkFile(await hosted.file(), { today: now(), forms: [] });
  expect(outcome).toMatchObject({ kind: "counted", counts: sum, roster: { sheetName: "Danh sách chung (2)" } });
  // her own sheet is as it was
  expect((await hosted.savedSheet("Danh sách chung")).actualRowCount).toBe(1);
});

test("what looks like a formula stays the text that it is, however Excel takes its apostrophe", async () => {
  await hosted.openNew("DS");
  const person = {
    name: "=1+1",
    birth: "-",
    gender: null,
    unit: "@tổ",
    citizenId: "001090054321",
    issued: null,
    nationality: "",
    level2: "unclear",
    said: "+",
    reason: "'bận",
    isOneStop: false,
  } as const;
  const { signal } = new AbortController();
  expect(await writeEveryone([{ name: "-BHXH", people: [person] }], signal, () => undefined)).toEqual({
    sheetName: "Danh sách chung",
    shown: true,
  });
  const sheet = await hosted.savedSheet("Danh sách chung");
  const texts = Array.from({ length: 9 }, (_, column) => sheet.getCell(2, column + 1).value ?? "");
  expect(texts).toEqual([1, "-BHXH", "=1+1", "-", "", "@tổ", "001090054321", "+ (chưa rõ)", "'bận"]);
});

/** Does something once, just before a request that adds a sheet. */
function beforeAdding(act: () => void): () => void {
  let done = false;
  return refuseWith(hosted.host, (request) => {
    if (!done && request.includes('"Name":"Add"')) {
      done = true;
      act();
    }
    return false;
  });
}

/** A roster of so many people, whose list takes three requests to write. */
const large = async (people: number) => {
  const rows = Array.from({ length: people }, (_, at) => [at + 1, `Nguyễn Văn ${String(at)}`, "chưa có", "x"]);
  const xml = rowsXml([["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"], ...rows]);
  return new File([(await makeXlsx([{ name: "DS", xml }])).slice()], `${String(people)}.xlsx`);
};

test("how far it is is told, file by file, then by rows", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([fileOf("01-first-row"), await large(4500)]);
  const total = gatheredOf(gather.getState(), matchedOf(gather.getState())).sum.totals.total + 1;
  const told: string[] = [];
  gather.subscribe(() => {
    const { listing } = gather.getState();
    if (listing !== null) told.push(`${listing.stage} ${String(listing.done)}/${String(listing.of)}`);
  });
  await listOf(gather);
  expect(told).toEqual(["files 0/2", "files 1/2", ...[2000, 4000, total].map((done) => `rows ${done}/${total}`)]);
  expect(gather.getState()).toMatchObject({ listing: null, note: { kind: "listed" } });
});

test.each(["files 1/2", "rows 2000"])(
  "stopped at %s nothing is left of it, and it can be made again",
  async (where) => {
    await hosted.openNew("DS");
    const { gather } = gathering();
    await gather.add([fileOf("01-first-row"), await large(4500)]);
    const end = gather.subscribe(() => {
      const { listing } = gather.getState();
      if (listing !== null && `${listing.stage} ${String(listing.done)}/${String(listing.of)}`.startsWith(where))
        gather.stop();
    });
    await listOf(gather);
    end();
    expect(gather.getState()).toMatchObject({ listing: null, note: { kind: "listStopped" } });
    expect(noteText(gather.getState(), words)).toBe(words.page.listStopped);
    expect(hosted.sheetNames).toEqual(["DS"]);
    await listOf(gather);
    expect(hosted.sheetNames).toEqual(["DS", "Danh sách chung"]);
  },
);

test("where Excel keeps the sheet of a list that was stopped, that is what is told", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([await large(4500)]);
  gather.subscribe(() => {
    if (gather.getState().listing?.stage === "rows") gather.stop();
  });
  const end = refuseWith(hosted.host, ["Delete"]);
  await expect(listOf(gather)).rejects.toMatchObject({ name: "HostError" });
  end();
  expect(gather.getState()).toMatchObject({ listing: null, note: null });
});

const person = (reason: string) =>
  ({
    name: "Nguyễn Văn An",
    birth: "",
    gender: null,
    unit: "",
    citizenId: "",
    issued: null,
    nationality: "",
    level2: "no",
    said: "",
    reason,
    isOneStop: false,
  }) as const;
const listWith = (reasons: readonly string[]) =>
  writeEveryone([{ name: "BHXH", people: reasons.map(person) }], new AbortController().signal, () => undefined);

test("reasons as long as a cell holds are written in as many requests as it takes", async () => {
  await hosted.openNew("DS");
  const reasons = Array.from({ length: 100 }, () => "ạ".repeat(32_767));
  await listWith(reasons);
  const sheet = await hosted.savedSheet("Danh sách chung");
  expect(sheet.getColumn(9).values.filter((value) => value === reasons[0])).toHaveLength(100);
});

test("a list that is written stays where Excel does not show it, which is said", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([fileOf("01-first-row")]);
  const end = refuseWith(hosted.host, ["Activate"]);
  await listOf(gather);
  end();
  expect((await hosted.savedSheet("Danh sách chung")).getCell("A1").value).toBe(everyoneWords.ordinal);
  expect(noteText(gather.getState(), words)).toContain(words.page.listNotShown);
});

test("until it is whole it says that it is in work, and nobody on it is counted", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([await large(4500)]);
  let file: Promise<Uint8Array> = Promise.resolve(new Uint8Array());
  gather.subscribe(() => {
    if (gather.getState().listing?.done === 2000) file = hosted.file();
  });
  await listOf(gather);
  const halfWay = await file;
  const [, sheet] = (await bookContents(halfWay)).sheets;
  expect(sheet?.cells["A1"]?.value).toBe(everyoneWords.inWork);
  await expect(checkFile(halfWay, { today: now(), forms: [] })).resolves.toMatchObject({ kind: "nothing" });
  expect((await hosted.savedSheet("Danh sách chung")).getCell("A1").value).toBe(everyoneWords.ordinal);
});

test("a sheet that somebody else gives its name in the meantime stays theirs", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([fileOf("01-first-row")]);
  const end = beforeAdding(() => {
    const { book } = hosted.host;
    if (book !== null) renameSheet(book, book.sheets[0] as GridSheet, "Danh sách chung");
  });
  await listOf(gather);
  end();
  expect(hosted.sheetNames).toEqual(["Danh sách chung", "Danh sách chung (2)"]);
  expect((await hosted.savedSheet("Danh sách chung")).getCell("A1").value).toBe(userText("DS"));
});

test("beside chart sheets of its name, which Excel does not list, it has the next", async () => {
  const charts = ["Danh sách chung", "Danh sách chung (2)"];
  await hosted.open(
    await makeXlsx([
      { name: "DS", xml: rowsXml([["Họ và tên"]]) },
      ...charts.map((name) => ({ name, folder: "chartsheets" as const, xml: "" })),
    ]),
  );
  const { gather } = gathering();
  await gather.add([fileOf("01-first-row")]);
  await listOf(gather);
  expect(hosted.sheetNames).toEqual(["DS", ...charts, "Danh sách chung (3)"]);
});

test("where Excel refuses a part of the list it says so, and takes the sheet away", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([await large(4500)]);
  const end = refuseWith(hosted.host, (request) => request.includes("Nguyễn Văn 3000"));
  await expect(listOf(gather)).rejects.toMatchObject({ name: "HostError" });
  end();
  expect(gather.getState()).toMatchObject({ listing: null, note: null });
  expect(hosted.sheetNames).toEqual(["DS"]);
});
