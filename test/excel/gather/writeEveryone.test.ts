import { readFileSync } from "node:fs";
import { writeEveryone } from "../../../src/excel/gather/writeEveryone";
import { checkFile } from "../../../src/gather/checkFile";
import { createGather } from "../../../src/taskpane/gather/createGather";
import { gatheredOf } from "../../../src/taskpane/gather/gatheredOf";
import { gather as words } from "../../../src/text/vi/gather";
import { noteText } from "../../../src/taskpane/gather/noteText";
import { deskInNode } from "../../support/deskInNode";
import { gatherHostOf } from "../../support/gatherHostOf";
import { HostedBook } from "../../support/hostedBook";
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

const fileOf = (name: string) => new File([readFileSync(workbookFile(name))], `BHXH ${name}.xlsx`);

test("everybody of all files stands on one new sheet that counts what they count together; IDs cross only then", async () => {
  await hosted.openNew("Danh sách chung");
  const { gather, crossed } = gathering();
  await gather.add([...OFFICES.map(fileOf), new File(["nothing"], "Hỏng.xlsx")]);
  expect(JSON.stringify(crossed)).not.toMatch(/\d{9}/u);
  await gather.writeEveryone();
  expect(hosted.sheetNames).toEqual(["Danh sách chung", "Danh sách chung (2)"]);
  const sheet = await hosted.savedSheet("Danh sách chung (2)");
  const { sum } = gatheredOf(gather.getState());
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
  expect(await writeEveryone([{ name: "-BHXH", people: [person] }], signal, () => undefined)).toBe("Danh sách chung");
  const sheet = await hosted.savedSheet("Danh sách chung");
  const texts = Array.from({ length: 9 }, (_, column) => sheet.getCell(2, column + 1).value ?? "");
  expect(texts).toEqual([1, "-BHXH", "=1+1", "-", "", "@tổ", "001090054321", "+ (chưa rõ)", "'bận"]);
});

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
  const total = gatheredOf(gather.getState()).sum.totals.total + 1;
  const told: string[] = [];
  gather.subscribe(() => {
    const { listing } = gather.getState();
    if (listing !== null) told.push(`${listing.stage} ${String(listing.done)}/${String(listing.of)}`);
  });
  await gather.writeEveryone();
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
    await gather.writeEveryone();
    end();
    expect(gather.getState()).toMatchObject({ listing: null, note: { kind: "listStopped" } });
    expect(noteText(gather.getState(), words)).toBe(words.page.listStopped);
    expect(hosted.sheetNames).toEqual(["DS"]);
    await gather.writeEveryone();
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
  await expect(gather.writeEveryone()).rejects.toMatchObject({ name: "HostError" });
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
const listOf = (reasons: readonly string[]) =>
  writeEveryone([{ name: "BHXH", people: reasons.map(person) }], new AbortController().signal, () => undefined);

test("reasons as long as a cell holds are written in as many requests as it takes", async () => {
  await hosted.openNew("DS");
  const reasons = Array.from({ length: 100 }, () => "ạ".repeat(32_767));
  await listOf(reasons);
  const sheet = await hosted.savedSheet("Danh sách chung");
  expect(sheet.getColumn(9).values.filter((value) => value === reasons[0])).toHaveLength(100);
});

test.each([[["Activate"]], [["ColumnWidth"]], [["Bold"]]])(
  "a list that is written stays, whatever look of it Excel refuses: %s",
  async (refused) => {
    await hosted.openNew("DS");
    const end = refuseWith(hosted.host, refused);
    expect(await listOf(["bận"])).toBe("Danh sách chung");
    end();
    expect((await hosted.savedSheet("Danh sách chung")).getCell("B2").value).toBe("BHXH");
  },
);

test("a sheet that somebody makes in that very moment stays, and the list is another", async () => {
  await hosted.openNew("DS");
  const { book } = hosted.host;
  hosted.host.onTraffic = ({ roundTrips }) => {
    if (roundTrips === 1) book?.edit(book.addSheet("Danh sách chung").id, 4, 1, "của đồng nghiệp");
  };
  expect(await listOf(["bận"])).toBe("Danh sách chung (2)");
  hosted.host.onTraffic = null;
  expect(hosted.sheetNames).toEqual(["DS", "Danh sách chung", "Danh sách chung (2)"]);
  expect((await hosted.savedSheet("Danh sách chung")).getCell("B5").value).toBe("của đồng nghiệp");
});

test("where Excel refuses a part of the list it says so, and takes the sheet away", async () => {
  await hosted.openNew("DS");
  const { gather } = gathering();
  await gather.add([await large(4500)]);
  const end = refuseWith(hosted.host, (request) => request.includes("Nguyễn Văn 3000"));
  await expect(gather.writeEveryone()).rejects.toMatchObject({ name: "HostError" });
  end();
  expect(gather.getState()).toMatchObject({ listing: null, note: null });
  expect(hosted.sheetNames).toEqual(["DS"]);
});
