import { checkSheet } from "../../../src/excel/check/checkSheet";
import { listSheets } from "../../../src/excel/check/listSheets";
import { checkOptions } from "../../support/findings";
import { makeXlsx } from "../../support/makeXlsx";
import { openInNode } from "../../support/openInNode";
import { rowsXml } from "../../support/rowsXml";

const ROSTER = [
  ["STT", "Họ và tên", "Số CCCD", "VNeID mức 2"],
  [1, "Nguyễn Văn An", "001099012345", "x"],
  [2, "Trần Thị Bình", "", "chưa"],
];
const roster = { name: "Danh sách", xml: rowsXml(ROSTER) };
/** Long words in the first rows: some 60 kB a sheet. */
const longSheet = (number: number) => ({
  name: `Trang ${String(number)}`,
  xml: rowsXml(Array.from({ length: 60 }, () => ["x".repeat(1000)])),
});
/** More than Excel gives in one answer. */
const HUGE = rowsXml(Array.from({ length: 60 }, () => Array.from({ length: 4 }, () => "x".repeat(30_000))));

const open = async (sheets: Parameters<typeof makeXlsx>[0]) => openInNode(await makeXlsx(sheets));

test("95 sheets, too much for one answer: all are offered, the roster first", async () => {
  await open([...Array.from({ length: 94 }, (_, number) => longSheet(number)), roster]);
  const offers = await listSheets();
  expect(offers).toHaveLength(95);
  expect(offers[0]).toMatchObject({ name: "Danh sách", looksLikeRoster: true });
});

test("a sheet that cannot be read is offered without a guess, last", async () => {
  await open([{ name: "Quá lớn", xml: HUGE }, roster, { name: "Khác", xml: rowsXml([["a"]]) }]);
  const offers = await listSheets();
  expect(offers.map(({ name, looksLikeRoster }) => [name, looksLikeRoster])).toEqual([
    ["Danh sách", true],
    ["Khác", false],
    ["Quá lớn", false],
  ]);
});

test("in the ordinary case two round trips tell all sheets", async () => {
  const { host } = await open([roster, { name: "Khác", xml: rowsXml([["a"]]) }]);
  host.resetTraffic();
  await listSheets();
  expect(host.traffic.roundTrips).toBeLessThanOrEqual(3);
});

test("without a connection it is not asked sheet by sheet", async () => {
  const { host } = await open(Array.from({ length: 20 }, (_, number) => longSheet(number)));
  host.failNext({ code: "RequestAborted", times: 99 });
  host.resetTraffic();
  await expect(listSheets()).rejects.toMatchObject({ kind: "lost-session" });
  expect(host.traffic.roundTrips).toBeLessThan(4);
});

test("stray cells in XFD60 on many sheets: the roster is offered", async () => {
  const { book } = await open([
    roster,
    ...[1, 2].map((number) => ({ name: `Trang ${number}`, xml: rowsXml([["a"]]) })),
  ]);
  for (const { id } of book.sheets) book.edit(id, 59, 16_383, "x");
  expect((await listSheets())[0]).toMatchObject({ name: "Danh sách", looksLikeRoster: true });
});

test("long notes far to the right of a roster, too much for one answer: it is checked", async () => {
  const beside = Array.from({ length: 60 }, (_, row) => {
    const cells = Array.from({ length: 100 }, (__, column) => ROSTER[row]?.[column] ?? "");
    return [...cells, ...Array.from({ length: 4 }, () => "x".repeat(30_000))];
  });
  await open([{ name: "Danh sách", xml: rowsXml(beside) }]);
  const { checked } = await checkSheet("Danh sách", checkOptions({ today: "2026-06-15" }));
  expect(checked?.roster.name.slice(0, 2)).toEqual(["Nguyễn Văn An", "Trần Thị Bình"]);
});

test("a stray cell in XFD60 beside the roster: it is offered, and checked", async () => {
  const { book } = await open([roster]);
  const [sheet] = book.sheets;
  book.edit(sheet?.id ?? "", 59, 16_383, "x");
  const [first] = await listSheets();
  expect(first).toMatchObject({ name: "Danh sách", looksLikeRoster: true });
  const { checked } = await checkSheet("Danh sách", checkOptions({ today: "2026-06-15" }));
  expect(checked?.roster.count).toBe(2);
});
