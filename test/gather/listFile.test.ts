import { readFileSync } from "node:fs";
import ExcelJS from "exceljs";
import { everyoneRows } from "../../src/documents/everyone/everyoneRows";
import type { Grid } from "../../src/grid/grid";
import { findLayout } from "../../src/roster/columns/findLayout";
import { checkFile } from "../../src/gather/checkFile";
import { listFile } from "../../src/gather/listFile";
import { everyoneWords } from "../../src/text/documents/everyone";
import { CASES, truthOf, workbookFile } from "../support/truth";

/** Every fourth roster, which have all columns among them: reading them all takes long. */
const FOUND = CASES.filter((name) => truthOf(name).header !== null && truthOf(name).people > 0).filter(
  (_, at) => at % 4 === 0,
);

/** What a generator comes to. */
function endOf<Result>(steps: Generator<void, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The list of all as a file: every cell but the first as text, as it is written. */
async function listed(rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet(everyoneWords.sheetTitle);
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== "") sheet.getCell(row + 1, column + 1).value = value;
    }),
  );
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** How sure the reader is of the columns of the list. */
function columnsOf(rows: Grid["rows"]): ReadonlySet<string> {
  const layout = findLayout({ top: 0, left: 0, rows: rows.slice(0, 40) });
  const confidences = Object.values(layout?.columns ?? {}).map(({ confidence }) => confidence);
  return new Set([...confidences, ...(layout?.ambiguous ?? [])]);
}

test.each(FOUND)("%s: the list counts what the roster counts", async (name) => {
  const bytes = readFileSync(workbookFile(name));
  const options = { today: new Date(`${truthOf(name).today}T12:00:00`), forms: [] };
  const before = await checkFile(bytes, options);
  const people = await listFile(bytes, options);
  const rows = endOf(everyoneRows([{ name: "BHXH Ba Đình", people }], everyoneWords));
  const after = await checkFile(await listed(rows), options);
  if (before.kind !== "counted" || after.kind !== "counted") throw new Error(`${before.kind} ${after.kind}`);
  expect(after.roster?.forms[0]?.questions).toEqual([]);
  // of a column that the roster lacks, the list has blanks
  const known = Object.entries(before.counts.totals).filter(([, number]) => number !== null);
  expect(after.counts.totals).toMatchObject(Object.fromEntries(known));
  if (before.counts.totals.notDone !== null) expect(after.counts.reasons).toEqual(before.counts.reasons);
  const { oneStop } = before.counts;
  if (oneStop !== null && oneStop.total > 0) expect(after.counts.oneStop).toEqual(oneStop);
  expect(columnsOf(rows)).toEqual(new Set(["certain"]));
});
