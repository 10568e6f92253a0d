import type ExcelJS from "exceljs";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import type { CellValue } from "../../../src/grid/cellValue";
import { vi } from "../../../src/text/vi/vi";
import { supplementWords } from "../../../src/text/documents/supplement";
import { HostedBook } from "../../support/hostedBook";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const TITLE = "Cần bổ sung";
const hosted = new HostedBook();

type Person = readonly [name: string, unit: string, id: CellValue, level2: string];

const factsOf = supplementFactsOf;

const an: Person = ["Nguyễn Văn An", "Phòng Thu", "", "chưa"];
const binh: Person = ["Trần Bình", "Văn phòng", "001199054321", ""];
const hoa: Person = ["Lê Thị Hoa", "Văn phòng", "001199054322", ""];

const onSheet = (work: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem(TITLE));
    await context.sync();
  });

const cellsOf = (sheet: ExcelJS.Worksheet) =>
  Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => {
      const { value, master, address } = sheet.getCell(row + 1, column + 1);
      return master.address === address ? value : null;
    }),
  );

const rows = async () => cellsOf(await hosted.savedSheet(TITLE));

/** The row of the first line of a person, from 0. */
const rowOf = async (name: string) => (await rows()).findIndex((cells) => cells[1] === name);

async function fillIn(name: string, column: number, text: string): Promise<void> {
  const row = await rowOf(name);
  await onSheet((sheet) => (sheet.getCell(row, column).values = [[text]]));
}

/** Name, and what was filled in: ID and answer. */
const lines = async () =>
  (await rows()).flatMap(([ordinal, name, id, , , answer]) =>
    typeof ordinal === "number" ? [[name, id ?? "", answer ?? ""]] : [],
  );

beforeEach(() => hosted.openNew("DS"));

test("what a unit filled in stays with its person, wherever the person stands by now", async () => {
  await writeSupplement(factsOf([an, binh, hoa]));
  await fillIn("Nguyễn Văn An", 5, "đang làm lại");
  await fillIn("Nguyễn Văn An", 2, "'001088054322");
  await fillIn("Lê Thị Hoa", 5, "'=đã xong");
  await hosted.open(await hosted.file());
  await expect(writeSupplement(factsOf([hoa, an, binh]))).resolves.toMatchObject({ kind: "written" });
  expect(await lines()).toEqual([
    ["Lê Thị Hoa", "00••••••••22", "=đã xong"],
    ["Trần Bình", "00••••••••21", ""],
    ["Nguyễn Văn An", "001088054322", "đang làm lại"],
  ]);
});

test("what was filled in for lines that are gone stands at the end, and comes back with its line", async () => {
  await writeSupplement(factsOf([an, binh]));
  await fillIn("Trần Bình", 5, "đã cài");
  await writeSupplement(factsOf([an]));
  expect((await rows()).map(([first]) => first)).toContain(supplementWords.gone);
  expect((await lines()).at(-1)).toEqual(["Trần Bình", "00••••••••21", "đã cài"]);
  await writeSupplement(factsOf([["Nguyễn Văn An", "Phòng Thu", "001088054322", "x"]]));
  expect(await lines()).toEqual([["Trần Bình", "00••••••••21", "đã cài"]]);
  await writeSupplement(factsOf([an, binh]));
  expect((await rows()).map(([first]) => first)).not.toContain(supplementWords.gone);
  expect((await lines()).find(([name]) => name === "Trần Bình")).toEqual(["Trần Bình", "00••••••••21", "đã cài"]);
});

test("of two whom nobody can tell apart neither gets what was filled in for one of them", async () => {
  await writeSupplement(factsOf([an, an]));
  await fillIn("Nguyễn Văn An", 5, "của người thứ nhất");
  await writeSupplement(factsOf([an]));
  expect(await lines()).toEqual([
    ["Nguyễn Văn An", "", ""],
    ["Nguyễn Văn An", "", "của người thứ nhất"],
  ]);
});

test.each<[string, Person, Person, Person]>([
  [
    "without an ID",
    ["Ngô Văn Lâm", "Phòng Thu", "chưa có", ""],
    ["Ngô Văn Lâm", "Phòng Thu", "chưa có", "x"],
    ["Ngô Văn Lâm", "Phòng Thu", "chưa có", ""],
  ],
  [
    "whose ID looks the same when masked",
    ["Ngô Văn Lâm", "Phòng Thu", "001090054320", ""],
    ["Ngô Văn Lâm", "Phòng Thu", "002190054320", "x"],
    ["Ngô Văn Lâm", "Phòng Thu", "002190054320", ""],
  ],
  [
    "whose ID was taken out",
    ["Ngô Văn Lâm", "Phòng Thu", "001090054320", ""],
    ["Ngô Văn Lâm", "Phòng Thu", "002190054399", "x"],
    ["Ngô Văn Lâm", "Phòng Thu", "", ""],
  ],
])(
  "a namesake %s who was asked nothing does not get what was filled in for one who left",
  async (_, gone, stays, now) => {
    await writeSupplement(factsOf([gone, stays]));
    await fillIn("Ngô Văn Lâm", 5, "đã cài");
    await writeSupplement(factsOf([now]));
    const filled = (await lines()).filter(([, , answer]) => answer === "đã cài");
    expect(filled).toHaveLength(1);
    const all = await rows();
    const end = all.findIndex(([first]) => first === supplementWords.gone);
    expect(all.findIndex((cells) => cells[5] === "đã cài")).toBeGreaterThan(end);
    expect(end).toBeGreaterThan(0);
  },
);

test("the same name in another unit is another person", async () => {
  await writeSupplement(factsOf([an]));
  await fillIn("Nguyễn Văn An", 5, "của Phòng Thu");
  await writeSupplement(factsOf([["Nguyễn Văn An", "Phòng Chi", "", "chưa"]]));
  expect((await lines()).map(([, , answer]) => answer)).toEqual(["", "của Phòng Thu"]);
});

test("lines sorted by name keep their answers, with the headings of units among them", async () => {
  await writeSupplement(factsOf([binh, hoa]));
  await fillIn("Trần Bình", 5, "B");
  await fillIn("Lê Thị Hoa", 5, "H");
  const [one, other] = [await rowOf("Trần Bình"), await rowOf("Lê Thị Hoa")];
  const values = await rows();
  await onSheet((sheet) => {
    for (const [to, from] of [
      [one, other],
      [other, one],
    ] as const)
      values[from]?.forEach((value, column) => {
        sheet.getCell(to, column).values = [[value as string]];
      });
  });
  await expect(writeSupplement(factsOf([binh, hoa]))).resolves.toMatchObject({ kind: "written" });
  expect((await lines()).map(([name, , answer]) => [name, answer])).toEqual([
    ["Trần Bình", "B"],
    ["Lê Thị Hoa", "H"],
  ]);
});

describe("a line is known by its key", () => {
  test("where the unit corrected the name, and lines that were moved into pages of other units", async () => {
    await writeSupplement(factsOf([an, binh, hoa]));
    await fillIn("Nguyễn Văn An", 5, "A");
    const before = await rows();
    const [from, to] = [await rowOf("Nguyễn Văn An"), await rowOf("Lê Thị Hoa")];
    await onSheet((sheet) => {
      for (const [row, cells] of [
        [to, before[from]],
        [from, before[to]],
      ] as const)
        cells?.forEach((value, column) => {
          sheet.getCell(row, column).values = [
            [value === "Nguyễn Văn An" ? "Nguyễn Văn Ân" : ((value as string | null) ?? "")],
          ];
        });
    });
    const outcome = await writeSupplement(factsOf([hoa, binh, an]), "overwrite");
    expect(outcome).toMatchObject({ kind: "written" });
    expect((await lines()).map(([name, , answer]) => [name, answer])).toEqual([
      ["Lê Thị Hoa", ""],
      ["Trần Bình", ""],
      ["Nguyễn Văn An", "A"],
    ]);
  });

  test("where the ID came into the roster meanwhile", async () => {
    const lacking: Person = ["Trần Bình", "Văn phòng", "", ""];
    await writeSupplement(factsOf([lacking]));
    const row = (await rows()).findIndex((cells) => cells[3] === vi.rules["missing-level-2"].sentence({}));
    await onSheet((sheet) => (sheet.getCell(row, 5).values = [["đã xong"]]));
    await writeSupplement(factsOf([binh]));
    expect(await lines()).toEqual([["Trần Bình", "00••••••••21", "đã xong"]]);
  });

  test("and by nothing where a line was copied: both stand at the end", async () => {
    await writeSupplement(factsOf([binh, an]));
    await fillIn("Trần Bình", 5, "một");
    const row = await rowOf("Trần Bình");
    const copied = (await rows())[row];
    await onSheet((sheet) => {
      sheet.getRange(`${row + 2}:${row + 2}`).insert("Down");
      copied?.forEach((value, column) => {
        sheet.getCell(row + 1, column).values = [[column === 5 ? "hai" : (value as string)]];
      });
    });
    await writeSupplement(factsOf([binh, an]));
    expect(await lines()).toEqual([
      ["Trần Bình", "00••••••••21", ""],
      ["Nguyễn Văn An", "", ""],
      ["Trần Bình", "00••••••••21", "một"],
      ["Trần Bình", "00••••••••21", "hai"],
    ]);
  });
});

test("what cells may hold goes with their lines", async () => {
  await writeSupplement(factsOf([an, binh, hoa]));
  const last = (await rows()).length;
  await writeSupplement(factsOf([an]));
  const sheet = await hosted.savedSheet(TITLE);
  const limited = Array.from({ length: last }, (_, row) => sheet.getCell(row + 1, 6)).filter(
    ({ dataValidation }) => (dataValidation as unknown) !== undefined,
  );
  expect(limited.map(({ row }) => Number(row) - 1)).toEqual([await rowOf("Nguyễn Văn An")]);
});

describe("she is asked before anything is wiped that stands", () => {
  test.each<[string, (sheet: Excel.Worksheet, line: number) => void, string]>([
    ["in a name", (sheet, line) => (sheet.getCell(line, 1).values = [["Trần Văn Bình"]]), "Trần Văn Bình"],
    ["in what is to be done", (sheet, line) => (sheet.getCell(line, 4).values = [["Gọi lại"]]), "Gọi lại"],
    ["in the title", (sheet) => (sheet.getCell(0, 0).values = [["DANH SÁCH LẦN 2"]]), "DANH SÁCH LẦN 2"],
    [
      "in a row that was put in, with an ID",
      (sheet, line) => {
        sheet.getRange(`${line + 1}:${line + 1}`).insert("Down");
        sheet.getCell(line, 1).values = [["Người mới 001 085 012 345"]];
      },
      "Người mới 00********45",
    ],
  ])("%s", async (_, change, lost) => {
    await writeSupplement(factsOf([binh]));
    const line = await rowOf("Trần Bình");
    await onSheet((sheet) => {
      change(sheet, line);
    });
    const before = await rows();
    const outcome = await writeSupplement(factsOf([binh]));
    expect(outcome).toMatchObject({ kind: "asks", sheetName: TITLE });
    expect(outcome.kind === "asks" && outcome.lost.join("\n")).toContain(lost);
    expect(await rows()).toEqual(before);
    await expect(writeSupplement(factsOf([binh]), "newSheet")).resolves.toMatchObject({ sheetName: `${TITLE} (2)` });
    expect(await rows()).toEqual(before);
    await expect(writeSupplement(factsOf([binh]))).resolves.toMatchObject({ sheetName: `${TITLE} (2)` });
  });

  test("below, where the list grows over it; beside and further below it stays without a word", async () => {
    await writeSupplement(factsOf([binh]));
    const last = (await rows()).length;
    await onSheet((sheet) => {
      sheet.getRange(`B${last + 40}`).values = [["xa bên dưới"]];
      sheet.getRange("I3").values = [["bên cạnh"]];
    });
    await expect(writeSupplement(factsOf([binh]))).resolves.toMatchObject({ kind: "written" });
    const sheet = await hosted.savedSheet(TITLE);
    expect([sheet.getCell(`B${last + 40}`).value, sheet.getCell("I3").value]).toEqual(["xa bên dưới", "bên cạnh"]);

    const many = factsOf(Array.from({ length: 60 }, (_, at) => [`Lê ${at}`, "Văn phòng", "", "x"]));
    expect(await writeSupplement(many)).toEqual({ kind: "asks", sheetName: TITLE, lost: ["xa bên dưới"] });
    await expect(writeSupplement(many, "overwrite")).resolves.toMatchObject({ kind: "written", sheetName: TITLE });
    expect((await hosted.savedSheet(TITLE)).getCell("I3").value).toBe("bên cạnh");
  });
});

test("the sheet that was checked is not written over, though it is ours", async () => {
  await writeSupplement(factsOf([binh]));
  const before = await rows();
  await expect(writeSupplement({ ...factsOf([an]), sheetName: TITLE })).resolves.toMatchObject({
    sheetName: `${TITLE} (2)`,
  });
  expect(await rows()).toEqual(before);
});
