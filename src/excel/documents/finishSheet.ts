import type { SheetFinish, SheetPlan } from "../../documents/sheetPlan";
import { trySync } from "../host/trySync";
import { drawChart, removeChart } from "./drawChart";
import { setUpPage } from "./setUpPage";

type Finisher = (sheet: Excel.Worksheet, plan: SheetPlan) => void;

const FINISHES = ["page", "chart", "view"] as const satisfies readonly SheetFinish[];

/** Each may be done again after it was cut. */
const FINISHERS: Readonly<Record<(typeof FINISHES)[number], Finisher>> = {
  page: (sheet, plan) => {
    setUpPage(sheet, plan);
  },
  chart: (sheet, { chart }) => {
    removeChart(sheet);
    if (chart !== null) drawChart(sheet, chart);
  },
  view: (sheet) => {
    sheet.activate();
    sheet.getRange("A1").select();
    sheet.showGridlines = false;
  },
};

/** Does these in one request. False where Excel refuses it. */
async function tryAll(
  context: Excel.RequestContext,
  sheetName: string,
  work: readonly ((sheet: Excel.Worksheet) => void)[],
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const each of work) each(sheet);
  return trySync(context);
}

/**
 * Makes a sheet whose cells are written ready to print, draws its chart and shows it. Gives what Excel refused of it:
 * the sheet stays. One round trip; where something is refused, one more for each.
 * @param keep asks the workbook to keep something of it
 */
export async function finishSheet(
  context: Excel.RequestContext,
  sheetName: string,
  plan: SheetPlan,
  keep: (context: Excel.RequestContext) => void,
): Promise<readonly SheetFinish[]> {
  const finish = (part: (typeof FINISHES)[number]) => (sheet: Excel.Worksheet) => {
    FINISHERS[part](sheet, plan);
  };
  const keeping = () => {
    keep(context);
  };
  if (await tryAll(context, sheetName, [...FINISHES.map(finish), keeping])) return [];
  const refused: SheetFinish[] = [];
  for (const part of FINISHES) if (!(await tryAll(context, sheetName, [finish(part)]))) refused.push(part);
  // half a chart would say something else
  if (refused.includes("chart")) await tryAll(context, sheetName, [removeChart]);
  if (!(await tryAll(context, sheetName, [keeping]))) refused.push("kept");
  return refused;
}
