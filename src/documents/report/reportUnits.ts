import type { Chartable, ChartCells } from "../chartPlan";
import { countStyle } from "./countStyle";
import { ORDINAL, UNITS, VERIFIED_UNITS, type UnitSpans } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Keep, Span, TableRow } from "../draftCell";
import type { ReportFacts } from "./reportFacts";
import { maskNumbers } from "../../grid/maskNumbers";
import { isDraft } from "../../summary/isDraft";
import { percent } from "../../summary/percent";
import type { ReportWords } from "./reportWords";
import type { Tally, UnitTally } from "../../summary/summary";

/** The numbers of a tally, as they stand from left to right. */
const COUNTS = ["total", "issued", "notIssued", "idToVerify", "done", "notDone", "level2ToVerify"] as const;

/** Stands for a number that cannot be told, where there is no room for the words. */
const UNKNOWN = "…";

function addHeads(draft: SheetDraft, spans: UnitSpans, { heads, unitHeads }: ReportWords): void {
  const head = (span: Span, value: string, rows = 1): DraftCell => ({ span, value, style: "columnHead", rows });
  const narrow = (span: Span | null, value: string): DraftCell[] =>
    span === null ? [] : [{ span, value, style: "narrowHead" }];
  const { issued, notIssued, toVerify, done, notDone } = unitHeads;
  draft.add([
    head(ORDINAL, heads.ordinal, 2),
    head(spans.name, unitHeads.unit, 2),
    head(spans.total, unitHeads.total, 2),
    head({ from: spans.issued.from, to: (spans.idToVerify ?? spans.notIssued).to }, unitHeads.citizenId),
    head({ from: spans.done.from, to: spans.share.to }, unitHeads.level2),
  ]);
  draft.add([
    ...narrow(spans.issued, issued),
    ...narrow(spans.notIssued, notIssued),
    ...narrow(spans.idToVerify, toVerify),
    ...narrow(spans.done, done),
    ...narrow(spans.notDone, notDone),
    ...narrow(spans.level2ToVerify, toVerify),
    ...narrow(spans.share, heads.share),
  ]);
}

function tallyRow(
  spans: UnitSpans,
  ordinal: number | null,
  name: string,
  tally: Tally,
  most: number,
  bold: boolean,
): TableRow {
  const cells: DraftCell[] = [
    { span: ORDINAL, value: ordinal, style: "ordinal" },
    { span: spans.name, value: name, style: bold ? "textBold" : "text" },
    ...COUNTS.flatMap((key): DraftCell[] => {
      const span = spans[key];
      return span === null ? [] : [{ span, value: tally[key] ?? UNKNOWN, style: countStyle(most, "tight", bold) }];
    }),
    {
      span: spans.share,
      value: percent(tally.done, tally.total),
      style: bold ? "unitShareBold" : "unitShare",
    },
  ];
  return { cells };
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

function chartCells(spans: UnitSpans, top: number, bottom: number): ChartCells {
  const cells = ({ from }: Span) => ({ top, left: from, bottom, right: from });
  const done = cells(spans.done);
  return {
    names: cells(spans.name),
    done,
    notDone: cells(spans.notDone),
    toVerify: spans.level2ToVerify === null ? null : cells(spans.level2ToVerify),
    source: done,
  };
}

/**
 * The same numbers by unit, so that an office sees who is behind. Gives a bar for each row, the sum the last; of a
 * table that runs over pages, for those of the page that has most of them. Null where no unit can be told. It stops
 * after every row.
 * @param keep to be called where the page may end
 */
export function* addUnits(
  draft: SheetDraft,
  { summary }: ReportFacts,
  words: ReportWords,
  keep: Keep,
): Generator<void, Chartable | null> {
  const { units, totals } = summary;
  if (units === null) {
    draft.line(words.noUnits, "paragraph");
    return null;
  }
  const spans = isDraft(summary) ? VERIFIED_UNITS : UNITS;
  const unitless = remainder(totals, units);
  const rows = [
    ...units.map((unit, index) => tallyRow(spans, index + 1, maskNumbers(unit.name), unit, totals.total, false)),
    ...(unitless.total > 0 ? [tallyRow(spans, null, words.unitless, unitless, totals.total, false)] : []),
    tallyRow(spans, null, words.sum, totals, totals.total, true),
  ];
  const addHeading = () => {
    addHeads(draft, spans, words);
  };
  const pieces = yield* draft.addTable(rows, addHeading, keep);
  if (COUNTS.some((key) => totals[key] === null)) draft.line(words.unknownInUnits, "remark");
  const longest = pieces.reduce((one, other) => (other.last - other.first > one.last - one.first ? other : one));
  const { first, last } = longest;
  const above = pieces.slice(0, pieces.indexOf(longest)).reduce((sum, piece) => sum + piece.last - piece.first + 1, 0);
  const shown = Math.min(units.length, above + last - first + 1) - above;
  return { cells: chartCells(spans, first, last), units: units.length, shown };
}
