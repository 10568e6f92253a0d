import { rostersOfFile } from "../../src/gather/rostersOfFile";
import { openBook } from "../../src/gather/openBook";
import { RosterReader } from "../../src/roster/rows/rosterReader";
import { makeXlsx } from "../support/makeXlsx";
import { rowsXml } from "../support/rowsXml";

const HEADS = ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"];
const OPTIONS = { today: new Date(2026, 10, 25, 12), forms: [], isReported: false };

/** So many people, below so many rows that are numbered alone. */
const sheet = (name: string, people: number, empty = 0) => ({
  name,
  xml: rowsXml([
    HEADS,
    ...Array.from({ length: empty }, (_, at) => [at + 1]),
    ...Array.from({ length: people }, (_, at) => [at + 1, `Nguyễn Văn ${String(at)}`, "", "x"]),
  ]),
});

test("no sheet of a file is read twice, and of those that are not counted no more than tells whether people stand there", async () => {
  const sheets = [sheet("Mẫu", 0, 1500), sheet("Quý 3", 1000), sheet("Quý 2", 900), sheet("Trống", 0, 250)];
  const book = await openBook(await makeXlsx([...sheets, { ...sheet("Ẩn", 700), state: "hidden" as const }]));
  const finish = vitest.spyOn(RosterReader.prototype, "finish");
  const push = vitest.spyOn(RosterReader.prototype, "push");
  const rowsRead = () => push.mock.calls.map(([block]) => block.rowCount);

  const { counted, others } = rostersOfFile(book, OPTIONS);
  expect(counted.map(({ sheet: { name }, roster: { count } }) => [name, count])).toEqual([["Quý 3", 1000]]);
  expect(rowsRead()).toEqual([1500, 1000]);
  push.mockClear();
  expect(others()).toEqual([{ sheet: 2, name: "Quý 2" }]);
  expect(rowsRead()).toEqual([100, 100, 100, 50]);
  expect(finish).toHaveBeenCalledTimes(2);
  vitest.restoreAllMocks();
});

test("people who stand far down are found on a sheet that is not counted", async () => {
  const book = await openBook(await makeXlsx([sheet("DS", 900), sheet("Khác", 1, 420)]));
  expect(rostersOfFile(book, OPTIONS).others()).toEqual([{ sheet: 1, name: "Khác" }]);
});
