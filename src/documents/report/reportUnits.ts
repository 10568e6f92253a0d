import type { Chartable, ChartCells } from "../chartPlan";
import { countStyle } from "./countStyle";
import type { DraftCell, SheetDraft, Span } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import { maskNumbers } from "../../grid/maskNumbers";
import { percent } from "../../summary/percent";
import type { RowSpan } from "../../grid/rowSpan";
import type { ReportWords } from "./reportWords";
import type { Tally, UnitTally } from "../../summary/summary";

const column = (index: number): Span => ({ from: index, to: index });

/** The numbers of a tally as they stand in columns C to I. */
const COUNTS = ["total", "issued", "notIssued", "idToVerify", "done", "notDone", "level2ToVerify"] as const;
const FIRST_COUNT = 2;
const SHARE = FIRST_COUNT + COUNTS.length;

/** Stands for a number that cannot be told, where there is no room for the words. */
const UNKNOWN = "…";

function addHeads(draft: SheetDraft, { heads, unitHeads }: ReportWords): void {
  const head = (span: Span, value: string, rows = 1): DraftCell => ({ span, value, style: "columnHead", rows });
  const narrow = (column: number, value: string): DraftCell => ({
    span: { from: column, to: column },
    value,
    style: "narrowHead",
  });
  draft.add([
    head(column(0), heads.ordinal, 2),
    head(column(1), unitHeads.unit, 2),
    head(column(2), unitHeads.total, 2),
    head({ from: 3, to: 5 }, unitHeads.citizenId),
    head({ from: 6, to: SHARE }, unitHeads.level2),
  ]);
  const { issued, notIssued, toVerify, done, notDone } = unitHeads;
  const lower = [issued, notIssued, toVerify, done, notDone, toVerify, heads.share];
  draft.add(lower.map((value, index) => narrow(3 + index, value)));
}

function addTally(
  draft: SheetDraft,
  ordinal: number | null,
  name: string,
  tally: Tally,
  most: number,
  bold: boolean,
): void {
  draft.add([
    { span: column(0), value: ordinal, style: "ordinal" },
    { span: column(1), value: name, style: bold ? "textBold" : "text" },
    ...COUNTS.map((key, index): DraftCell => ({
      span: column(FIRST_COUNT + index),
      value: tally[key] ?? UNKNOWN,
      style: countStyle(most, "tight", bold),
    })),
    { span: column(SHARE), value: percent(tally.done, tally.total), style: bold ? "shareBold" : "share" },
  ]);
}

/** What the units leave over of the totals: the people whose unit cannot be told. */
function remainder(totals: Tally, units: readonly UnitTally[]): Tally {
  const rest = { ...totals };
  for (const key of COUNTS) {
    const whole = totals[key];
    if (whole !== null) rest[key] = units.reduce((left, unit) => left - (unit[key] ?? 0), whole);
  }
  return rest;
}

/** What the table of the units leaves to those who go on from it. */
export interface UnitTable {
  /** The rows of its heading, if it runs over pages. */
  heads: RowSpan | null;
  /** A bar for each of its rows, the sum the last. */
  chart: Chartable;
}

function chartCells(top: number, bottom: number): ChartCells {
  const cells = (left: number) => ({ top, left, bottom, right: left });
  const counts = (key: (typeof COUNTS)[number]) => cells(FIRST_COUNT + COUNTS.indexOf(key));
  const done = counts("done");
  return { names: cells(1), done, notDone: counts("notDone"), toVerify: counts("level2ToVerify"), source: done };
}

/** The same numbers by unit, so that an office sees who is behind. Null where no unit can be told. */
export function addUnits(draft: SheetDraft, { summary }: ReportFacts, words: ReportWords): UnitTable | null {
  const { units, totals } = summary;
  if (units === null) {
    draft.line(words.noUnits, "paragraph");
    return null;
  }
  const first = draft.next;
  addHeads(draft, words);
  const last = draft.next - 1;
  units.forEach((unit, index) => {
    addTally(draft, index + 1, maskNumbers(unit.name), unit, totals.total, false);
  });
  const unitless = remainder(totals, units);
  if (unitless.total > 0) addTally(draft, null, words.unitless, unitless, totals.total, false);
  addTally(draft, null, words.sum, totals, totals.total, true);
  draft.ruleFrom(first);
  const chart = { cells: chartCells(last + 1, draft.next - 1), units: units.length };
  if (COUNTS.some((key) => totals[key] === null)) draft.line(words.unknownInUnits, "remark");
  const heads = draft.exceedsPage(first) ? { first, last } : null;
  return { heads, chart };
}
