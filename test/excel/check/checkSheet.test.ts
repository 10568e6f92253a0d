import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { listSheets } from "../../../src/excel/check/listSheets";
import { rememberWord } from "../../../src/excel/questions/wordMemory";
import { answerTruth } from "../../support/answerTruth";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells, trueCells } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { questionName } from "../../support/questionName";
import { readWorkbook } from "../../support/readWorkbook";
import { ASKING, CASES, GIVEN, truthOf, workbookFile } from "../../support/truth";

describe.each(CASES)("%s, through the genuine client", (name) => {
  const truth = truthOf(name);

  test("the roster is offered first, and checked in one round trip a chunk and at most four", async () => {
    const { host } = await openInNode(readFileSync(workbookFile(name)));
    const [first] = await listSheets();
    expect(first?.name).toBe(truth.sheet);
    host.resetTraffic();
    const { checked } = await checkSheet(truth.sheet, checkOptions(truth));
    expect(host.traffic.roundTrips).toBeLessThanOrEqual(1 + 4);
    expect(foundCells(checked?.findings)).toEqual(trueCells(truth));
  });
});

test.each(ASKING)("%s: asks through the genuine client, and finds what is true once it is told", async (name) => {
  const truth = truthOf(name);
  const sheet = (await readWorkbook(workbookFile(name))).find((each) => each.name === truth.sheet);
  if (sheet === undefined) throw new Error(`no sheet ${truth.sheet}`);
  const { choice, words } = answerTruth(sheet, truth);
  await openInNode(readFileSync(workbookFile(name)));
  const before = await checkSheet(truth.sheet, checkOptions(truth));
  const asked = (truth.answers ?? []).map((answer) => answer.asked);
  expect(before.questions.map(questionName)[0]).toBe(asked.find((each) => !each.startsWith("word ")));
  for (const [key, answer] of words) await rememberWord(key, answer);
  const after = await checkSheet(truth.sheet, { ...checkOptions(truth), choice });
  expect(after.questions).toEqual([]);
  expect(foundCells(after.checked?.findings)).toEqual(trueCells(truth));
});

describe.each(GIVEN)("%s", (name) => {
  const truth = truthOf(name);

  test("clearing leaves the file as it was", async () => {
    const { book } = await openInNode(readFileSync(workbookFile(name)));
    const before = await bookContents(await book.save());
    await checkSheet(truth.sheet, checkOptions(truth));
    await checkSheet(truth.sheet, checkOptions(truth));
    await clearHighlights(truth.sheet);
    expect(await bookContents(await book.save())).toEqual(before);
  });
});
