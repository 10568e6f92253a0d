import { clearHighlights } from "../../../src/excel/highlights/clearHighlights";
import { setHighlights } from "../../../src/excel/highlights/setHighlights";
import type { Highlight } from "../../../src/highlights/highlight";
import { highlightCells } from "../../../src/highlights/highlight";
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
    setHighlights(context.workbook.worksheets.getItem("DS"), highlights);
    await context.sync();
  });

test("a request that is cut after any of its actions leaves nothing that clearing does not take away", async () => {
  const leftOver: number[] = [];
  let after = 0;
  for (let finished = false; !finished; after++) {
    await hosted.openNew("DS");
    const before = await bookContents(await hosted.file());
    hosted.host.failNext({ code: "GeneralException", after });
    finished = await set().then(
      () => true,
      () => false,
    );
    hosted.host.failNext(null);
    await clearHighlights("DS");
    const left = await bookContents(await hosted.file());
    if (JSON.stringify(left) !== JSON.stringify(before)) leftOver.push(after);
  }
  expect(after).toBeGreaterThan(20);
  expect(leftOver).toEqual([]);
});
