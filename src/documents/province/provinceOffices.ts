import { maskNumbers } from "../../grid/maskNumbers";
import { percent } from "../../summary/percent";
import { countStyle } from "../report/countStyle";
import { blankHash } from "../report/reportBlanks";
import type { OfficeCounts } from "../report/reportFigures";
import { ORDINAL } from "../report/reportGrid";
import { remarkName, type ReportRemarks } from "../report/reportRemarks";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Keep, Span, TableRow } from "../draftCell";
import { OFFICES, REMARKED_OFFICES, type OfficeSpans } from "./provinceGrid";
import type { ProvinceFacts } from "./provinceFacts";
import type { ProvinceWords } from "./provinceWords";

/** What the names of remarks on offices begin with, on the sheet. For ever. */
export const OFFICE_REMARK = "officeRemark.";

/** The numbers of an office, as they stand from left to right; null: it cannot be told. */
function numbersOf({ totals, oneStop }: OfficeCounts) {
  const { total, issued, notIssued, idToVerify, done, notDone, level2ToVerify } = totals;
  return {
    counts: { total, issued, notIssued, done, notDone },
    share: percent(done, total),
    toVerify: idToVerify === null || level2ToVerify === null ? null : idToVerify + level2ToVerify,
    oneStop: { oneStopTotal: oneStop?.total ?? null, oneStopDone: oneStop?.done ?? null },
  };
}

function addHeads(draft: SheetDraft, spans: OfficeSpans, { heads, unitHeads, officeHeads }: ProvinceWords): void {
  const head = (span: Span, value: string, rows = 1): DraftCell => ({ span, value, style: "columnHead", rows });
  const narrow = (span: Span, value: string, rows = 1): DraftCell => ({ span, value, style: "narrowHead", rows });
  draft.add([
    head(ORDINAL, heads.ordinal, 2),
    head(spans.name, unitHeads.unit, 2),
    narrow(spans.total, unitHeads.total, 2),
    head({ from: spans.issued.from, to: spans.notIssued.to }, unitHeads.citizenId),
    head({ from: spans.done.from, to: spans.share.to }, unitHeads.level2),
    ...(spans.toVerify === null ? [] : [narrow(spans.toVerify, unitHeads.toVerify, 2)]),
    head({ from: spans.oneStopTotal.from, to: spans.oneStopDone.to }, officeHeads.oneStop),
    ...(spans.state === null ? [] : [head(spans.state, officeHeads.state, 2)]),
  ]);
  draft.add([
    narrow(spans.issued, unitHeads.issued),
    narrow(spans.notIssued, unitHeads.notIssued),
    narrow(spans.done, unitHeads.done),
    narrow(spans.notDone, unitHeads.notDone),
    narrow(spans.share, heads.share),
    narrow(spans.oneStopTotal, officeHeads.oneStopTotal),
    narrow(spans.oneStopDone, officeHeads.oneStopDone),
  ]);
}

/** The cells of an office, or of all together; `most` is what none of the numbers passes. */
function cellsOf(
  spans: OfficeSpans,
  { ordinal, name, counts, state }: { ordinal: number | null; name: string; counts: OfficeCounts; state: string },
  most: OfficeCounts,
  { untold }: ProvinceWords,
): DraftCell[] {
  const bold = ordinal === null;
  const numbers = numbersOf(counts);
  const count = (span: Span, value: number | null): DraftCell => ({
    span,
    value: value ?? untold,
    style: countStyle(most.totals.total, "tight", bold),
  });
  const oneStop = (span: Span, value: number | null): DraftCell => ({
    span,
    value: value ?? untold,
    style: countStyle(most.oneStop?.total ?? 0, "narrow", bold),
  });
  const { total, issued, notIssued, done, notDone } = numbers.counts;
  return [
    { span: ORDINAL, value: ordinal, style: "ordinal" },
    { span: spans.name, value: name, style: bold ? "textBold" : "text" },
    count(spans.total, total),
    count(spans.issued, issued),
    count(spans.notIssued, notIssued),
    count(spans.done, done),
    count(spans.notDone, notDone),
    { span: spans.share, value: numbers.share ?? untold, style: bold ? "unitShareBold" : "unitShare" },
    ...(spans.toVerify === null ? [] : [count(spans.toVerify, numbers.toVerify)]),
    oneStop(spans.oneStopTotal, numbers.oneStop.oneStopTotal),
    oneStop(spans.oneStopDone, numbers.oneStop.oneStopDone),
    ...(spans.state === null ? [] : [{ span: spans.state, value: state, style: "state" } as const]),
  ];
}

/** By office, what its remark is known by: offices of one name are told apart by their order. */
function remarkKeys(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}|${String(count)}`;
  });
}

/**
 * A line for each office, and the sum of them as `sum` says it: what one cannot tell is told of none together. Remarks
 * have a column in a draft, and where some were typed. It stops after every row.
 * @param keep to be called where the page may end
 */
export function* addOffices(
  draft: SheetDraft,
  { offices, sum, isFinal }: ProvinceFacts,
  remarks: ReportRemarks,
  words: ProvinceWords,
  keep: Keep,
): Generator<void, void> {
  if (offices.length === 0) {
    draft.line(words.nobodyCounted, "paragraph");
    return;
  }
  const spans = isFinal && !remarks.any ? OFFICES : REMARKED_OFFICES;
  const keys = remarkKeys(offices.map(({ name }) => name));
  const rows = offices.map(({ name, counts, state }, at): TableRow => {
    const key = keys[at] ?? "";
    const remark = spans.state === null ? "" : remarks.take(key, state);
    return {
      cells: cellsOf(spans, { ordinal: at + 1, name: maskNumbers(name), counts, state: remark }, sum, words),
      added: () => {
        if (spans.state !== null) draft.name(remarkName(key, OFFICE_REMARK), spans.state, { said: blankHash(state) });
      },
    };
  });
  const whole = { ordinal: null, name: words.sum, counts: sum, state: "" };
  const addHeading = () => {
    addHeads(draft, spans, words);
  };
  yield* draft.addTable([...rows, { cells: cellsOf(spans, whole, sum, words) }], addHeading, keep);
  const isUntold = [...offices, { counts: sum }].some(
    ({ counts }) => Object.values(counts.totals).includes(null) || counts.oneStop === null,
  );
  if (isUntold) draft.line(words.untoldNote, "note");
}
