import { recallWish, rememberWish } from "../../../src/excel/supplement/wishMemory";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { giveLocalStorage } from "../../support/localStorage";
import { HostedBook } from "../../support/hostedBook";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const NONE = { deadline: "", contact: "" };
const WISH = { deadline: "2026-12-05", contact: "Bà Mẫu, 0912 345 678" };
const BEFORE = new Date(2026, 10, 30, 23, 59);
const hosted = new HostedBook();

beforeEach(async () => {
  giveLocalStorage();
  await hosted.openNew("DS");
});

test("nothing was said", async () => {
  await expect(recallWish(BEFORE)).resolves.toEqual(NONE);
});

test.each([
  ["before that day", BEFORE, "2026-12-05"],
  ["on that day", new Date(2026, 11, 5, 23, 59), "2026-12-05"],
  ["after it", new Date(2026, 11, 6), ""],
])("%s the day is remembered: %p", async (_, today, deadline) => {
  await rememberWish(WISH);
  await expect(recallWish(today)).resolves.toEqual({ ...WISH, deadline });
});

test("another workbook of this machine knows to whom, and not for when", async () => {
  await rememberWish(WISH);
  await hosted.openNew("DS");
  await expect(recallWish(BEFORE)).resolves.toEqual({ ...WISH, deadline: "" });
});

test("what was taken away again is remembered as that", async () => {
  await rememberWish(WISH);
  await rememberWish(NONE);
  await expect(recallWish(BEFORE)).resolves.toEqual(NONE);
});

test("who types no day writes nothing into the workbook", async () => {
  await rememberWish({ ...WISH, deadline: "" });
  expect(hosted.host.traffic.roundTrips).toBe(1);
  await rememberWish(WISH);
  expect(hosted.host.traffic.roundTrips).toBe(3);
});

test.each([
  "2026-13-05",
  "2026-02-30",
  "5/12/2026",
  "=1+1",
  "2026-12-05 ",
  "x".repeat(1_000),
  46_361,
  null,
  ["2026-12-05"],
])("a workbook that keeps %j says no day", async (kept) => {
  await rememberWish({ deadline: kept as string, contact: "" });
  await expect(recallWish(BEFORE)).resolves.toEqual(NONE);
});

test("a sheet for the units that is written before the form was opened says what is remembered", async () => {
  await rememberWish(WISH);
  await writeSupplement({ ...supplementFactsOf([["An", "Phòng Thu", "", ""]]), wish: null });
  const texts: string[] = [];
  (await hosted.savedSheet("Cần bổ sung")).eachRow((row) => row.eachCell(({ text }) => texts.push(text)));
  expect(texts.join("\n")).toContain("Gửi lại trước ngày 05 tháng 12 năm 2026");
  expect(texts.join("\n")).toContain(WISH.contact);
  expect(hosted.host.traffic.roundTrips).toBeLessThanOrEqual(6);
});
