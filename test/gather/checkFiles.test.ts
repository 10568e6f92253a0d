import { dirname } from "node:path";
import { checkFiles } from "../../scripts/check/checkFiles";
import { truthOf, workbookFile } from "../support/truth";

async function run(...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const code = await checkFiles(args, (text) => said.push(text));
  return { code, said: said.join("\n") };
}

const GOOD = workbookFile("01-first-row");
const TO_VERIFY = workbookFile("03-numbers-for-ids");

test.each<[string, string[], number]>([
  ["nothing is left to be verified", [GOOD], 0],
  ["people are to be verified", [GOOD, TO_VERIFY], 1],
  ["a file holds no roster", [GOOD, workbookFile("09-no-roster")], 1],
  ["no file is named", [], 2],
  ["an option is not known", [GOOD, "--jsn"], 2],
  ["a file is not there", ["khong-co.xlsx", GOOD], 2],
  ["a folder is named", [GOOD, dirname(GOOD)], 2],
])("exit code where %s", async (_, args, code) => {
  expect((await run(...args)).code).toBe(code);
});

test("the table has a line for each file, and the sum", async () => {
  const lines = (await run(GOOD, TO_VERIFY)).said.split("\n");
  expect(lines.map((line) => line.split(/\s{2,}/u).slice(0, 2))).toEqual([
    ["Đơn vị", "Tổng số"],
    ["01-first-row", String(truthOf("01-first-row").people)],
    ["03-numbers-for-ids", String(truthOf("03-numbers-for-ids").people)],
    ["Cộng", String(truthOf("01-first-row").people + truthOf("03-numbers-for-ids").people)],
  ]);
});

test("a file that is not there is told of in its line, and the others are counted", async () => {
  const [, missing, , sum] = (await run("BHXH Vắng.xlsx", GOOD)).said.split("\n");
  expect(missing).toMatch(/^BHXH Vắng {2,}không đọc được: tệp đã bị sửa, chuyển chỗ hoặc xóa/u);
  expect(sum?.split(/\s{2,}/u).slice(0, 2)).toEqual(["Cộng", String(truthOf("01-first-row").people)]);
  const { offices } = JSON.parse((await run("001199000011.xlsx", "--json")).said) as Record<string, unknown>;
  expect(offices).toMatchObject([{ file: "00********11.xlsx", counts: null, concerns: [] }]);
});

test("the same for another program; who stands in two files is named with a masked number", async () => {
  const { said } = await run(GOOD, GOOD, "--json");
  const { offices, sum, repeated, isFinal } = JSON.parse(said) as Record<string, unknown>;
  expect({ offices, sum, isFinal }).toMatchObject({
    offices: [{ file: "01-first-row.xlsx" }, { file: "01-first-row.xlsx" }],
    sum: { totals: { total: 2 * truthOf("01-first-row").people } },
    isFinal: false,
  });
  expect(repeated).toContainEqual(expect.stringMatching(/^\d\d•{8}\d\d: .+ \(01-first-row.*, hàng \d+\) · /u));
  expect(said).not.toMatch(/\d{9}/u);
});
