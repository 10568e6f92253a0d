import { recallOffices, rememberOffices } from "../../../src/excel/gather/officeMemory";
import { HostedBook } from "../../support/hostedBook";

const hosted = new HostedBook();
beforeEach(() => hosted.openNew("DS"));

test("the list is kept in the workbook, and gone when it is emptied", async () => {
  expect(await recallOffices()).toEqual([]);
  expect(await rememberOffices(["BHXH Ba Đình", "BHXH Đống Đa"])).toBe(true);
  expect(Object.keys(hosted.host.settings)).toEqual(["vneid.offices"]);
  expect(await recallOffices()).toEqual(["BHXH Ba Đình", "BHXH Đống Đa"]);
  await rememberOffices([]);
  expect(await recallOffices()).toEqual([]);
});

test("no more than any province has", async () => {
  await rememberOffices(Array.from({ length: 600 }, (_, at) => `${String(at)}${"x".repeat(300)}`));
  const kept = await recallOffices();
  expect([kept.length, kept[0]?.length]).toEqual([500, 200]);
});

test.each(["5", '{"a":1}', '[1,null,"",["x"],"BHXH Ba Đình"]', "no json"])(
  "what another hand wrote: %s",
  async (text) => {
    await Excel.run(async (context) => {
      context.workbook.settings.add("vneid.offices", text);
      await context.sync();
    });
    expect(await recallOffices()).toEqual(text.includes("BHXH") ? ["BHXH Ba Đình"] : []);
  },
);

test("a workbook that takes nothing is no error", async () => {
  hosted.host.setMode("read-only", true);
  expect(await rememberOffices(["A"])).toBe(false);
  hosted.host.setMode("read-only", false);
  expect(await rememberOffices(["A"])).toBe(true);
});
