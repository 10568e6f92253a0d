import { readFileSync } from "node:fs";
import { checkSheet } from "../../../src/excel/check/checkSheet";
import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { listSheets } from "../../../src/excel/check/listSheets";
import { bookContents } from "../../support/bookContents";
import { checkOptions, foundCells, trueCells } from "../../support/findings";
import { openInNode } from "../../support/openInNode";
import { CASES, GIVEN, truthOf, workbookFile } from "../../support/truth";

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
