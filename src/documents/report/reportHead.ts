import { isDraft } from "../../summary/isDraft";
import type { BlankTexts } from "./blankTexts";
import type { SheetDraft, Span } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import type { ReportParticulars } from "./reportParticulars";
import type { ReportWords } from "./reportWords";

const LEFT: Span = { from: 0, to: 1 };
const RIGHT: Span = { from: 2, to: 9 };
/** Stands for the line under letterhead and motto: a third to half of the text above it. */
export const RULE = "––––––––––";
/** The same under the motto, which is longer. */
export const LONG_RULE = "–––––––––––––––––––––––";

/** Letterhead, title, and whether this is a draft still (Nghị định 30/2020, Phụ lục I; design §5 and §7). */
export function addHead(
  draft: SheetDraft,
  { summary, checkedAt }: ReportFacts,
  form: ReportParticulars["form"],
  { superior, office, number, letter, placeAndDate }: BlankTexts,
  words: ReportWords,
): void {
  const standalone = form === "standalone";
  draft.add([
    { span: LEFT, value: superior, style: "superior" },
    ...(standalone ? [{ span: RIGHT, value: words.nation, style: "nation" } as const] : []),
  ]);
  draft.name("superior", LEFT);
  draft.add([
    { span: LEFT, value: office, style: "office" },
    ...(standalone ? [{ span: RIGHT, value: words.motto, style: "motto" } as const] : []),
  ]);
  draft.name("office", LEFT);
  draft.add([
    { span: LEFT, value: RULE, style: "superior" },
    ...(standalone ? [{ span: RIGHT, value: LONG_RULE, style: "superior" } as const] : []),
  ]);
  draft.name("rule", LEFT);
  if (standalone) {
    draft.add([
      { span: LEFT, value: number, style: "superior" },
      { span: RIGHT, value: placeAndDate, style: "subtitle" },
    ]);
    draft.name("number", LEFT);
    draft.name("placeAndDate", RIGHT);
  }

  draft.gap(8);
  draft.line(standalone ? words.report : words.annex, "title");
  for (const line of words.title) draft.line(line, "title");
  if (!standalone) {
    draft.line(letter, "subtitle");
    draft.name("letter");
  }
  draft.line(words.asOf(checkedAt), "subtitle");

  if (isDraft(summary)) {
    const { idToVerify, level2ToVerify } = summary.totals;
    draft.line(words.draft, "title");
    draft.line(words.draftBecause(idToVerify ?? 0, level2ToVerify ?? 0), "subtitle");
  }
  draft.gap(8);
}
