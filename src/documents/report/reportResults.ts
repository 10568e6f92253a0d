import type { ChartCells } from "../chartPlan";
import { countStyle } from "./countStyle";
import type { DraftCell, SheetDraft, Span } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import { percent } from "../../summary/percent";
import type { Block } from "../../grid/block";
import type { FormerSheet } from "../formerSheet";
import { textOf } from "./readBlanks";
import { blankHash } from "./reportBlanks";
import type { ReportWords } from "./reportWords";
import type { Summary } from "../../summary/summary";

interface ResultLine {
  /** A number for the main lines, set bold, and a letter for those under them. */
  ordinal: number | string;
  item: string;
  /** null leaves the cell empty; what cannot be told is said in words. */
  count: number | string | null;
  share: number | null;
  remark: string;
}

/** Ordinals under a number: "a)", "b)" … Digits would be taken for numbers or dates. */
const letter = (index: number) => `${String.fromCharCode(97 + index)})`;

function mainLine(ordinal: number, item: string, count: number | null, total: number, unknown: string): ResultLine {
  return { ordinal, item, count: count ?? unknown, share: percent(count, total), remark: "" };
}

function letterLines({ totals }: Summary, { lines, remarks, unknown }: ReportWords): ResultLine[] {
  const { total, issued, notIssued, done, notDone } = totals;
  const noId = issued === null ? remarks.noCitizenIdColumn : "";
  const noLevel2 = notDone === null ? remarks.noLevel2Column : "";
  return [
    mainLine(1, lines.total, total, total, unknown),
    { ...mainLine(2, lines.issued, issued, total, unknown), remark: noId },
    { ...mainLine(3, lines.notIssued, notIssued, total, unknown), remark: noId },
    { ...mainLine(4, lines.done, done, total, unknown), remark: noLevel2 },
    { ...mainLine(5, lines.notDone, notDone, total, unknown), remark: noLevel2 },
  ];
}

function reasonLines(
  { totals: { notDone }, reasons }: Summary,
  { lines, remarks, unknown }: ReportWords,
): ResultLine[] {
  const head = { ordinal: 6, item: lines.reasons, share: null };
  if (notDone === null) return [{ ...head, count: unknown, remark: remarks.noLevel2Column }];
  return [
    { ...head, count: null, remark: notDone === 0 ? remarks.nobodyNotDone : remarks.reasonShares },
    ...reasons.map(({ label, count }, index) => ({
      ordinal: letter(index),
      item: label,
      count,
      share: percent(count, notDone),
      remark: "",
    })),
  ];
}

function moreLines({ totals }: Summary, { moreLines: items, remarks, unknown }: ReportWords): ResultLine[] {
  const { total, idToVerify, level2ToVerify, pending } = totals;
  const remark = (count: number | null, absent: string, present: string) =>
    count === null ? absent : count > 0 ? present : "";
  return [
    {
      ...mainLine(7, items.idToVerify, idToVerify, total, unknown),
      remark: remark(idToVerify, remarks.noCitizenIdColumn, remarks.idToVerify),
    },
    {
      ...mainLine(8, items.level2ToVerify, level2ToVerify, total, unknown),
      remark: remark(level2ToVerify, remarks.noLevel2Column, remarks.level2ToVerify),
    },
    {
      ...mainLine(9, items.pending, pending, total, unknown),
      remark: remark(pending, remarks.noLevel2Column, remarks.pending),
    },
  ];
}

/** The letter wants all of them done, and before the others (item 1). */
function oneStopLines({ oneStop }: Summary, { moreLines: items, remarks, unknown }: ReportWords): ResultLine[] {
  const head = { ordinal: 10, item: items.oneStop, share: null };
  if (oneStop === null) return [{ ...head, count: unknown, remark: remarks.noOneStop }];
  const { total, done } = oneStop;
  const verdict = done === total ? remarks.oneStopReached : remarks.oneStopShort(total - done);
  return [
    { ...head, count: null, remark: "" },
    { ordinal: letter(0), item: items.oneStopTotal, count: total, share: null, remark: "" },
    {
      ordinal: letter(1),
      item: items.oneStopDone,
      count: done,
      share: percent(done, total),
      remark: total === 0 ? "" : verdict,
    },
  ];
}

const column = (index: number): Span => ({ from: index, to: index });
const ITEM = 1;
const COUNT = 2;
const REMARK: Span = { from: 4, to: 9 };

/** Remarks that were typed over those of the report, by their lines. */
export class ReportRemarks {
  private readonly typed = new Map<string, { item: string; text: string }>();

  /** @param former the sheet that is written over */
  constructor({ cells, names }: FormerSheet) {
    for (const [name, { block, said }] of names) {
      if (!name.startsWith(PREFIX) || block === null) continue;
      const row = cells[block.top];
      const text = textOf(row, block.left, block.right + 1);
      if (text.trim() !== "" && blankHash(text) !== said)
        this.typed.set(name, { item: textOf(row, ITEM, ITEM + 1), text });
    }
  }

  /** The remark of a line: the one that was typed, else `own`. */
  take(item: string, own: string): string {
    const name = remarkName(item);
    const text = this.typed.get(name)?.text ?? own;
    this.typed.delete(name);
    return text;
  }

  /** Remarks whose lines the report no longer has. */
  get unplaced(): readonly string[] {
    return [...this.typed.values()].map(({ item, text }) => `${text}: ${item}`);
  }
}

/** What the names of remarks begin with, on the sheet. For ever. */
const PREFIX = "remark.";
const remarkName = (item: string) => PREFIX + blankHash(item);

function cellsOf({ ordinal, item, count, share, remark }: ResultLine, most: number): DraftCell[] {
  const main = typeof ordinal === "number";
  const numbers: DraftCell[] =
    typeof count === "string"
      ? [{ span: { from: 2, to: 3 }, value: count, style: "unknown" }]
      : [
          { span: column(2), value: count, style: countStyle(most, "wide", main) },
          { span: column(3), value: share, style: main ? "shareBold" : "share" },
        ];
  return [
    { span: column(0), value: ordinal, style: "ordinal" },
    { span: column(1), value: item, style: main ? "textBold" : "text" },
    ...numbers,
    { span: REMARK, value: remark, style: "remark" },
  ];
}

/**
 * The six lines of the letter in its words and order; then who is to be verified, who is not activated yet, and the Bộ phận
 * Một cửa (design §7). Gives the cells of the whole office's bar.
 */
export function addResults(
  draft: SheetDraft,
  { summary }: ReportFacts,
  remarks: ReportRemarks,
  words: ReportWords,
): ChartCells {
  const first = draft.next;
  const { ordinal, item, count, share, remark } = words.heads;
  const heads = [ordinal, item, count, share].map((value, index) => ({ span: column(index), value }));
  draft.add([...heads, { span: REMARK, value: remark }].map((cell) => ({ ...cell, style: "columnHead" })));

  const rowOf = new Map<string, number>();
  for (const lines of [letterLines, reasonLines, moreLines, oneStopLines])
    for (const line of lines(summary, words)) {
      rowOf.set(line.item, draft.next);
      draft.add(cellsOf({ ...line, remark: remarks.take(line.item, line.remark) }, summary.totals.total));
      draft.name(remarkName(line.item), REMARK, { said: blankHash(line.remark) });
    }
  draft.ruleFrom(first);

  const cell = (item: string, left: number): Block => {
    const row = rowOf.get(item) ?? first;
    return { top: row, left, bottom: row, right: left };
  };
  const { total, done, notDone } = words.lines;
  const [doneCell, notDoneCell] = [cell(done, COUNT), cell(notDone, COUNT)];
  return {
    names: cell(total, ITEM),
    done: doneCell,
    notDone: notDoneCell,
    toVerify: cell(words.moreLines.level2ToVerify, COUNT),
    source: { ...doneCell, bottom: notDoneCell.bottom },
  };
}
