import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bookContents, type BookContents } from "../support/bookContents";
import { ASKING, CASES, ROSTERS, truthOf, workbookFile } from "../support/truth";
import { ROSTER_CASES } from "./cases";
import { formatTruth } from "./formatTruth";
import { makeRoster } from "./makeRoster";
import { writeWorkbook } from "./writeWorkbook";

const read = (name: string): Promise<BookContents> => bookContents(new Uint8Array(readFileSync(workbookFile(name))));

test("numbers are given once, and no workbook of the generator's is left from an earlier one", () => {
  const generated = [...CASES, ...ASKING].filter((name) => Number.parseInt(name) >= 14).sort();
  expect(generated).toEqual(ROSTER_CASES.map(({ name }) => name).sort());
});

describe.each(ROSTER_CASES)("$name", (rosterCase) => {
  const { name } = rosterCase;

  test("the committed truth is what the generator means today", () => {
    expect(readFileSync(join(ROSTERS, `${name}.json`), "utf8")).toBe(formatTruth(makeRoster(rosterCase).truth));
  });

  test("the committed workbook is what the generator writes today", async () => {
    expect(await read(name)).toEqual(await bookContents(await writeWorkbook(makeRoster(rosterCase).sheets)));
  });
});

/** All 12-digit numbers in a workbook, whether text or number, tidy or not. */
function numbersIn({ sheets }: BookContents): Set<string> {
  const values = sheets.flatMap(({ cells }) => Object.values(cells).map(({ value }) => String(value)));
  const digits = values.map((value) => value.replace(/[\s.\-'’]/g, "").padStart(12, "0"));
  return new Set(digits.filter((number) => /^(?!000)\d{12}$/.test(number)));
}

describe("a 12-digit number stands in one workbook only", () => {
  const owner = new Map<string, string>();

  test.each([...CASES, ...ASKING])("%s", async (name) => {
    const numbers = numbersIn(await read(name));
    expect([...numbers].filter((number) => owner.has(number)).map((number) => [number, owner.get(number)])).toEqual([]);
    for (const number of numbers) owner.set(number, name);
  });
});

test("the README lists all cases in their words", () => {
  const readme = readFileSync(join(ROSTERS, "README.md"), "utf8").split("\n");
  const lines = ROSTER_CASES.map(({ name, about }) => `| \`${name}\` | ${truthOf(name).people} | ${about} |`);
  expect(lines.filter((line) => !readme.includes(line))).toEqual([]);
});
