import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { replaceHighlights } from "../../../src/excel/highlights/replaceHighlights";
import { highlightCells, ownerOfFormula, type Highlight } from "../../../src/highlights/highlight";
import { bookContents } from "../../support/bookContents";
import { HostedBook } from "../../support/hostedBook";

const hosted = new HostedBook();

const block = (left: number) => ({ top: 1, left, bottom: 9, right: left });
const highlights: readonly Highlight[] = [
  ...highlightCells("cell-error", "error", [block(0)], () => "ISERROR($A2)"),
  ...highlightCells("missing-name", "missing", [block(1), { ...block(1), top: 20, bottom: 20 }], () => "LEN($B2)=0"),
];

const set = () =>
  Excel.run(async (context) => {
    await replaceHighlights(context, { sheet: context.workbook.worksheets.getItem("DS"), highlights: [] }, highlights);
  });

/** How many formats stand on the sheet that nobody knows as ours. */
async function countUnmarked(): Promise<number> {
  const sheet = (await bookContents(await hosted.file())).sheets[0];
  const rules = (sheet?.conditionalFormats as { rules: { formulae?: string[] }[] }[]).flatMap(({ rules }) => rules);
  return rules.filter(({ formulae }) => ownerOfFormula(formulae?.[0] ?? "") === null).length;
}

/**
 * Cuts the request that sets highlights after so many of its actions, and perhaps all that follow; gives whether it
 * came to its end.
 */
async function setCut(after: number, nextOnes: boolean): Promise<boolean> {
  const { host } = hosted;
  host.failNext({ code: "GeneralException", after });
  host.onTraffic = () => host.failNext(nextOnes ? { code: "GeneralException" } : null);
  const finished = await set().then(
    () => true,
    () => false,
  );
  host.onTraffic = null;
  host.failNext(null);
  return finished;
}

test.each([
  { nextOnes: false, what: "no format but marked ones" },
  { nextOnes: true, what: "at most one that is not marked, where clearing up is refused as well" },
])("a request that is cut after any of its actions leaves $what; clearing takes away all", async ({ nextOnes }) => {
  const leftOver: number[] = [];
  const counts = new Set<number>();
  let after = 0;
  for (let finished = false; !finished; after++) {
    await hosted.openNew("DS");
    const before = await bookContents(await hosted.file());
    finished = await setCut(after, nextOnes);
    counts.add(await countUnmarked());
    await clearHighlights("DS");
    const left = await bookContents(await hosted.file());
    if (JSON.stringify(left) !== JSON.stringify(before)) leftOver.push(after);
  }
  expect(after).toBeGreaterThan(20);
  expect(leftOver).toEqual([]);
  expect([...counts].sort()).toEqual(nextOnes ? [0, 1] : [0]);
});
