import { RULE_SET_VERSION } from "../../rules/ruleSetVersion";
import { finishDraft } from "../finishDraft";
import { NOTHING_BEFORE, type FormerSheet } from "../formerSheet";
import { blankTexts } from "../report/blankTexts";
import { officeNames } from "../report/officeNames";
import { readBlanks } from "../report/readBlanks";
import { readTypedLines } from "../report/readTypedLines";
import { ReportBlanks } from "../report/reportBlanks";
import { addClosing } from "../report/reportClosing";
import { addHead, letterheadSpan } from "../report/reportHead";
import { partsOf } from "../report/reportParts";
import { ReportRemarks } from "../report/reportRemarks";
import { addResults } from "../report/reportResults";
import { SheetDraft } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import type { ProvinceFacts } from "./provinceFacts";
import { PROVINCE_PAGE } from "./provinceGrid";
import { addAbsent, addRepeated } from "./provinceLists";
import { formatProvinceNote, parseProvinceNote } from "./provinceNote";
import { addOffices, OFFICE_REMARK } from "./provinceOffices";
import type { DraftReasons, ProvinceWords } from "./provinceWords";

function draftReasons({ offices, absent, repeated }: ProvinceFacts): DraftReasons {
  return {
    toVerify: offices.reduce(
      (all, { counts: { totals } }) => all + (totals.idToVerify ?? 0) + (totals.level2ToVerify ?? 0),
      0,
    ),
    absent: absent.length,
    doubtful: offices.filter(({ state }) => state !== "").length,
    repeated: repeated.filter(({ maskedId }) => maskedId !== null).length,
    mayBeRepeated: repeated.filter(({ maskedId }) => maskedId === null).length,
  };
}

/** The words of the results: what they say of the Bộ phận Một cửa depends on whether every office tells of its own. */
function resultWords(words: ProvinceWords, { offices }: ProvinceFacts): ProvinceWords {
  const untold = offices.filter(({ counts }) => counts.oneStop === null).length;
  if (untold === 0) return words;
  return {
    ...words,
    remarks: {
      ...words.remarks,
      oneStopReached: words.oneStopUntold(untold),
      oneStopShort: (missing) => words.oneStopShortUntold(missing, untold),
    },
  };
}

/**
 * Lays out the province's report (design §11): the letter's lines over all offices, a line for each office, who is
 * missing, who stands in several offices. Pure: the same facts give the same sheet. A generator, so that the caller
 * decides when to go on: it stops after every row.
 * @param former the sheet that is written over: what the officer typed into its blanks and remarks stays
 */
export function* planProvince(
  facts: ProvinceFacts,
  words: ProvinceWords,
  former: FormerSheet = NOTHING_BEFORE,
): Generator<void, SheetPlan> {
  const draft = new SheetDraft(PROVINCE_PAGE);
  const blanks = new ReportBlanks(readBlanks(former), parseProvinceNote(former.note));
  const remarks = new ReportRemarks(former);
  const officeRemarks = new ReportRemarks(former, OFFICE_REMARK);
  const { checkedAt, isFinal, sum, particulars = words.blankParticulars } = facts;
  const { form } = particulars;
  const headings = {
    difficulties: words.difficulties,
    proposals: words.proposals(officeNames(particulars, words).proposals),
  };
  const typed = readTypedLines(former, headings);
  const texts = blankTexts(particulars, checkedAt, words, blanks, draft.roomIn(letterheadSpan(form)));
  const beginPart = partsOf(draft);

  addHead(
    draft,
    { checkedAt, draftBecause: isFinal ? null : words.draftReasons(draftReasons(facts)) },
    form,
    texts,
    words,
  );
  beginPart(words.parts.results);
  yield* addResults(draft, sum, remarks, resultWords(words, facts));
  const keepOffices = beginPart(words.parts.units);
  yield* addOffices(draft, facts, officeRemarks, words, keepOffices);
  keepOffices();
  if (facts.absent.length > 0) {
    const keep = beginPart(words.provinceParts.absent);
    yield* addAbsent(draft, facts, words, keep);
    keep();
  }
  if (facts.repeated.length > 0) {
    const keep = beginPart(words.provinceParts.repeated);
    yield* addRepeated(draft, facts, words, keep);
    keep();
  }
  const method = [words.gathered(facts.offices.length, checkedAt, RULE_SET_VERSION), words.definitions(!isFinal)];
  addClosing(draft, beginPart, { form, texts, typed, headings, method }, words);
  const last = draft.next - 1;
  return yield* finishDraft(draft, { first: last, last }, formatProvinceNote(blanks.hashes), [
    ...blanks.unplaced,
    ...remarks.unplaced,
    ...officeRemarks.unplaced,
  ]);
}
