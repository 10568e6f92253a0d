import { cellAddress } from "../../grid/address";
import { maskNumbers } from "../../grid/maskNumbers";
import type { FormerSheet } from "../formerSheet";
import { finishDraft } from "../finishDraft";
import { SheetDraft, type DraftCell, type DraftPage } from "../sheetDraft";
import type { SheetPlan } from "../sheetPlan";
import type { SheetStyleName } from "../sheetStyles";
import { countLines, type SupplementLine, type SupplementLines, type SupplementUnit } from "./supplementLines";
import { ANSWERS, IDS, isAnswered, keyOf, readAnswers, type FormerLine, type LineKey } from "./readAnswers";
import type { SupplementWords } from "./supplementWords";

/** More lines than this are not written: the request would pass the 5 MB that Excel on the web takes. The sheet says so. */
export const MOST_LINES = 10_000;

/** Number, name, ID, cell, what is wrong, what to do, and room to write in. */
const PAGE: DraftPage = { orientation: "landscape", columns: [10, 44, 32, 17, 55, 52, 42] };
const WHOLE = { from: 0, to: PAGE.columns.length - 1 };

/** What the sheet for the units is written from: the outcome of a check. */
export interface SupplementFacts {
  lines: SupplementLines;
  /** The sheet that was checked. */
  sheetName: string;
  checkedAt: Date;
}

function row(values: readonly (string | number)[], styles: readonly SheetStyleName[]): DraftCell[] {
  return values.map((value, column) => ({
    span: { from: column, to: column },
    value,
    style: styles[column] ?? "text",
  }));
}

const LINE_STYLES: readonly SheetStyleName[] = ["ordinal", "text", "text", "text", "text", "text", "text"];
const column = (index: number) => ({ from: index, to: index });

/** What a unit filled in, by the lines of now, and what is left over. */
class Answers {
  private readonly byKey = new Map<string, FormerLine[]>();
  private readonly asked = new Map<string, number>();

  constructor(former: FormerSheet, { units }: SupplementLines, words: SupplementWords) {
    for (const line of readAnswers(former, words)) {
      const key = keyOf(line);
      const same = this.byKey.get(key);
      if (same === undefined) this.byKey.set(key, [line]);
      else same.push(line);
    }
    for (const unit of units)
      for (const line of unit.lines) {
        const key = keyOf(keyOfLine(line, unit, words));
        this.asked.set(key, (this.asked.get(key) ?? 0) + 1);
      }
  }

  /** What was filled in for a line. Of lines that nobody can tell apart nothing is taken: it may be another person's. */
  take(key: string): FormerLine | null {
    const [line, ...others] = this.byKey.get(key) ?? [];
    if (line === undefined || others.length > 0 || this.asked.get(key) !== 1) return null;
    this.byKey.delete(key);
    return line;
  }

  /** What was filled in and was not taken. */
  get gone(): readonly FormerLine[] {
    return [...this.byKey.values()].flat().filter(isAnswered);
  }
}

function keyOfLine(
  { finding, name, citizenId }: SupplementLine,
  unit: Pick<SupplementUnit, "name">,
  words: SupplementWords,
): LineKey {
  return {
    unit: unit.name ?? words.unitless,
    name: name === "" ? words.nameless : name,
    citizenId,
    what: maskNumbers(words.sentence(finding)),
  };
}

const joined = (...texts: readonly string[]) => texts.filter((text) => text.trim() !== "").join("; ");

function addLine(
  draft: SheetDraft,
  ordinal: number,
  { finding }: SupplementLine,
  key: LineKey,
  filledIn: FormerLine | null,
  words: SupplementWords,
): void {
  const { name, citizenId, what } = key;
  const { typedId = "", answer = "" } = filledIn ?? {};
  const cells = finding.cells.map((cell) => cellAddress(cell.row, cell.column)).join(", ");
  const said = [name, citizenId === "" ? typedId : citizenId, cells, what, words.advice(finding.rule)];
  draft.add(row([ordinal, ...said, citizenId === "" ? answer : joined(typedId, answer)], LINE_STYLES));
}

/** A unit's heading, on one page with its first line, and its lines. */
function addUnit(
  draft: SheetDraft,
  unit: SupplementUnit,
  shown: readonly SupplementLine[],
  answers: Answers,
  words: SupplementWords,
): void {
  const top = draft.next;
  const value = words.unit(unit.name ?? words.unitless, unit.people, unit.lines.length);
  draft.add([{ span: WHOLE, value, style: "textBold" }]);
  shown.forEach((line, index) => {
    const key = keyOfLine(line, unit, words);
    addLine(draft, index + 1, line, key, answers.take(keyOf(key)), words);
    if (index === 0) draft.keepTogether(top);
  });
}

/** What was filled in for lines that are not asked for any more, or that cannot be told apart: with the unit in place of what to do. */
function addGone(draft: SheetDraft, gone: readonly FormerLine[], words: SupplementWords): void {
  if (gone.length === 0) return;
  const top = draft.next;
  draft.add([{ span: WHOLE, value: words.gone, style: "textBold" }]);
  gone.forEach(({ unit, name, citizenId, what, typedId, answer }, index) => {
    draft.add(row([index + 1, name, citizenId, "", what, unit, joined(typedId, answer)], LINE_STYLES));
    if (index === 0) draft.keepTogether(top);
  });
}

/** Kept with the mark. For ever: workbooks carry it. */
const NOTE = "1";

/** Whether a note was kept by `planSupplement`, of now or before it kept any. */
export const isSupplementNote = (note: string): boolean => note === NOTE || note === "";

const NOTHING_BEFORE: FormerSheet = { cells: [], names: new Map(), note: "" };

/**
 * Lays out the sheet that goes back to the units: by unit, person and cell, what is missing or wrong, what to do, and room to fill in
 * (design §7, "The sheet for the units"). Pure: the same facts give the same sheet.
 * @param former the sheet that is written over: what was filled in stays with its line, or at the end where the line is gone
 */
export function planSupplement(
  { lines, sheetName, checkedAt }: SupplementFacts,
  words: SupplementWords,
  former: FormerSheet = NOTHING_BEFORE,
): SheetPlan {
  const draft = new SheetDraft(PAGE);
  const answers = new Answers(former, lines, words);
  const { ordinal, name, citizenId, cell, what, advice, answer } = words.heads;
  draft.line(words.title, "title");
  draft.line(words.source(maskNumbers(sheetName), checkedAt), "subtitle");
  draft.gap(8);
  const count = countLines(lines);
  draft.line(count === 0 ? words.nothing : words.request, "paragraph");
  if (lines.leftOut > 0) draft.line(words.leftOut(lines.leftOut), "paragraph");
  if (count > MOST_LINES) draft.line(words.cut(MOST_LINES, count), "paragraph");
  if (count === 0 && answers.gone.length === 0) return finishDraft(draft, { first: 0, last: 0 }, NOTE);
  draft.gap(6);

  const top = draft.next;
  const heads = [ordinal, name, citizenId, cell, what, advice, answer];
  draft.add(
    row(
      heads,
      heads.map(() => "columnHead" as const),
    ),
  );
  draft.beginList();
  let room = MOST_LINES;
  for (const unit of lines.units) {
    const shown = unit.lines.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) addUnit(draft, unit, shown, answers, words);
  }
  addGone(draft, answers.gone, words);
  const rows = draft.next - top - 1;
  draft.name(ANSWERS, column(heads.length - 1), { rows });
  draft.name(IDS, column(heads.indexOf(citizenId)), { rows });
  draft.ruleFrom(top);
  return finishDraft(draft, { first: top, last: top }, NOTE);
}
