import { readFileSync } from "node:fs";
import { openBook } from "../../src/gather/openBook";
import { headOf, readRoster } from "../../src/gather/readRoster";
import { judgeRoster } from "../../src/highlights/judgeRoster";
import { findLayout } from "../../src/roster/columns/findLayout";
import { CASES, truthOf, workbookFile } from "../support/truth";

const FOUND = CASES.filter((name) => truthOf(name).header !== null);

test.each(FOUND)("%s is read from its file as it is in Excel", async (name) => {
  const truth = truthOf(name);
  const { sheets } = await openBook(readFileSync(workbookFile(name)));
  const sheet = sheets.find((each) => each.name === truth.sheet);
  const head = sheet && headOf(sheet);
  const layout = head ? findLayout(head) : undefined;
  if (sheet === undefined || layout === undefined) throw new Error("no roster");
  const judging = judgeRoster(readRoster(sheet, layout, new Date(`${truth.today}T12:00:00`)), false);
  let step = judging.next();
  while (step.done !== true) step = judging.next();
  const { summary } = step.value;
  expect({ totals: summary.totals, oneStop: summary.oneStop }).toMatchObject({
    totals: truth.totals,
    oneStop: truth.oneStop,
  });
  const reasons = summary.reasons.map(({ category, count }) => [category === "blank" ? "none" : category, count]);
  expect(Object.fromEntries(reasons)).toEqual(truth.reasons);
});
