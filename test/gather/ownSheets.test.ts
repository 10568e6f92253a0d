import { readFileSync } from "node:fs";
import { checkSheet } from "../../src/excel/check/checkSheet";
import { writeProvince } from "../../src/excel/province/writeProvince";
import { checkFile } from "../../src/gather/checkFile";
import { peopleOfFile } from "../../src/gather/peopleOfFile";
import { outcomeHost } from "../../src/taskpane/outcomeHost";
import { checkOptions } from "../support/findings";
import { HostedBook } from "../support/hostedBook";
import { manyOffices } from "../support/manyOffices";
import { truthOf, workbookFile } from "../support/truth";

const ROSTER = "02-title-and-signatures";
const truth = truthOf(ROSTER);
const now = new Date(2026, 10, 25, 8, 30);
const hosted = new HostedBook();
const check = async () => checkFile(await hosted.file(), { today: now, forms: [] });

test("sheets of ours beside a roster are no rosters, nor is one of them that stands alone", async () => {
  await hosted.open(readFileSync(workbookFile(ROSTER)));
  const alone = await check();
  await outcomeHost.writeSupplement(await checkSheet(truth.sheet, checkOptions(truth)), now, null, null);
  await writeProvince({ gathered: manyOffices(2, false), checkedAt: now, particulars: null });
  expect(await check()).toEqual(alone);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(truth.sheet).delete();
    await context.sync();
  });
  const why = { kind: "nothing", sheetFindings: [{ rule: "own-sheet", params: { title: "Cần bổ sung" } }] };
  expect(await check()).toEqual(why);
  // to be compared with, it is told of in the same sentence
  expect(await peopleOfFile(await hosted.file(), { today: now, forms: [] })).toEqual(why);
});
