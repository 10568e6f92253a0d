import type { ReportDraft, Span } from "./reportDraft";
import type { ReportFacts } from "./reportFacts";
import type { ReportParticulars } from "./reportParticulars";
import type { ReportWords } from "./reportWords";

const LEFT: Span = { from: 0, to: 1 };
const RIGHT: Span = { from: 2, to: 9 };
/** Stands for the line under letterhead and motto: a third to half of the text above it. */
const RULE = "––––––––––";
const LONG_RULE = "–––––––––––––––––––––––";

const inCapitals = (text: string) => text.trim().toLocaleUpperCase("vi");

/** Letterhead, title, and whether this is a draft still (Nghị định 30/2020, Phụ lục I; design §5 and §7). */
export function addHead(
  draft: ReportDraft,
  { summary, checkedAt }: ReportFacts,
  particulars: ReportParticulars,
  words: ReportWords,
): void {
  const standalone = particulars.form === "standalone";
  draft.add([
    { span: LEFT, value: inCapitals(particulars.superior), style: "superior" },
    ...(standalone ? [{ span: RIGHT, value: words.nation, style: "nation" } as const] : []),
  ]);
  draft.add([
    { span: LEFT, value: inCapitals(particulars.office) || words.blankOffice, style: "office" },
    ...(standalone ? [{ span: RIGHT, value: words.motto, style: "motto" } as const] : []),
  ]);
  draft.add([
    { span: LEFT, value: RULE, style: "superior" },
    ...(standalone ? [{ span: RIGHT, value: LONG_RULE, style: "superior" } as const] : []),
  ]);
  if (standalone)
    draft.add([
      { span: LEFT, value: words.numbered(particulars.number), style: "superior" },
      { span: RIGHT, value: words.placeAndDate(particulars.place, checkedAt), style: "subtitle" },
    ]);

  draft.gap(8);
  draft.line(standalone ? words.report : words.annex, "title");
  for (const line of words.title) draft.line(line, "title");
  if (!standalone) draft.line(words.attachedTo(particulars.number), "subtitle");
  draft.line(words.asOf(checkedAt), "subtitle");

  const { idToVerify, level2ToVerify } = summary.totals;
  if ((idToVerify ?? 0) > 0 || (level2ToVerify ?? 0) > 0) {
    draft.line(words.draft, "title");
    draft.line(words.draftBecause(idToVerify ?? 0, level2ToVerify ?? 0), "subtitle");
  }
  draft.gap(8);
}
