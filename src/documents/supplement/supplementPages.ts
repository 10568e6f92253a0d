import { joinRows } from "../../grid/joinRows";
import { maskNumbers } from "../../grid/maskNumbers";
import type { AnswerKind } from "../../rules/rule";
import { ruleOf } from "../../rules/ruleOf";
import { SheetDraft } from "../sheetDraft";
import type { DraftCell, DraftPage } from "../draftCell";
import type { SheetStyleName } from "../sheetStyles";
import type { ValidationPlan } from "../sheetPlan";
import type { Answers, AskedLine } from "./answers";
import { lineKeyText } from "./lineKey";
import { ANSWERS, IDS, KEYS, type FormerLine } from "./readAnswers";
import type { SupplementLine, SupplementUnit } from "./supplementLines";
import type { SupplementWords } from "./supplementWords";

/** Number, name, ID, what is wrong, what to do, room to write in, and the key, which nobody sees. */
const PAGE: DraftPage = { orientation: "landscape", columns: [10, 46, 32, 58, 56, 50, 0], mostPages: 500 };
const [ORDINAL, CITIZEN_ID, WHAT, ANSWER, KEY] = [0, 2, 3, 5, 6];
const SHOWN = { from: ORDINAL, to: ANSWER };
const DIGITS_OF_ID = 12;

const column = (index: number) => ({ from: index, to: index });

const LINE_STYLES: readonly SheetStyleName[] = ["ordinal"];

/** A row of the table, cell by cell. */
const row = (values: readonly (string | number)[], styles = LINE_STYLES): DraftCell[] =>
  values.map((value, index) => ({ span: column(index), value, style: styles[index] ?? "text" }));

const joined = (...texts: readonly string[]) => texts.filter((text) => text.trim() !== "").join("; ");

/** A line as it is asked for on the sheet. */
export function askedLine(
  line: SupplementLine,
  { name }: Pick<SupplementUnit, "name">,
  words: SupplementWords,
): AskedLine {
  const { finding, citizenId, key } = line;
  const texts = {
    unit: name ?? words.unitless,
    name: line.name === "" ? words.nameless : line.name,
    citizenId,
    what: maskNumbers(words.sentence(finding)),
  };
  return { key, texts };
}

/** The sheet for the units while its pages are put one below the other. */
export class SupplementPages {
  readonly draft = new SheetDraft(PAGE);
  /** Rows of the answers of each kind. */
  private readonly answers = new Map<AnswerKind, number[]>();

  constructor(
    private readonly words: SupplementWords,
    private readonly filledIn: Answers,
  ) {}

  /** A text over the whole width. */
  line(value: string, style: SheetStyleName): void {
    this.draft.add([{ span: SHOWN, value, style }]);
  }

  /** The headings of the table; gives their row. */
  beginTable(): number {
    const { ordinal, name, citizenId, what, advice, answer, key } = this.words.heads;
    const values = [ordinal, name, citizenId, what, advice, answer, key];
    const top = this.draft.next;
    this.draft.add(
      row(
        values,
        values.map(() => "columnHead" as const),
      ),
    );
    this.draft.beginList();
    this.draft.repeatFrom(0);
    return top;
  }

  /** A heading over the whole width, on a page of its own but for the first. */
  private part(heading: string, first: boolean): void {
    if (!first && this.draft.plansPages) this.draft.breakPage();
    this.line(heading, "textBold");
  }

  /** A unit's heading, again on each page that it runs over, and its lines. It stops after every line. */
  *unit(unit: SupplementUnit, shown: readonly SupplementLine[], first: boolean): Generator<void, void> {
    const { words, draft } = this;
    const unitName = unit.name ?? words.unitless;
    this.part(words.unit(unitName, unit.people, unit.lines.length), first);
    for (const [index, line] of shown.entries()) {
      const asked = askedLine(line, unit, words);
      const { name, citizenId, what } = asked.texts;
      const { typedId = "", answer = "" } = this.filledIn.take(asked) ?? {};
      const { rule } = line.finding;
      const said = [name, citizenId === "" ? typedId : citizenId, what, words.advice(rule)];
      const key = lineKeyText(line.key);
      const cells = row([index + 1, ...said, citizenId === "" ? answer : joined(typedId, answer), key]);
      if (index > 0 && draft.plansPages && !draft.hasRoom([cells])) this.part(words.unitGoesOn(unitName), false);
      this.askAt(draft.next, ruleOf(rule)?.answer);
      draft.add(cells);
      yield;
    }
  }

  private askAt(place: number, kind: AnswerKind | undefined): void {
    if (kind === undefined) return;
    const rows = this.answers.get(kind);
    if (rows === undefined) this.answers.set(kind, [place]);
    else rows.push(place);
  }

  /**
   * What was filled in for lines that are not asked for any more, or that cannot be told apart: with the unit in place
   * of what to do.
   */
  gone(gone: readonly FormerLine[], first: boolean): void {
    if (gone.length === 0) return;
    this.part(this.words.gone, first);
    gone.forEach(({ unit, name, citizenId, what, key, typedId, answer }, index) => {
      const keyed = key === null ? "" : lineKeyText(key);
      this.draft.add(row([index + 1, name, citizenId, what, unit, joined(typedId, answer), keyed]));
    });
  }

  /** Names what stands in the table, and draws its lines. */
  endTable(top: number): void {
    const { draft } = this;
    const rows = draft.next - top - 1;
    draft.name(ANSWERS, column(ANSWER), { rows });
    draft.name(IDS, column(CITIZEN_ID), { rows });
    draft.name(KEYS, column(KEY), { rows });
    draft.tables.push({ top, left: SHOWN.from, bottom: draft.next - 1, right: SHOWN.to });
  }

  /**
   * The texts among which a unit may choose, where any line asks for them, and with them what the cells of the answers
   * may hold. Below the pages of all units they belong to none, and are not printed.
   */
  choices(arePrinted: boolean): void {
    const { draft, words } = this;
    this.limit("citizenId", { kind: "length", length: DIGITS_OF_ID });
    const lists = (["reason", "mark"] as const)
      .filter((kind) => this.answers.has(kind))
      .map((kind, at) => ({ kind, place: WHAT + at, ...words.choices[kind] }));
    if (lists.length === 0) return;
    if (!arePrinted) draft.printedRows = draft.next;
    const top = draft.next;
    draft.add(lists.map(({ place, head }) => ({ span: column(place), value: head, style: "columnHead" })));
    for (let at = 0; at < Math.max(...lists.map(({ texts }) => texts.length)); at++)
      draft.add(lists.map(({ place, texts }) => ({ span: column(place), value: texts[at] ?? "", style: "text" })));
    if (arePrinted) draft.keepTogether(top);
    for (const { kind, place, texts } of lists)
      this.limit(kind, {
        kind: "list",
        source: { top: top + 1, left: place, bottom: top + texts.length, right: place },
      });
  }

  private limit(kind: AnswerKind, takes: ValidationPlan["takes"]): void {
    const rows = this.answers.get(kind);
    if (rows === undefined) return;
    const blocks = joinRows(rows).map(({ first, last }) => ({ top: first, left: ANSWER, bottom: last, right: ANSWER }));
    this.draft.validations.push({ blocks, takes, ...this.words.alerts[kind] });
  }
}
