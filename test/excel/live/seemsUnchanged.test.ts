import { checkSheet } from "../../../src/excel/check/checkSheet";
import { hideRows } from "../../../src/excel/hiddenRows/hideRows";
import { recheckSheet } from "../../../src/excel/live/recheckSheet";
import type { Book } from "../../../workbench/book/book";
import { checkOptions, foundCells } from "../../support/findings";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { rowsXml } from "../../support/rowsXml";

const OPTIONS = { ...checkOptions({ today: "2026-11-25" }), redraw: false };
const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2", "Lý do chưa cài đặt"];
const kB = 1_000;
/** More than are read whole with every look. */
const PEOPLE = 5_200;

const rowsOf = (people: number) => [
  HEADINGS,
  ...Array.from({ length: people }, (_, i) => [i + 1, "Nguyễn Văn An", `001099${String(100_000 + i)}`, "x", ""]),
];

type Change = (sheet: { book: Book; sheetId: string }) => void | Promise<void>;

/** A checked roster; `before` is done to it before the check. */
async function open(before: Change = () => undefined) {
  const { book, host } = await openInNode(await makeXlsx([{ name: "DS", xml: rowsXml(rowsOf(PEOPLE)) }]));
  await before({ book, sheetId: book.sheets[0]?.id ?? "" });
  const first = await checkSheet("DS", OPTIONS);
  host.resetTraffic();
  return { book, host, first, sheetId: first.sheetId };
}

/** Does something as somebody would, in a request of its own. */
const inExcel = (action: (sheet: Excel.Worksheet) => void) =>
  Excel.run(async (context) => {
    action(context.workbook.worksheets.getItem("DS"));
    await context.sync();
  });

test("a look at a list of which nothing has changed: two small requests, no write, and the very result of before", async () => {
  const { host, first } = await open();
  expect(await recheckSheet(first, "unheard", OPTIONS)).toBe(first);
  const { roundTrips, requestBytes, responseBytes, undo } = host.traffic;
  expect(roundTrips).toBeLessThanOrEqual(2);
  expect(requestBytes + responseBytes).toBeLessThan(150 * kB);
  expect(new Set(undo)).toEqual(new Set(["leaves"]));
});

/** What a look has to see, though nobody told of it. */
const SEEN: Readonly<Record<string, Change>> = {
  "the last row": ({ book, sheetId }) => {
    book.edit(sheetId, PEOPLE, 3, "?");
  },
  "a row below the list": ({ book, sheetId }) => {
    book.edit(sheetId, PEOPLE + 1, 1, "Trần Thị Bình");
  },
  "the rows around what is selected": async ({ book, sheetId }) => {
    await inExcel((sheet) => {
      sheet.getRange("D3010").select();
    });
    book.edit(sheetId, 2_950, 3, "?");
  },
  "a heading": ({ book, sheetId }) => {
    book.edit(sheetId, 0, 4, "Địa chỉ");
  },
  "a row deleted far from all that": ({ book, sheetId }) => {
    book.moveRows(sheetId, { kind: "delete", at: 1_234, count: 1 });
  },
  "a row deleted, and another put in below": ({ book, sheetId }) => {
    book.moveRows(sheetId, { kind: "delete", at: 1_234, count: 1 });
    book.moveRows(sheetId, { kind: "insert", at: 4_321, count: 1 });
  },
  "the name of the sheet": () =>
    inExcel((sheet) => {
      sheet.name = "Danh sách";
    }),
  "rows hidden": () =>
    inExcel((sheet) => {
      sheet.getRange("2000:2003").rowHidden = true;
    }),
  "the font of a name": () =>
    inExcel((sheet) => {
      sheet.getRange("B2222").format.font.name = ".VnTime";
    }),
  "the sheet protected": () =>
    inExcel((sheet) => {
      sheet.protection.protect();
    }),
  "marks taken off": () =>
    inExcel((sheet) => {
      sheet.getRange().conditionalFormats.clearAll();
    }),
};

test.each(Object.entries(SEEN))("a look sees %s, and gives what a check of all gives", async (_, change) => {
  const { book, host, first, sheetId } = await open();
  await change({ book, sheetId });
  host.resetTraffic();
  const looked = await recheckSheet(first, "unheard", OPTIONS);
  expect(looked).not.toBe(first);
  const all = await recheckSheet(first, null, OPTIONS);
  expect(foundCells(looked.checked?.findings)).toEqual(foundCells(all.checked?.findings));
  expect({ ...looked, checked: looked.checked?.summary }).toEqual({ ...all, checked: all.checked?.summary });
  expect(new Set(host.traffic.undo)).toEqual(new Set(["leaves"]));
});

test.each<[string, Change]>([
  [
    "a cell of the sample is worked out",
    ({ book, sheetId }) => {
      book.edit(sheetId, PEOPLE, 3, '="x"');
    },
  ],
  ["rows are hidden", () => inExcel((sheet) => (sheet.getRange("2000:2003").rowHidden = true))],
  [
    "rows are hidden that we hid, and the sheet is protected",
    async () => {
      const { checked } = await checkSheet("DS", OPTIONS);
      if (checked === null) throw new Error("no roster");
      await expect(hideRows("DS", checked.roster, [2_000, 2_001], false)).resolves.toEqual({ kind: "hidden", rows: 2 });
      await inExcel((sheet) => {
        sheet.protection.protect();
      });
    },
  ],
  [
    "Excel was told to tell nothing",
    () =>
      Excel.run(async (context) => {
        context.runtime.enableEvents = false;
        await context.sync();
      }),
  ],
])("a look reads all where %s", async (_, before) => {
  const { first } = await open(before);
  expect(await recheckSheet(first, "unheard", OPTIONS)).not.toBe(first);
});

test("what Excel does not tell of elsewhere slips through a look, and not through a reading of all", async () => {
  const { book, first, sheetId } = await open();
  book.edit(sheetId, 1_234, 3, "?");
  expect(await recheckSheet(first, "unheard", OPTIONS)).toBe(first);
  const all = await recheckSheet(first, null, OPTIONS);
  expect(foundCells(all.checked?.findings)).toEqual(["D1235 unclear-level-2"]);
});
