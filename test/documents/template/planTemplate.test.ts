import { NO_WISH } from "../../../src/documents/supplement/supplementWish";
import { planTemplate } from "../../../src/documents/template/planTemplate";
import { textHeight } from "../../../src/documents/textHeight";
import { templateWords } from "../../../src/text/documents/template";

test("the guide has room for every line of what it says: LibreOffice fits no row of a file to its text", () => {
  const [, guide] = planTemplate(NO_WISH, 10, templateWords);
  if (guide === undefined) throw new Error("no guide");
  const { values, rowHeights, columnWidths, styled } = guide.plan;
  const cells = styled.flatMap(({ style, blocks }) =>
    blocks.flatMap(({ top, left, bottom, right }) =>
      values
        .slice(top, bottom + 1)
        .flatMap((row, at) =>
          row.slice(left, right + 1).map((text, column) => ({ style, text, row: top + at, column: left + column })),
        ),
    ),
  );
  const cut = cells.filter(
    ({ style, text, row, column }) =>
      typeof text === "string" &&
      (rowHeights[row] ?? 0) < textHeight(text, columnWidths[column] ?? 0, style) &&
      // the heading of the lists is merged over all of them
      text !== templateWords.guide.lists,
  );
  expect(cut).toEqual([]);
  expect(cells.some(({ text }) => text === templateWords.guide.paragraphs.at(-1))).toBe(true);
});
