import type { Book } from "../../workbench/book/book";
import { onFirstSheet, openSheets } from "../support/inExcel";

let book: Book;
let first: string;
let fired: unknown[];

const CELLS =
  '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" t="inlineStr"><is><t>An</t></is></c></row>' +
  '<row r="2" hidden="1"><c r="A2"><v>2</v></c></row></sheetData><autoFilter ref="A1:B2"/>';

beforeEach(async () => {
  ({ book } = await openSheets([
    { name: "DS", xml: CELLS },
    { name: "Khác", xml: "<sheetData/>" },
  ]));
  first = book.sheets[0]?.id ?? "";
  fired = [];
});

/** The client outlives a test, and what it listens to with it. */
const handlers: OfficeExtension.EventHandlerResult<never>[] = [];

function keep<Event>(handler: OfficeExtension.EventHandlerResult<Event>): void {
  handlers.push(handler);
}

afterEach(async () => {
  for (const handler of handlers.splice(0)) {
    handler.remove();
    await handler.context.sync();
  }
});

/** Notes every event of a kind, without the functions it has. */
function note(event: object): Promise<void> {
  fired.push(JSON.parse(JSON.stringify(event)));
  return Promise.resolve();
}

/** Lets what the host has sent arrive. */
async function arrived(): Promise<unknown[]> {
  await onFirstSheet((_, { workbook }) => workbook.load("name"));
  return fired.splice(0);
}

const changed = {
  type: "WorksheetChanged",
  changeType: "RangeEdited",
  source: "Local",
  triggerSource: "Unknown",
};

test("an edited cell is told with what it held before and after, by whoever edited it", async () => {
  await onFirstSheet((sheet) => keep(sheet.onChanged.add(note)));
  book.edit(first, 0, 1, "12");
  book.edit(first, 4, 2, "Bình", "coauthor");
  book.edit(first, 5, 2, "=A1*2");
  await onFirstSheet((sheet) => void (sheet.getRange("A1").values = [[""]]));
  const details = (valueBefore: unknown, valueTypeBefore: string, valueAfter: unknown, valueTypeAfter: string) => ({
    details: { valueBefore, valueAfter, valueTypeBefore, valueTypeAfter },
  });
  expect(await arrived()).toEqual([
    { ...changed, worksheetId: first, address: "B1", ...details("An", "String", 12, "Double") },
    { ...changed, worksheetId: first, address: "C5", source: "Remote", ...details("", "Empty", "Bình", "String") },
    { ...changed, worksheetId: first, address: "C6" },
    {
      ...changed,
      worksheetId: first,
      address: "A1",
      triggerSource: "ThisLocalAddin",
      ...details(1, "Double", "", "Empty"),
    },
  ]);
});

test("cells changed at once are one event without details", async () => {
  await onFirstSheet((_, { workbook }) => keep(workbook.worksheets.onChanged.add(note)));
  book.changes.hold(() => {
    book.edit(first, 1, 1, "x");
    book.edit(first, 3, 2, "y");
  });
  await onFirstSheet((sheet) => void (sheet.getRange("A1:B1").values = [[3, 4]]));
  expect(await arrived()).toEqual([
    { ...changed, worksheetId: first, address: "B2:C4" },
    { ...changed, worksheetId: first, address: "A1:B1", triggerSource: "ThisLocalAddin" },
  ]);
});

test("cells that are far apart are not told of with all that lies between them", async () => {
  await onFirstSheet((_, { workbook }) => keep(workbook.worksheets.onChanged.add(note)));
  book.changes.hold(() => {
    book.edit(first, 1, 1, "x");
    book.edit(first, 1, 16_383, "y");
    book.edit(first, 3, 2, "z");
    book.edit(first, 40, 16_383, "t");
  });
  expect(await arrived()).toEqual([
    { ...changed, worksheetId: first, address: "B2:C4" },
    { ...changed, worksheetId: first, address: "XFD2:XFD41" },
  ]);
});

test("a cell edited twice at once has what it held before all", async () => {
  await onFirstSheet((sheet) => keep(sheet.onChanged.add(note)));
  book.changes.hold(() => {
    book.edit(first, 0, 0, "5");
    book.edit(first, 0, 0, "6");
  });
  expect(await arrived()).toMatchObject([{ details: { valueBefore: 1, valueAfter: 6 } }]);
});

test("rows that come, go, change places or are hidden", async () => {
  await onFirstSheet((sheet, { workbook }) => {
    keep(sheet.onChanged.add(note));
    keep(sheet.onRowSorted.add(note));
    keep(workbook.worksheets.onRowHiddenChanged.add(note));
  });
  const rows = { top: 1, left: 0, bottom: 2, right: 16_383 };
  const cells = { top: 1, left: 0, bottom: 2, right: 1 };
  book.changes.hold(() => {
    book.changes.tell({ kind: "rows", sheetId: first, block: rows, change: "inserted", origin: "user" });
    book.changes.tell({ kind: "rows", sheetId: first, block: rows, change: "deleted", origin: "coauthor" });
    book.changes.tell({ kind: "sorted", sheetId: first, block: cells, origin: "user" });
  });
  await onFirstSheet((sheet) => {
    sheet.getRange("A1:B1").rowHidden = true;
    sheet.autoFilter.remove();
  });
  const hidden = { type: "WorksheetRowHiddenChanged", source: "Local", worksheetId: first };
  expect(await arrived()).toEqual([
    {
      ...changed,
      worksheetId: first,
      address: "2:3",
      changeType: "RowInserted",
      changeDirectionState: { insertShiftDirection: "Down" },
    },
    {
      ...changed,
      worksheetId: first,
      address: "2:3",
      changeType: "RowDeleted",
      source: "Remote",
      changeDirectionState: { deleteShiftDirection: "Up" },
    },
    { ...changed, worksheetId: first, address: "A2:B3" },
    { type: "WorksheetRowSorted", source: "Local", worksheetId: first, address: "A2:B3" },
    { ...hidden, address: "1:1", changeType: "Hidden" },
    { ...hidden, address: "1:1", changeType: "Unhidden" },
    { ...hidden, address: "2:2", changeType: "Unhidden" },
  ]);
});

test("a sheet that gets another name, or goes", async () => {
  await onFirstSheet((_, { workbook: { worksheets } }) => {
    keep(worksheets.onNameChanged.add(note));
    keep(worksheets.onDeleted.add(note));
  });
  const second = book.sheets[1]?.id;
  await onFirstSheet((_, { workbook: { worksheets } }) => {
    worksheets.getItem("Khác").name = "Phụ";
  });
  await onFirstSheet((_, { workbook: { worksheets } }) => worksheets.getItem("Phụ").delete());
  expect(await arrived()).toEqual([
    {
      type: "WorksheetNameChanged",
      source: "Local",
      worksheetId: second,
      nameBefore: "Khác",
      nameAfter: "Phụ",
    },
    { type: "WorksheetDeleted", source: "Local", worksheetId: second },
  ]);
});

test("while events are switched off, nothing is told; switched on again, what was asked for is", async () => {
  await onFirstSheet((sheet) => keep(sheet.onChanged.add(note)));
  await onFirstSheet((_, { runtime }) => void (runtime.enableEvents = false));
  book.edit(first, 0, 0, "5");
  expect(await arrived()).toEqual([]);
  const runtime = await onFirstSheet((_, context) => context.runtime.load("enableEvents"));
  expect(runtime.enableEvents).toBe(false);
  await onFirstSheet((_, context) => void (context.runtime.enableEvents = true));
  book.edit(first, 0, 0, "6");
  expect(await arrived()).toMatchObject([{ address: "A1" }]);
});

test("an event gives the range it is about", async () => {
  const addresses: string[] = [];
  await onFirstSheet((sheet) => {
    const handler = sheet.onChanged.add(async (event) => {
      await Excel.run(async (context) => {
        const ranges = [event.getRange(context).load("address"), event.getRangeOrNullObject(context).load("address")];
        await context.sync();
        addresses.push(...ranges.map(({ address }) => address));
      });
    });
    keep(handler);
  });
  book.edit(first, 2, 1, "x");
  await arrived();
  await arrived();
  expect(addresses).toEqual(["DS!B3", "DS!B3"]);
});
