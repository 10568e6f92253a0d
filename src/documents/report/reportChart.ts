import type { Chartable, ChartLook, ChartPlan } from "../chartPlan";
import type { SheetDraft } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import type { ReportWords } from "./reportWords";

/** Far apart in luminance, so that a printer without colours keeps them apart; a black line runs round each. */
const DONE: ChartLook = { fill: "#1F3864", label: "#FFFFFF" };
const NOT_DONE: ChartLook = { fill: "#BFBFBF", label: "#000000" };
const TO_VERIFY: ChartLook = { fill: "#FFFFFF", label: "#000000" };

/**
 * Points. Title and legend; a bar with its gap, where there are few or more; all bars together, where there are many.
 */
const FRAME = 60;
const FEW_BARS = 6;
const WIDE_BAR = 18;
const BAR = 13;
const ALL_BARS = 585;

/**
 * The chart under the numbers that it draws: by unit where there is a table of them, else of the whole office (issue
 * "The report", 5). It has rows of its own, on one page. None where nobody is, or where level 2 is not known.
 */
export function addChart(draft: SheetDraft, { summary }: ReportFacts, data: Chartable, words: ReportWords): void {
  const { done, total } = summary.totals;
  if (done === null || total === 0) return;
  draft.gap(8);
  const top = draft.next;
  draft.chart = layOut(draft, data, words);
  draft.keepTogether(top);
}

function layOut(draft: SheetDraft, { cells, units, shown: drawn }: Chartable, words: ReportWords): ChartPlan {
  const shown = cells.names.bottom - cells.names.top + 1;

  const height = FRAME + Math.max(2, shown) * Math.min(shown > FEW_BARS ? BAR : WIDE_BAR, ALL_BARS / shown);
  const top = draft.next;
  // Rows are never cut by the end of a page, wherever a printer sees it, so a chart in one row stays whole.
  draft.gaps(height);

  const { done, notDone, toVerify } = words.unitHeads;
  return {
    title: drawn < units ? words.chart.titleCut(drawn, units) : units > 0 ? words.chart.titleByUnit : words.chart.title,
    place: { top, left: 0, bottom: draft.next - 1, right: draft.columnWidths.length - 1 },
    names: cells.names,
    source: cells.source,
    series: [
      { name: done, values: cells.done, look: DONE },
      { name: notDone, values: cells.notDone, look: NOT_DONE },
      ...(cells.toVerify === null ? [] : [{ name: toVerify, values: cells.toVerify, look: TO_VERIFY }]),
    ],
    textSize: shown <= FEW_BARS ? 10 : shown <= 40 ? 8 : 7,
  };
}
