import { dateCodeOf } from "../../grid/excelDate";
import { AS_OF } from "../writtenRows";
import type { BlankTexts } from "./blankTexts";
import { HEAD } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import { SHEET_STYLES, type SheetStyleName } from "../sheetStyles";
import { textWidth, wrappedLines } from "../textLines";
import { LEAVES_OUT } from "./reportFigures";
import type { ReportParticulars } from "./reportParticulars";
import type { ReportWords } from "./reportWords";

const DASH = "–";

/** A line of dashes, a part as long as the longest line of a text that stands above it in `room` points. */
function ruleUnder(text: string, style: SheetStyleName, room: number, part: number): string {
  const { size, bold } = SHEET_STYLES[style];
  const lines = text.split("\n").flatMap((line) => wrappedLines(line, room, size, bold));
  const longest = Math.max(...lines.map((line) => textWidth(line, size, bold)));
  const { size: dashSize, bold: dashBold } = SHEET_STYLES.rule;
  return DASH.repeat(Math.max(1, Math.round((longest * part) / textWidth(DASH, dashSize, dashBold))));
}

/** A third to half as long as the text: under the office and under what a report is about. */
const SHORT = 0.4;

/** What a report is as a whole. */
export interface ReportState {
  checkedAt: Date;
  /** Why it is a draft still; null: it is final. */
  draftBecause: string | null;
  /** Whether people stand on the sheet who are not counted: whoever gathers reports is to know. */
  leavesOut?: boolean;
}

/** Letterhead, title, and whether this is a draft still (Nghị định 30/2020, Phụ lục I; design §5 and §7). */
export function addHead(
  draft: SheetDraft,
  { checkedAt, draftBecause, leavesOut = false }: ReportState,
  form: ReportParticulars["form"],
  { superior, office, number, addressee, letter, placeAndDate }: BlankTexts,
  words: ReportWords,
): void {
  const standalone = form === "standalone";
  const { right } = HEAD;
  const left = standalone ? HEAD.left : HEAD.ofAnnex;
  const beside = (value: string, style: SheetStyleName) => (standalone ? [{ span: right, value, style }] : []);
  draft.add([{ span: left, value: superior, style: "superior" }, ...beside(words.nation, "nation")]);
  draft.name("superior", left);
  draft.add([{ span: left, value: office, style: "office" }, ...beside(words.motto, "motto")]);
  draft.name("office", left);
  draft.add([
    { span: left, value: ruleUnder(office, "office", draft.roomIn(left), SHORT), style: "rule" },
    ...beside(ruleUnder(words.motto, "motto", draft.roomIn(right), 1), "rule"),
  ]);
  draft.name("rule", left);
  if (standalone) {
    draft.add([
      { span: left, value: number, style: "number" },
      { span: right, value: placeAndDate, style: "subtitle" },
    ]);
    draft.name("number", left);
    draft.name("placeAndDate", right);
  }

  draft.gap(8);
  if (standalone) {
    draft.line(words.report, "title");
    draft.line(words.about, "title");
    draft.line(ruleUnder(words.about, "title", draft.roomIn(), SHORT), "rule");
    draft.line(addressee, "addressee");
    draft.name("addressee");
  } else {
    draft.line(words.annex, "title");
    for (const line of words.title) draft.line(line, "annexTitle");
    draft.line(letter, "subtitle");
    draft.name("letter");
  }
  draft.line(words.asOf(checkedAt), "subtitle");
  draft.name(AS_OF, undefined, { said: String(dateCodeOf(checkedAt)) });

  if (draftBecause !== null) {
    draft.line(words.draft, "title");
    draft.line(draftBecause, "subtitle");
    if (leavesOut) draft.name(LEAVES_OUT);
  }
  draft.gap(8);
}
