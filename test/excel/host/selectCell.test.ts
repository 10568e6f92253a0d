import { selectCell } from "../../../src/excel/host/selectCell";
import { checkedRoster, openRoster } from "../fixes/fixedRoster";

const HEADINGS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
const ROWS = [
  HEADINGS,
  [1, "Nguyễn Văn An", "001099012345", "chưa"],
  [2, "Bình", "", "chưa"],
  [3, "Đỗ Thị Em", "", "chưa"],
  [4, "Đỗ Thị Em", "", "chưa"],
];

/** Selects the cell of the ID that was read in a row (from 0), and gives where the selection is then. */
async function select(row: number, meanwhile: (opened: Awaited<ReturnType<typeof openRoster>>) => void, shows = false) {
  const opened = await openRoster(ROWS);
  const { roster } = await checkedRoster();
  meanwhile(opened);
  opened.host.resetTraffic();
  const outcome = await selectCell("DS", roster, row, 2, shows);
  const { roundTrips } = opened.host.traffic;
  const address = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address.replace(/.*!/, "");
  });
  return { outcome, address, roundTrips };
}

test("a cell is selected where its person stands", async () => {
  expect(await select(1, () => undefined)).toEqual({ outcome: "selected", address: "C2", roundTrips: 3 });
});

test.each([
  ["a row that is hidden is said to be, and stays so", false, "hidden", true],
  ["a row that is hidden is shown where that is wished", true, "selected", false],
])("%s", async (_about, shows, outcome, stillHidden) => {
  await expect(
    select(
      1,
      ({ book }) => {
        const row = book.sheets[0]?.grid?.getRow(2);
        if (row !== undefined) row.hidden = true;
      },
      shows,
    ),
  ).resolves.toMatchObject({ outcome, address: "C2" });
  const hidden = await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem("DS").getRange("A2").load("rowHidden");
    await context.sync();
    return row.rowHidden;
  });
  expect(hidden).toBe(stillHidden);
});

test("a person who has been sorted away is followed", async () => {
  expect(
    await select(1, ({ sort }) => {
      sort(1, false);
    }),
  ).toMatchObject({ outcome: "selected", address: "C5" });
});

test.each<[string, number, (opened: Awaited<ReturnType<typeof openRoster>>) => void]>([
  [
    "whom the sheet does not have any more",
    1,
    ({ edit }) => {
      edit(1, 1, "Ai khác");
    },
  ],
  [
    "whose namesake cannot be told apart",
    4,
    ({ sort }) => {
      sort(1, true);
    },
  ],
])("nothing is selected for a person %s", async (_, row, meanwhile) => {
  expect(await select(row, meanwhile)).toMatchObject({ outcome: "moved", address: "A1" });
});
