import { Book, BookError } from "../../workbench/book/book";
import { brokenPackages } from "../support/brokenPackages";
import { randomFrom } from "../support/randomFrom";
import { rosterFile } from "../support/rosterFiles";
import { richBook } from "./rows/richBook";

/** No file that small takes a second; one that never comes to an end is not waited for. */
const PATIENCE = 10_000;

/** "opened" where the file opens, is saved and opens again; else the sentence that refuses it. */
async function outcome(bytes: Uint8Array): Promise<string> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("It never comes to an end")), PATIENCE);
  });
  try {
    return await Promise.race([openAndSave(bytes), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function openAndSave(bytes: Uint8Array): Promise<string> {
  const book = await Book.open(bytes, "a.xlsx").catch((error: unknown) => {
    if (error instanceof BookError) return error.message;
    throw error;
  });
  if (typeof book === "string") return book;
  const again = await Book.open(await book.save(), "a.xlsx");
  const names = book.sheets.filter(({ kind }) => kind === "grid").map(({ name }) => name);
  if (again.sheets.map(({ name }) => name).join() !== names.join()) return "A sheet is lost or doubled";
  return "opened";
}

const SENTENCE = /^(opened|Tệp “a\.xlsx” .+\.|Không đọc được trang tính “[^”]*” của tệp “a\.xlsx”\.)$/;

/** Seeds of the runs; each is 60 broken files, of a sample roster and of a workbook with everything in it. */
const RUNS: readonly (readonly [seed: number, of: string])[] = [
  [1, "a roster"],
  [2, "a roster"],
  [3, "everything"],
  [4, "everything"],
  [5, "everything"],
  [6, "everything"],
];

test.each(RUNS)("seed %i, %s: 60 broken files open and are saved, or are refused with a sentence", async (seed, of) => {
  const whole = of === "everything" ? await richBook() : rosterFile("01-first-row");
  const seen: string[] = [];
  for await (const { about, bytes } of brokenPackages(whole, randomFrom(seed), 60)) {
    const said = await outcome(bytes).catch((error: unknown) => `${about}: ${String(error)}`);
    seen.push(SENTENCE.test(said) ? said : `${about}: ${said}`);
  }
  expect(seen.filter((said) => !SENTENCE.test(said))).toEqual([]);
  expect(seen.filter((said) => said !== "opened").length).toBeGreaterThan(10);
});
