import { dateCodeOf } from "../../grid/excelDate";
import { AS_OF } from "../writtenRows";
import type { BlankTexts } from "./blankTexts";
import { DATED, HEAD } from "./reportGrid";
import type { SheetDraft } from "../sheetDraft";
import type { DraftCell, Span } from "../draftCell";
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

/** Columns of the letterhead. */
export const letterheadSpan = (form: ReportParticulars["form"]): Span =>
  form === "standalone" ? HEAD.left : HEAD.ofAnnex;

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
  const left = letterheadSpan(form);
  const beside: DraftCell[] = standalone
    ? [
        { span: right, value: words.nation, style: "nation" },
        { span: right, value: words.motto, style: "motto" },
        { span: right, value: ruleUnder(words.motto, "motto", draft.roomIn(right), 1), style: "rule" },
      ]
    : [];
  // Quốc hiệu and motto stand close to each other however many lines the names beside them have.
  const addName = (name: "superior" | "office" | "rule", value: string, rows = 1): void => {
    const first: DraftCell = { span: left, value, style: name, rows };
    let height = draft.heightOf(first) * rows;
    for (let row = 0; row < rows; row++) {
      draft.add([...(row === 0 ? [first] : []), ...beside.splice(0, 1)], row === 0 ? 0 : height / (rows - row));
      height -= draft.rows.at(-1)?.height ?? 0;
    }
    draft.name(name, left, { rows });
  };
  addName("superior", superior.text, superior.rows);
  addName("office", office.text, office.rows);
  addName("rule", ruleUnder(office.text, "office", draft.roomIn(left), SHORT));
  if (standalone) {
    const dated = draft.spanOf(placeAndDate, "subtitle", DATED);
    const numbered = { ...left, to: dated.from - 1 };
    draft.add([
      { span: numbered, value: number, style: "number" },
      { span: dated, value: placeAndDate, style: "subtitle" },
    ]);
    draft.name("number", numbered);
    draft.name("placeAndDate", dated);
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
