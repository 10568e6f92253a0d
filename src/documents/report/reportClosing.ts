import type { BlankTexts } from "./blankTexts";
import { RECIPIENTS, SIGNED_AT, SIGNERS } from "./reportGrid";
import { rowsOf, type SheetDraft } from "../sheetDraft";
import type { DraftCell } from "../draftCell";
import type { ReportParticulars } from "./reportParticulars";
import type { BeginPart } from "./reportParts";
import type { ReportWords } from "./reportWords";
import type { TypedHeadings, TypedParts } from "./readTypedLines";

/**
 * Lines for the officer to type in, with what was typed: the letter asks for what stands in the way (item 3, last
 * paragraph). Gives the row where the proposals begin.
 * @param said the headings without what was typed behind them
 */
function addDifficulties(draft: SheetDraft, { difficulties, proposals }: TypedParts, said: TypedHeadings): number {
  draft.line(difficulties.heading, "paragraph");
  draft.name("difficulties", undefined, { said: said.difficulties });
  draft.name("difficultyLines", undefined, { rows: draft.addBlankLines(3, difficulties.lines) });
  draft.gap(6);
  const row = draft.next;
  draft.line(proposals.heading, "paragraph");
  draft.name("proposals", undefined, { said: said.proposals });
  draft.name("proposalLines", undefined, { rows: draft.addBlankLines(2, proposals.lines) });
  return row;
}

const ROOM_TO_SIGN = 56;
/** So that it stands off the titles. */
const HEIGHT_OF_DATE = 24;

/**
 * Date, signature blocks and "Nơi nhận", below a row that belongs to nothing else. A report of its own bears the date
 * in its head; to whom it goes stands at the left of a single signer, else below (Nghị định 30/2020, Phụ lục I). An
 * annex goes where its letter goes.
 */
function addSignatures(
  draft: SheetDraft,
  form: ReportParticulars["form"],
  { signers, placeAndDate, recipients }: BlankTexts,
  words: ReportWords,
): void {
  const spans = SIGNERS[signers.length] ?? [];
  const blocks = spans.map((span, index) => ({ span, ...(signers[index] ?? { title: "", name: "" }) }));
  const standalone = form === "standalone";
  const beside = standalone && blocks.length === 1;
  const to: DraftCell = { span: RECIPIENTS, value: words.recipients, style: "recipientsHead" };
  const listed: DraftCell = { span: RECIPIENTS, value: recipients, style: "recipients", hasRoom: true };
  const listHeight = draft.heightOf(listed);
  if (blocks.length > 0) {
    if (!standalone) {
      const span = draft.spanOf(placeAndDate, "subtitle", SIGNED_AT);
      draft.add([{ span, value: placeAndDate, style: "subtitle" }], HEIGHT_OF_DATE);
      draft.name("placeAndDate", span);
    }
    draft.name("closing");
    const title = (block: (typeof blocks)[number]): DraftCell => ({
      span: block.span,
      value: block.title,
      style: "signerTitle",
    });
    draft.add([...(beside ? [to] : []), ...blocks.map(title)]);
    for (const [signer, { span }] of blocks.entries()) draft.name(`title${signer}`, span);
    const hints = blocks.map(({ span }): DraftCell => ({ span, value: words.signHere, style: "signerHint" }));
    const names = blocks.map(({ span, name }): DraftCell => ({ span, value: name, style: "signerTitle" }));
    const heightOf = (cells: readonly DraftCell[]) => Math.max(...cells.map((cell) => draft.heightOf(cell)));
    /** What the list of recipients wants below the names, where it is the longer of the two. */
    const below = beside ? listHeight - heightOf(hints) - ROOM_TO_SIGN - heightOf(names) : 0;
    const rows = 3 + rowsOf(below);
    draft.add([...(beside ? [{ ...listed, rows }] : []), ...hints]);
    draft.name("hints");
    draft.gap(ROOM_TO_SIGN);
    draft.add(names);
    // Whoever signs on paper first may type the name into the room itself.
    for (const [signer, { span }] of blocks.entries()) draft.name(`name${signer}`, span, { rows: 2 });
    draft.gaps(below);
    if (beside) draft.name("recipients", RECIPIENTS, { rows });
  }
  if (standalone && !beside) {
    draft.gap(6);
    draft.add([to]);
    const rows = rowsOf(listHeight);
    draft.add([{ ...listed, rows }], listHeight / rows);
    draft.gaps(listHeight - listHeight / rows);
    draft.name("recipients", RECIPIENTS, { rows });
  }
}

/** What stands below the numbers of a report. */
export interface ReportClosing {
  form: ReportParticulars["form"];
  texts: BlankTexts;
  typed: TypedParts;
  /** The headings of what is typed, without what was typed behind them. */
  headings: TypedHeadings;
  /**
   * In small print, for whoever checks the numbers: where they come from, and what they mean (design §5, "Counting").
   */
  method: readonly string[];
}

/**
 * The last part, in which the office writes itself, then signatures and method. Signatures never stand alone on a page.
 */
export function addClosing(
  draft: SheetDraft,
  beginPart: BeginPart,
  { form, texts, typed, headings, method }: ReportClosing,
  words: ReportWords,
): void {
  const keep = beginPart(words.parts.difficulties);
  draft.name("part");
  const proposals = addDifficulties(draft, typed, headings);
  keep();
  const lastLine = draft.next - 1;
  draft.gap(8);
  draft.name("end");
  addSignatures(draft, form, texts, words);
  draft.gap(8);
  for (const sentence of method) draft.line(sentence, "smallPrint");
  // What was typed last goes with the signatures, all of it where it has room.
  draft.keepTogether(proposals);
  draft.keepTogether(lastLine);
}
