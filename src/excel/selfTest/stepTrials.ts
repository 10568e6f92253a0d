import type { SelfTestStep } from "./selfTestReport";

/** What a step gave, beside what was expected; null: this Excel does not have what it needs. */
type Trial = (
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
) => Promise<{ got: unknown; expected: unknown } | null>;

/** So many areas a highlight may have. */
const AREAS = 200;
/** Over 512 merged areas Excel gives an error, nothing, or too few: which of them is not documented. */
const MERGED = 600;
const HIDDEN_ROWS = 3_000;
const FORMULA = "=AND(LEN($I1)>0,TRUE)";
const EVENT_PATIENCE = 5_000;

function write(sheet: Excel.Worksheet, address: string, format: string, value: string | number): void {
  const cell = sheet.getRange(address);
  cell.numberFormat = [[format]];
  cell.values = [[value]];
}

/** Writes a text and gives what stands in the cell then. */
async function written(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  address: string,
  format: string,
): Promise<unknown> {
  write(sheet, address, format, "'=1+1");
  const cell = sheet.getRange(address).load("values");
  await context.sync();
  return cell.values[0]?.[0];
}

/** The steps that need nobody, each on cells of its own of a sheet made for them. */
export const STEP_TRIALS: Readonly<Record<Exclude<SelfTestStep, "undo" | "removeSheet">, Trial>> = {
  async apostropheInText(context, sheet) {
    return { got: await written(context, sheet, "A1", "@"), expected: "=1+1" };
  },
  async apostropheInGeneral(context, sheet) {
    return { got: await written(context, sheet, "B1", "General"), expected: "=1+1" };
  },
  async blankInText(context, sheet) {
    write(sheet, "A2", "@", "x");
    await context.sync();
    sheet.getRange("A2").values = [[""]];
    const cell = sheet.getRange("A2").load("valueTypes");
    await context.sync();
    return { got: cell.valueTypes[0]?.[0], expected: "Empty" };
  },
  async firstDay(context, sheet) {
    write(sheet, "C1", "yyyy", 1);
    const cell = sheet.getRange("C1").load("text");
    await context.sync();
    return { got: cell.text[0]?.[0], expected: "1900" };
  },
  async mixedFont(context, sheet) {
    sheet.getRange("D1").format.font.name = "Arial";
    sheet.getRange("D2").format.font.name = "Times New Roman";
    const font = sheet.getRange("D1:D2").format.font.load("name");
    await context.sync();
    return { got: font.name, expected: null };
  },
  async merged600(context, sheet) {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return null;
    for (let row = 1; row <= MERGED; row++) sheet.getRange(`F${String(row)}:G${String(row)}`).merge();
    await context.sync();
    const merged = sheet.getRange(`F1:G${String(MERGED)}`).getMergedAreasOrNullObject();
    merged.load("areaCount");
    let got: string;
    try {
      await context.sync();
      got = merged.isNullObject ? "null" : String(merged.areaCount);
    } catch (error) {
      got = error instanceof OfficeExtension.Error ? error.code : "error";
    }
    return { got, expected: got === String(MERGED) ? "not all" : got };
  },
  async format200Areas(context, sheet) {
    const addresses = Array.from({ length: AREAS }, (_, place) => `I${String(2 * place + 1)}`).join(",");
    const format = sheet.getRanges(addresses).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = FORMULA;
    format.custom.format.fill.color = "#FFCDD2";
    const all = sheet.getRange().conditionalFormats.load("items/id");
    await context.sync();
    return { got: all.items.length, expected: 1 };
  },
  async formulaOfFormat(context, sheet) {
    const { rule } = sheet.getRange("I1").conditionalFormats.getItemAt(0).custom;
    rule.load("formula");
    await context.sync();
    return { got: rule.formula, expected: FORMULA };
  },
  async hide3000Rows(context, sheet) {
    for (let row = 2; row <= 2 * HIDDEN_ROWS; row += 2)
      sheet.getRange(`${String(row)}:${String(row)}`).rowHidden = true;
    const all = sheet.getRange(`1:${String(2 * HIDDEN_ROWS)}`).load("rowHidden");
    await context.sync();
    const got = all.rowHidden as boolean | null;
    all.rowHidden = false;
    await context.sync();
    return { got, expected: null };
  },
  async read90000Cells(context, sheet) {
    const cells = sheet.getRange("A1:I10000").load("values");
    await context.sync();
    return { got: (cells.values as unknown[][] | null)?.length ?? null, expected: 10_000 };
  },
  async removeNoFilter(context, sheet) {
    sheet.autoFilter.remove();
    await context.sync();
    return { got: "", expected: "" };
  },
  async page(context, sheet) {
    sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintArea("A1:I40");
    sheet.pageLayout.load("orientation,zoom");
    await context.sync();
    const { orientation, zoom } = sheet.pageLayout;
    return { got: `${orientation} ${String(zoom.horizontalFitToPages)}`, expected: "Landscape 1" };
  },
  async gridlines(context, sheet) {
    sheet.showGridlines = false;
    sheet.load("showGridlines");
    await context.sync();
    return { got: sheet.showGridlines, expected: false };
  },
  async select(context, sheet) {
    sheet.getRange("A3").select();
    const cell = context.workbook.getSelectedRange().load("rowIndex");
    await context.sync();
    return { got: cell.rowIndex, expected: 2 };
  },
  async hiddenName(context, sheet) {
    const name = sheet.names.add("vneid_thu", sheet.getRange("A1"));
    name.visible = false;
    name.load("visible");
    await context.sync();
    return { got: name.visible, expected: false };
  },
  async changeEvent(context, sheet) {
    let heard: (kind: string) => void = () => undefined;
    const hearing = new Promise<string>((resolve) => (heard = resolve));
    sheet.load("id");
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.worksheetId === sheet.id) heard(event.changeType);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A4").values = [["x"]];
    await context.sync();
    const timer = setTimeout(() => heard("none"), EVENT_PATIENCE);
    const got = await hearing;
    clearTimeout(timer);
    handler.remove();
    await context.sync();
    return { got, expected: "RangeEdited" };
  },
};
