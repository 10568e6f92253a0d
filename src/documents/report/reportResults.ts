import type { ChartCells } from "../chartPlan";
import { countStyle } from "./countStyle";
import { ORDINAL, REMARKED_RESULTS, RESULTS, type ResultSpans } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Span, TableRow } from "../draftCell";
import { isDraft } from "../../summary/isDraft";
import { figureName, reasonFigure, type Figure, type OfficeCounts } from "./reportFigures";
import { percent } from "../../summary/percent";
import type { Block } from "../../grid/block";
import { blankHash } from "./reportBlanks";
import { shortLabel } from "./shortLabel";
import { remarkName, type ReportRemarks } from "./reportRemarks";
import type { ReportWords } from "./reportWords";

/** The letters by which points are told apart in official papers: Vietnamese has "đ", and no "f", "j", "w" or "z". */
const LETTERS = "abcdđeghiklmnopqrstuvxy";

/**
 * The ordinal of a point under a number, from 0: "a)", "b)", "c)", "d)", "đ)", "e)", "g)" … Digits would be taken for
 * numbers or dates.
 */
const letterOf = (index: number): string => `${LETTERS[index] ?? LETTERS.slice(-1)})`;

interface ResultLine {
  /** Lines under others are lettered, those others numbered. */
  under: boolean;
  item: string;
  /** What its remark is known by: for ever, whatever `item` says. */
  key: string;
  /** null leaves the cell empty; what cannot be told is said in words. */
  count: number | string | null;
  /** What its number is found by where many offices are gathered; null where it has none. */
  figure: Figure | null;
  share: number | null;
  remark: string;
}

function mainLine(
  item: string,
  figure: Figure,
  { totals: { total } }: OfficeCounts,
  count: number | null,
  unknown: string,
): ResultLine {
  return { under: false, item, key: item, figure, count: count ?? unknown, share: percent(count, total), remark: "" };
}

function letterLines(summary: OfficeCounts, { lines, moreLines, remarks, unknown }: ReportWords): ResultLine[] {
  const { totals, foreigners } = summary;
  const { total, issued, notIssued, done, notDone } = totals;
  const noId = issued === null ? remarks.noCitizenIdColumn : "";
  const noLevel2 = notDone === null ? remarks.noLevel2Column : "";
  const foreign: ResultLine = {
    under: true,
    item: moreLines.foreigners,
    key: moreLines.foreigners,
    figure: "foreigners",
    count: foreigners,
    share: percent(foreigners, total),
    remark: "",
  };
  return [
    mainLine(lines.total, "total", summary, total, unknown),
    { ...mainLine(lines.issued, "issued", summary, issued, unknown), remark: noId },
    { ...mainLine(lines.notIssued, "notIssued", summary, notIssued, unknown), remark: noId },
    ...(foreigners > 0 ? [foreign] : []),
    { ...mainLine(lines.done, "done", summary, done, unknown), remark: noLevel2 },
    { ...mainLine(lines.notDone, "notDone", summary, notDone, unknown), remark: noLevel2 },
  ];
}

function reasonLines(
  { totals: { notDone, level2ToVerify }, reasons }: OfficeCounts,
  { lines, remarks, unknown }: ReportWords,
): ResultLine[] {
  const head = { under: false, item: lines.reasons, key: lines.reasons, figure: null, share: null };
  if (notDone === null) return [{ ...head, count: unknown, remark: remarks.noLevel2Column }];
  // whom there is still to verify may turn out to be one
  const ofNobody = level2ToVerify === 0 ? remarks.nobodyNotDone : "";
  return [
    { ...head, count: null, remark: notDone === 0 ? ofNobody : remarks.reasonShares },
    ...reasons.map(({ category, label, count }) => ({
      under: true,
      item: shortLabel(label),
      key: label,
      figure: reasonFigure(category),
      count,
      share: percent(count, notDone),
      remark: "",
    })),
  ];
}

function moreLines(summary: OfficeCounts, { moreLines: items, remarks, unknown }: ReportWords): ResultLine[] {
  const { idToVerify, level2ToVerify, pending } = summary.totals;
  const line = (item: string, figure: Figure, count: number | null, absent: string, present: string): ResultLine => ({
    ...mainLine(item, figure, summary, count, unknown),
    remark: count === null ? absent : count > 0 ? present : "",
  });
  const toVerify = [
    line(items.idToVerify, "idToVerify", idToVerify, remarks.noCitizenIdColumn, remarks.idToVerify),
    line(items.level2ToVerify, "level2ToVerify", level2ToVerify, remarks.noLevel2Column, remarks.level2ToVerify),
  ];
  return [
    ...(isDraft(summary) ? toVerify : []),
    line(items.pending, "pending", pending, remarks.noLevel2Column, remarks.pending),
  ];
}

/** The letter wants all of them done, and before the others (item 1). */
function oneStopLines(
  { totals, oneStop }: OfficeCounts,
  { moreLines: items, remarks, unknown }: ReportWords,
): ResultLine[] {
  const head = { under: false, item: items.oneStop, key: items.oneStop, figure: null, share: null };
  if (oneStop === null) {
    const remark = totals.done === null ? remarks.noLevel2Column : remarks.noOneStop;
    return [{ ...head, count: unknown, remark }];
  }
  const { total, done } = oneStop;
  const verdict = done === total ? remarks.oneStopReached : remarks.oneStopShort(total - done);
  return [
    { ...head, count: null, remark: "" },
    {
      under: true,
      item: items.oneStopTotal,
      key: items.oneStopTotal,
      figure: "oneStopTotal",
      count: total,
      share: null,
      remark: "",
    },
    {
      under: true,
      item: items.oneStopDone,
      key: items.oneStopDone,
      figure: "oneStopDone",
      count: done,
      share: percent(done, total),
      remark: total === 0 ? "" : verdict,
    },
  ];
}

/** Lines with their ordinals: numbers, and letters that begin anew under each. `place` is the two together: "3a". */
function withOrdinals(lines: readonly ResultLine[]): (ResultLine & { ordinal: number | string; place: string })[] {
  let [number, letters] = [0, 0];
  return lines.map((line) => {
    if (!line.under) {
      [number, letters] = [number + 1, 0];
      return { ...line, ordinal: number, place: String(number) };
    }
    const ordinal = letterOf(letters++);
    return { ...line, ordinal, place: String(number) + ordinal.slice(0, -1) };
  });
}

/** Remarks without a column of their own: each once, behind the places of its lines. */
function noteOf(lines: ReturnType<typeof withOrdinals>, words: ReportWords): string | null {
  const places = new Map<string, string[]>();
  for (const { remark, place } of lines) if (remark !== "") places.set(remark, [...(places.get(remark) ?? []), place]);
  return places.size === 0 ? null : words.note([...places].map(([remark, at]) => words.remarkOn(at, remark)));
}

function cellsOf(
  { under, ordinal, item, count, share, remark }: ReturnType<typeof withOrdinals>[number],
  spans: ResultSpans,
  most: number,
): DraftCell[] {
  const numbers: DraftCell[] =
    typeof count === "string"
      ? [{ span: { from: spans.count.from, to: spans.share.to }, value: count, style: "unknown" }]
      : [
          { span: spans.count, value: count, style: countStyle(most, "wide", !under) },
          { span: spans.share, value: share, style: under ? "share" : "shareBold" },
        ];
  return [
    { span: ORDINAL, value: ordinal, style: "resultOrdinal" },
    { span: spans.item, value: item, style: "result" },
    ...numbers,
    ...(spans.remark === null ? [] : [{ span: spans.remark, value: remark, style: "remark" } as const]),
  ];
}

/**
 * The six lines of the letter in its words and order; then who is to be verified, in a draft, who is not activated yet,
 * and the Bộ phận Một cửa (design §7). Remarks have a column in a draft, and where some were typed; else they stand
 * below. Gives the cells of the whole office's bar. It stops after every row.
 */
export function* addResults(
  draft: SheetDraft,
  summary: OfficeCounts,
  remarks: ReportRemarks,
  words: ReportWords,
): Generator<void, ChartCells> {
  const first = draft.next;
  const spans = isDraft(summary) || remarks.any ? REMARKED_RESULTS : RESULTS;
  const { ordinal, item, count, share, remark } = words.heads;
  const head = (span: Span, value: string): DraftCell => ({ span, value, style: "resultHead" });
  const addHeads = () => {
    draft.add([
      head(ORDINAL, ordinal),
      head(spans.item, item),
      head(spans.count, count),
      head(spans.share, share),
      ...(spans.remark === null ? [] : [head(spans.remark, remark)]),
    ]);
  };

  const rowOf = new Map<string, number>();
  const lines = withOrdinals(
    [letterLines, reasonLines, moreLines, oneStopLines].flatMap((linesOf) => linesOf(summary, words)),
  );
  const { total: most } = summary.totals;
  const rows = lines.map((line, at): TableRow => {
    const own = line.remark;
    const remarked = spans.remark === null ? line : { ...line, remark: remarks.take(line.key, own) };
    return {
      cells: cellsOf(remarked, spans, most),
      leads: !line.under && lines[at + 1]?.under === true,
      added: () => {
        rowOf.set(line.item, draft.next - 1);
        if (line.figure !== null)
          draft.name(figureName(line.figure), { ...spans.count, to: spans.count.from }, { said: String(line.count) });
        if (spans.remark !== null) draft.name(remarkName(line.key), spans.remark, { said: blankHash(own) });
      },
    };
  });
  // It stays below the head, however long it is.
  yield* draft.addTable(rows, addHeads, null);
  const note = spans.remark === null ? noteOf(lines, words) : null;
  if (note !== null) draft.line(note, "note");

  const cell = (label: string, { from }: Span): Block => {
    const row = rowOf.get(label) ?? first;
    return { top: row, left: from, bottom: row, right: from };
  };
  const { total, done, notDone } = words.lines;
  const [doneCell, notDoneCell] = [cell(done, spans.count), cell(notDone, spans.count)];
  return {
    names: cell(total, spans.item),
    done: doneCell,
    notDone: notDoneCell,
    toVerify: rowOf.has(words.moreLines.level2ToVerify) ? cell(words.moreLines.level2ToVerify, spans.count) : null,
    source: { ...doneCell, bottom: notDoneCell.bottom },
  };
}
