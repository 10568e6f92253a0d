import type { BlankTexts } from "./blankTexts";
import { RECIPIENTS, SIGNED_AT, SIGNERS } from "./reportGrid";
import type { DraftCell, SheetDraft } from "../sheetDraft";
import type { ReportParticulars } from "./reportParticulars";
import type { BeginPart } from "./reportParts";
import type { ReportWords } from "./reportWords";
import type { TypedHeadings, TypedParts } from "./readTypedLines";

/**
 * Lines for the officer to type in, with what was typed: the letter asks for what stands in the way (item 3, last paragraph).
 * Gives the row where the proposals begin.
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
 * Date, signature blocks and "Nơi nhận", below a row that belongs to nothing else. A report of its own bears the date in its head; to whom it
 * goes stands at the left of a single signer, else below (Nghị định 30/2020, Phụ lục I). An annex goes where its letter goes.
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
  const listed: DraftCell = { span: RECIPIENTS, value: recipients, style: "recipients" };
  if (blocks.length > 0) {
    if (!standalone) {
      draft.add([{ span: SIGNED_AT, value: placeAndDate, style: "subtitle" }], HEIGHT_OF_DATE);
      draft.name("placeAndDate", SIGNED_AT);
    }
    draft.name("closing");
    const title = (block: (typeof blocks)[number]): DraftCell => ({
      span: block.span,
      value: block.title,
      style: "signerTitle",
    });
    draft.add([...(beside ? [to] : []), ...blocks.map(title)]);
    for (const [signer, { span }] of blocks.entries()) draft.name(`title${signer}`, span);
    const hints = draft.next;
    draft.add([
      ...(beside ? [{ ...listed, rows: 3 }] : []),
      ...blocks.map(({ span }): DraftCell => ({ span, value: words.signHere, style: "signerHint" })),
    ]);
    draft.name("hints");
    draft.gap(Math.max(ROOM_TO_SIGN, beside ? draft.heightOf(listed) - 2 * (draft.rows[hints]?.height ?? 0) : 0));
    draft.add(blocks.map(({ span, name }) => ({ span, value: name, style: "signerTitle" })));
    // Whoever signs on paper first may type the name into the room itself.
    for (const [signer, { span }] of blocks.entries()) draft.name(`name${signer}`, span, { rows: 2 });
    if (beside) draft.name("recipients", RECIPIENTS, { rows: 3 });
  }
  if (standalone && !beside) {
    draft.gap(6);
    draft.add([to]);
    draft.add([listed]);
    draft.name("recipients", RECIPIENTS);
  }
}

/** What stands below the numbers of a report. */
export interface ReportClosing {
  form: ReportParticulars["form"];
  texts: BlankTexts;
  typed: TypedParts;
  /** The headings of what is typed, without what was typed behind them. */
  headings: TypedHeadings;
  /** In small print, for whoever checks the numbers: where they come from, and what they mean (design §5, "Counting"). */
  method: readonly string[];
}

/** The last part, in which the office writes itself, then signatures and method. Signatures never stand alone on a page. */
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
