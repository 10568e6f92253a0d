import { SHEET_FONT, SHEET_STYLES, type SheetStyle, type SheetStyleName } from "../../src/documents/sheetStyles";

/** "14 bold, Center": size, weight, side; then what else is not as usual. */
function saidOf({ size, bold, italic, align, vertical, numberFormat }: SheetStyle): string {
  const weight = `${bold ? " bold" : ""}${italic ? " italic" : ""}`;
  return [`${size}${weight}`, align, ...(vertical === "Center" ? [] : [vertical]), numberFormat].join(", ");
}

test("sizes and weights are those of Nghị định 30/2020, Phụ lục I; names stand as text", () => {
  const expected: Record<SheetStyleName, string> = {
    superior: "12, Center, @",
    office: "12 bold, Center, @",
    nation: "12 bold, Center, Bottom, @",
    motto: "13 bold, Center, Bottom, @",
    rule: "8, Center, Top, @",
    number: "13, Center, @",
    title: "14 bold, Center, @",
    annexTitle: "13 bold, Center, @",
    addressee: "14, Center, @",
    subtitle: "13 italic, Center, @",
    section: "13 bold, Left, General",
    resultHead: "13 bold, Center, @",
    resultOrdinal: "13, Center, General",
    result: "13, Left, @",
    columnHead: "12 bold, Center, @",
    narrowHead: "10 bold, Center, @",
    ordinal: "12, Center, General",
    text: "12, Left, @",
    textBold: "12 bold, Left, @",
    detail: "11, Left, @",
    count: "13, Center, #,##0",
    countBold: "13 bold, Center, #,##0",
    tightCount: "11, Center, #,##0",
    tightCountBold: "11 bold, Center, #,##0",
    smallCount: "8, Center, #,##0",
    smallCountBold: "8 bold, Center, #,##0",
    share: "13, Center, 0.0",
    shareBold: "13 bold, Center, 0.0",
    unitShare: "11, Center, 0.0",
    unitShareBold: "11 bold, Center, 0.0",
    unknown: "13 italic, Center, @",
    remark: "11 italic, Left, @",
    state: "9 italic, Left, @",
    paragraph: "12, Left, Top, General",
    note: "11 italic, Left, Top, General",
    smallPrint: "10, Left, Top, General",
    blankLine: "13, Left, @",
    signerTitle: "13 bold, Center, Top, @",
    signerHint: "12 italic, Center, @",
    recipientsHead: "12 bold italic, Left, Bottom, @",
    recipients: "11, Left, Top, @",
  };
  expect(SHEET_FONT).toBe("Times New Roman");
  expect(Object.fromEntries(Object.entries(SHEET_STYLES).map(([name, style]) => [name, saidOf(style)]))).toEqual(
    expected,
  );
});
