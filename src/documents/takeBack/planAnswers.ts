import type { Block } from "../../grid/block";
import { cleanText } from "../../grid/cleanText";
import type { DateCode } from "../../grid/excelDate";
import { isPlaceholderOrZero } from "../../roster/cells/placeholder";
import type { Roster } from "../../roster/roster";
import { cellKey, type CellNow, type CellsNow } from "../../rules/cellsNow";
import type { Cell } from "../../rules/finding";
import type { FixableCell } from "../../rules/fix";
import { nameNow, wordCells, type FixDecision, type FixPreview } from "../../rules/planFixes";
import type { ProposedFix } from "../../rules/proposeFix";
import { Standings, withSpellings } from "../../rules/standing";
import type { Answer } from "./answer";
import { answerCells, type AnsweredCell } from "./answerCells";

/** In place of a rule, for what units say: no rule has this id. */
export const TAKEN_BACK = "taken-back";

/** What came back, as it would be written. Nothing has been written yet. */
export interface AnswerPreview extends FixPreview {
  /** How many answers the roster says already. */
  said: number;
}

/** What somebody's cell is to become, by all answers that are about it. */
interface WantedCell extends Cell {
  wanted: { cell: AnsweredCell; text: string }[];
  /** The answer changes other cells too: all of them, or none. */
  together: boolean;
  unasked: Answer["unasked"];
}

/** From what is never written without asking to what always is. */
const FREEDOMS: readonly Answer["unasked"][] = ["never", "ifBlank", "always"];

const UNKNOWN: CellNow = { value: "", numberFormat: "", font: "", isFormula: false };

/** The columns in which answers can be told, of each field all that may be written to. */
function columnsOfAnswers(roster: Roster, answers: readonly Answer[]): number[] {
  const { columns } = roster.layout;
  const fields = new Set(answers.flatMap(({ field }) => (field === "level2" ? ["level2", "level2Not"] : [field])));
  return Object.entries(columns).flatMap(([field, { index }]) => (fields.has(field) ? [index] : []));
}

/**
 * The cells of the rows concerned, those by which their people are known, and those from which the way of a column is
 * learned.
 */
export function cellsOfAnswers(roster: Roster, answers: readonly Answer[]): { targets: Cell[]; wanted: Cell[] } {
  const columns = columnsOfAnswers(roster, answers);
  const rows = [...new Set(answers.map(({ person }) => roster.row[person] ?? 0))];
  const standings = new Standings(roster, new Set(rows));
  const targets = rows.flatMap((row) => columns.map((column) => ({ row, column })));
  const learned = columns.flatMap((column) => wordCells(roster, column));
  return { targets, wanted: [...targets, ...rows.flatMap((row) => standings.cellsIn(row)), ...learned] };
}

/** Whether Excel would say it of others too, or would not write it: the cell is one of a merged block. */
const isShared = ({ row, column }: Cell, blocks: readonly Block[]): boolean =>
  blocks.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (top < bottom || column > left),
  );

/** Who bears which ID, or would by the answers: an ID of two people is not written without asking. */
class BearersOfIds {
  private readonly bearers = new Map<string, Set<number>>();

  constructor({ count, idNumber }: Roster, answers: readonly Answer[]) {
    for (let person = 0; person < count; person++) {
      const number = idNumber[person] ?? 0;
      if (number > 0) this.add(String(number).padStart(12, "0"), person);
    }
    for (const { person, value } of answers) if (value.kind === "id") this.add(value.text, person);
  }

  private add(id: string, person: number): void {
    const bearers = this.bearers.get(id);
    if (bearers === undefined) this.bearers.set(id, new Set([person]));
    else bearers.add(person);
  }

  isShared(person: number, id: string): boolean {
    return [...(this.bearers.get(id) ?? [])].some((bearer) => bearer !== person);
  }
}

/**
 * Says of answers what would be written: what is still asked for, or goes where nothing stands, as fixes; where
 * something else stands by now, or two answers differ, the user decides. A generator, so that the caller decides when
 * to go on.
 * @param now the cells of `cellsOfAnswers` as they are now
 * @param blocks the merged blocks among them
 */
export function* planAnswers(
  roster: Roster,
  answers: readonly Answer[],
  now: CellsNow,
  blocks: readonly Block[],
  today: DateCode,
): Generator<void, AnswerPreview> {
  const { layout } = roster;
  const { date1904 } = layout;
  const standings = new Standings(roster, new Set(answers.map(({ person }) => roster.row[person] ?? 0)));
  const learned = new Map<number, readonly FixableCell[]>();
  const cellsOf = (column: number): readonly FixableCell[] => {
    const known = learned.get(column) ?? wordCells(roster, column).map((cell) => now.get(cellKey(cell)) ?? UNKNOWN);
    learned.set(column, known);
    return known;
  };
  const wantedAt = new Map<string, WantedCell>();
  const left: Record<"formulas" | "byHand" | "moved" | "merged", Cell[]> = {
    formulas: [],
    byHand: [],
    moved: [],
    merged: [],
  };
  const ids = new BearersOfIds(roster, answers);
  let said = 0;
  for (const answer of answers) {
    yield;
    const { person, field, value } = answer;
    const row = roster.row[person] ?? 0;
    const isKnown =
      value.kind === "level2"
        ? roster.level2[person] === value.level2
        : value.kind === "oneStop" && roster.oneStop[person] === 1;
    if (isKnown) {
      said++;
      continue;
    }
    const cells = answerCells(answer, layout, today, cellsOf);
    if (cells === null) {
      left.byHand.push({ row, column: layout.columns[field]?.index ?? 0 });
      continue;
    }
    const open = cells.filter((cell) => !cell.says(now.get(cellKey({ row, column: cell.column })) ?? UNKNOWN));
    if (open.length === 0) said++;
    const unasked = value.kind === "id" && ids.isShared(person, value.text) ? "never" : answer.unasked;
    for (const cell of value.kind === "level2" ? cells : open) {
      const key = cellKey({ row, column: cell.column });
      const wanted = wantedAt.get(key) ?? { row, column: cell.column, wanted: [], together: false, unasked };
      wanted.wanted.push({ cell, text: value.text });
      wanted.together ||= cells.length > 1;
      // where two say the same, one that may be written will do
      if (FREEDOMS.indexOf(unasked) > FREEDOMS.indexOf(wanted.unasked)) wanted.unasked = unasked;
      wantedAt.set(key, wanted);
    }
  }
  const fixes: (ProposedFix & { together: boolean })[] = [];
  const decisions: FixDecision[] = [];
  /** Rows in which one cell of several that say the same cannot be written. */
  const apart = new Set<number>();
  for (const { row, column, wanted, together, unasked } of wantedAt.values()) {
    yield;
    const target = { row, column };
    const { value, numberFormat, font, isFormula } = now.get(cellKey(target)) ?? UNKNOWN;
    const cell = { value, numberFormat, font, ...(date1904 && { date1904 }) };
    const outcomes = distinctOutcomes(wanted, cell);
    const [only] = outcomes;
    if (outcomes.length === 1 && only?.after.value === value) continue;
    const placed = { rule: TAKEN_BACK, row, column, standing: standings.of(target, now) };
    const isBlank = isPlaceholderOrZero(cleanText(value));
    const isPlain = outcomes.length === 1 && (unasked === "always" || (unasked === "ifBlank" && isBlank));
    const why = isShared(target, blocks)
      ? "merged"
      : isFormula
        ? "formulas"
        : !standings.isInPlace(row, now)
          ? "moved"
          : together && !isPlain
            ? "byHand"
            : null;
    if (why !== null) {
      left[why].push(target);
      if (together) apart.add(row);
    } else if (isPlain && only !== undefined) fixes.push({ ...placed, before: cell, after: only.after, together });
    else {
      const choices = outcomes.map(({ text }) => text);
      const name = nameNow(layout, row, now);
      decisions.push({ ...placed, name, cell, choices, outcomes: outcomes.map(({ after }) => after) });
    }
  }
  const isWhole = ({ row, together }: (typeof fixes)[number]) => !together || !apart.has(row);
  left.byHand.push(...fixes.filter((fix) => !isWhole(fix)).map(({ row, column }) => ({ row, column })));
  const asRead = (a: Cell, b: Cell) => a.row - b.row || a.column - b.column;
  return {
    context: { layout, today },
    fixes: withSpellings(fixes.filter(isWhole).sort(asRead)),
    decisions: decisions.sort(asRead),
    ...left,
    settled: [],
    said,
  };
}

/**
 * What a cell may become, each once, with the text that says so to the user: what would be written, or what was
 * answered where that is no text.
 */
function distinctOutcomes(wanted: WantedCell["wanted"], cell: FixableCell): { after: FixableCell; text: string }[] {
  const outcomes = wanted.map(({ cell: { after }, text }) => {
    const become = after(cell);
    return { after: become, text: typeof become.value === "string" && become.value !== "" ? become.value : text };
  });
  return [...new Map(outcomes.map((outcome) => [JSON.stringify(outcome.after.value), outcome])).values()];
}
