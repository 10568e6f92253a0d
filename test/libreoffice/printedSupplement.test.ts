import { writeSupplement } from "../../src/excel/supplement/writeSupplement";
import { supplementWords } from "../../src/text/documents/supplement";
import { HostedBook } from "../support/hostedBook";
import { planSupplement } from "../support/plans";
import { overprinted } from "../support/printedCells";
import { printPages } from "../support/printedPages";
import { supplementFactsOf } from "../support/supplementFactsOf";

/** Without blanks: a letter that a font lacks is printed in another, and stands apart from its word. */
const compact = (text: string) => text.normalize("NFC").replace(/\s+/gu, "");

const PEOPLE = [
  ...Array.from({ length: 45 }, (_, at) => [`Nguyễn Thị Phương ${String(at + 1)}`, "Phòng Thu", "", "chưa"]),
  ["Trần Ân", "Văn phòng", "", "chưa"],
];

test("LibreOffice prints the name of the unit on every page that it runs over, and begins pages where that was planned", async () => {
  const facts = supplementFactsOf(PEOPLE);
  const { values, pageBreaks } = planSupplement(facts, supplementWords);
  const hosted = new HostedBook();
  await hosted.openNew("DS");
  await writeSupplement(facts);
  const files = new Map([["bo-sung", await hosted.file()]]);
  const printed = await printPages(files, supplementWords.sheetTitle);
  const texts = (printed.get("bo-sung") ?? []).map((words) => compact(words.map(({ text }) => text).join("")));
  const tops = [...pageBreaks, values.length].map((end, at) => ({
    first: at === 0 ? 0 : (pageBreaks[at - 1] ?? 0),
    end,
  }));
  expect(texts).toHaveLength(tops.length);
  expect(overprinted(printed.get("bo-sung") ?? [])).toEqual([]);
  const headings = ["Phòng Thu: 45 người", "Phòng Thu (tiếp theo)", "Văn phòng: 1 người"];
  const units = texts.map((text) => headings.find((heading) => text.includes(compact(heading))));
  expect(units[0]).toBe("Phòng Thu: 45 người");
  expect(units.filter((unit) => unit === "Phòng Thu (tiếp theo)").length).toBeGreaterThan(2);
  expect(units).toContain("Văn phòng: 1 người");
  tops.forEach(({ first, end }, page) => {
    const people = values
      .slice(first, end)
      .flatMap(([ordinal, name]) => (typeof ordinal === "number" ? [String(name)] : []));
    if (people.length > 0) expect(units[page]).toBeDefined();
    for (const name of people) expect(texts[page]).toContain(compact(name));
  });
});
