import { RULE_SET_VERSION } from "../../rules/ruleSetVersion";
import { maskNumbers } from "../../grid/maskNumbers";
import type { BlankTexts } from "./blankTexts";
import type { SheetDraft, Span } from "../sheetDraft";
import type { ReportFacts } from "./reportFacts";
import type { ReportParticulars } from "./reportParticulars";
import type { ReportWords } from "./reportWords";
import type { TypedParts } from "./readTypedLines";

/** Lines for the officer to type in, with what was typed: the letter asks for what stands in the way (item 3, last paragraph). */
export function addDifficulties(draft: SheetDraft, { difficulties, proposals }: TypedParts, words: ReportWords): void {
  draft.line(difficulties.heading, "paragraph");
  draft.name("difficulties", undefined, { said: words.difficulties });
  draft.name("difficultyLines", undefined, { rows: draft.addBlankLines(3, difficulties.lines) });
  draft.gap(6);
  draft.line(proposals.heading, "paragraph");
  draft.name("proposals", undefined, { said: words.proposals });
  draft.name("proposalLines", undefined, { rows: draft.addBlankLines(2, proposals.lines) });
}

/** In small print: where the numbers come from and what they mean (design §5, "Counting"), and which rules ran. */
export function addMethod(draft: SheetDraft, facts: ReportFacts, words: ReportWords): void {
  const { summary, sheetName, checkedAt, ruleIds } = facts;
  draft.line(words.source(maskNumbers(sheetName), checkedAt, summary.totals.total), "smallPrint");
  if (summary.hiddenPeople > 0) draft.line(words.hiddenPeople(summary.hiddenPeople), "smallPrint");
  for (const definition of words.definitions) draft.line(definition, "smallPrint");
  draft.line(words.rulesRan(RULE_SET_VERSION, ruleIds), "smallPrint");
}

/** Where the blocks of one, two or three signers stand; the head of the office signs on the right. */
const SIGNER_SPANS: readonly (readonly Span[])[] = [
  [],
  [{ from: 3, to: 9 }],
  [
    { from: 0, to: 1 },
    { from: 3, to: 9 },
  ],
  [
    { from: 0, to: 1 },
    { from: 2, to: 5 },
    { from: 6, to: 9 },
  ],
];
const ROOM_TO_SIGN = 56;

/** Date and signature blocks, below a row that belongs to nothing else. A report of its own bears the date in its head. */
export function addSignatures(
  draft: SheetDraft,
  form: ReportParticulars["form"],
  { signers, placeAndDate }: BlankTexts,
  words: ReportWords,
): void {
  const spans = SIGNER_SPANS[signers.length] ?? [];
  const blocks = spans.map((span, index) => ({ span, ...(signers[index] ?? { title: "", name: "" }) }));
  const last = spans.at(-1);
  if (last === undefined) return;
  // The date is longer than the narrow blocks; it begins where the Quốc hiệu would.
  const dated = { from: 2, to: last.to };
  if (form === "annex") {
    draft.add([{ span: dated, value: placeAndDate, style: "subtitle" }]);
    draft.name("placeAndDate", dated);
  }
  draft.name("closing");
  draft.add(blocks.map(({ span, title }) => ({ span, value: title, style: "signerTitle" })));
  for (const [signer, { span }] of blocks.entries()) draft.name(`title${signer}`, span);
  draft.add(blocks.map(({ span }) => ({ span, value: words.signHere, style: "signerHint" })));
  draft.name("hints");
  draft.gap(ROOM_TO_SIGN);
  draft.add(blocks.map(({ span, name }) => ({ span, value: name, style: "signerTitle" })));
  // Whoever signs on paper first may type the name into the room itself.
  for (const [signer, { span }] of blocks.entries()) draft.name(`name${signer}`, span, { rows: 2 });
}
