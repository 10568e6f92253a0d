import { writeReport } from "../../../src/excel/report/writeReport";
import { cellInput } from "../../../src/excel/host/cellInput";
import { writeSupplement } from "../../../src/excel/supplement/writeSupplement";
import { HostedBook } from "../../support/hostedBook";
import { reportFactsOf } from "../../support/reportFactsOf";
import { supplementFactsOf } from "../../support/supplementFactsOf";

const LONGEST = 32_767;
const hosted = new HostedBook();

/** All texts of a sheet that are as long as a cell takes them, or nearly. */
async function longTexts(title: string): Promise<string[]> {
  const texts: string[] = [];
  (await hosted.savedSheet(title)).eachRow((row) => {
    row.eachCell(({ value }) => typeof value === "string" && value.length > 30_000 && texts.push(value));
  });
  return texts;
}

beforeEach(() => hosted.openNew("DS"));

describe.each([
  ["as long as a cell takes it", "ă".repeat(LONGEST)],
  ["longer", "ă".repeat(LONGEST + 1_000)],
  ["that Excel would take for a formula", `=${"ă+".repeat(LONGEST)}`],
  ["of signs of two halves", "😀".repeat(LONGEST)],
])("a text %s", (_, text) => {
  test("is written on the report and on the sheet for the units, and seen to be cut where it is", async () => {
    const notDone = { name: text, unit: text, level2: "no", reason: "otp_phone", step: "register" } as const;
    await expect(writeReport(reportFactsOf([notDone]))).resolves.toMatchObject({ kind: "written" });
    await expect(writeSupplement(supplementFactsOf([[text, text, "", ""]]))).resolves.toMatchObject({
      kind: "written",
    });
    for (const written of [...(await longTexts("Báo cáo VNeID")), ...(await longTexts("Cần bổ sung"))]) {
      expect(written.length).toBeLessThanOrEqual(LONGEST);
      expect(written).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }
    expect((await longTexts("Cần bổ sung")).length).toBeGreaterThan(0);
  });
});

test.each<[string, string, boolean]>([
  ["ă".repeat(LONGEST), "General", true],
  ["ă".repeat(LONGEST + 1), "General", false],
  ["1".repeat(LONGEST), "General", false],
  ["1".repeat(LONGEST), "@", true],
  [`=${"1".repeat(LONGEST - 1)}`, "@", false],
])("a fix is written only if Excel takes all of it (case %#)", (value, format, taken) => {
  expect(cellInput(value, format) !== null).toBe(taken);
});
