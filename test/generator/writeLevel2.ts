import type { Field } from "../../src/roster/field";
import { BLANK, dateCell, errorCell, type Cell } from "./cell";
import { showsLevel2, type Habits, type Level2Habit, type Shown } from "./habits";
import type { Level2Meaning, Person } from "./person";
import { oldFontCell } from "./oldFonts";
import type { Random } from "./random";
import { cellWith, type Cells, type SaidLevel2 } from "./says";

type Level2Field = Extract<Field, "level2" | "level2Not" | "level2Date">;
type Level2Cells = Partial<Record<Level2Field, Cell>>;

const CROSS: Cell = { value: "x" };
const WAITING = ["Chờ duyệt", "Đang chờ phê duyệt", "Đã đăng ký"];
const APPROVED = ["Chờ kích hoạt", "Đã duyệt chưa kích hoạt"];
const UNCLEAR = ["?", "Chưa rõ", "Đang cập nhật", "hỏi lại", "N/A"];

function pastDate(random: Random): Cell {
  return dateCell(random.between(2023, 2025), random.between(1, 12), random.between(1, 28));
}

/**
 * What stands for done and for not done in the only or first column; null: nothing does, and only a reason tells that
 * somebody is not.
 */
function yesAndNo(
  habit: Exclude<Level2Habit, "dateOnly" | "denialOnly">,
  words: Habits["level2Words"],
  random: Random,
) {
  switch (habit) {
    case "words":
    case "pairOfWords":
      return { yes: { value: words[0] }, no: { value: words[1] } };
    case "dates":
      return { yes: pastDate(random), no: { value: "Chưa" } };
    case "booleans":
      return { yes: { value: true }, no: { value: false } };
    case "oneOrZero":
      return { yes: { value: 1 }, no: { value: 0 } };
    case "cross":
    case "pairOfCrosses":
      return { yes: CROSS, no: null };
  }
}

/** Cells that mean neither done, nor not done, nor nothing. */
function otherCells(meaning: Exclude<Level2Meaning, "done" | "no" | "blank">, random: Random): Level2Cells {
  switch (meaning) {
    case "waiting":
      return { level2: { value: random.pick(WAITING) } };
    case "approved":
      return { level2: { value: random.pick(APPROVED) } };
    case "unclear":
      return { level2: cellWith({ value: random.pick(UNCLEAR) }, "unclear-level-2") };
    case "error":
      return { level2: errorCell("#N/A") };
    case "contradiction":
      return { level2: cellWith(CROSS, "level-2-contradiction"), level2Not: cellWith(CROSS, "level-2-contradiction") };
  }
}

/** The date of installing as the only column: a date to come says nothing clear, no date says nothing. */
function dateCells(meaning: Level2Meaning, random: Random): Level2Cells {
  if (meaning === "done") return { level2Date: pastDate(random) };
  if (meaning === "unclear") return { level2Date: cellWith(dateCell(2027, 3, 15), "unclear-level-2") };
  if (meaning === "error") return { level2Date: errorCell("#N/A") };
  return {};
}

/** One cell, or two where there is the pair Đã | Chưa: a mark under "Chưa" means no, a no there means nothing. */
function markCells(meaning: Level2Meaning, habit: Level2Habit, words: Habits["level2Words"], random: Random) {
  if (habit === "dateOnly") return dateCells(meaning, random);
  if (habit === "denialOnly") return meaning === "no" ? { level2Not: CROSS } : {};
  if (meaning === "blank") return {};
  if (meaning !== "done" && meaning !== "no") return otherCells(meaning, random);
  const { yes, no } = yesAndNo(habit, words, random);
  if (habit === "pairOfCrosses") return meaning === "done" ? { level2: yes } : { level2Not: yes };
  if (habit === "pairOfWords" && no !== null)
    return meaning === "done" ? { level2: yes, level2Not: no } : { level2: no, level2Not: yes };
  return { level2: meaning === "done" ? yes : (no ?? BLANK) };
}

function said(cells: Level2Cells, meaning: Level2Meaning, habit: Level2Habit, reasonGiven: boolean): SaidLevel2 {
  if (habit === "denialOnly" && meaning !== "no") return "done";
  const marked = Object.values(cells).some(({ value }) => value !== "");
  if (!marked) return reasonGiven ? "no" : "blank";
  return meaning === "contradiction" || meaning === "unclear" || meaning === "error" ? "toVerify" : meaning;
}

/**
 * The level-2 cells and what they say. Where nothing is marked, a reason means not done, and without one the cell is
 * blank.
 * @param reasonGiven whether the row gives a reason
 */
export function writeLevel2(
  { level2 }: Person,
  { fields, habits }: Shown,
  reasonGiven: boolean,
  random: Random,
): { cells: Cells; level2: SaidLevel2 } {
  if (!showsLevel2({ fields, habits })) return { cells: {}, level2: "blank" };
  const cells: Level2Cells = markCells(level2, habits.level2, habits.level2Words, random);
  const says = said(cells, level2, habits.level2, reasonGiven);
  if (habits.text === "unicode") return { cells, level2: says };
  const alphabet = habits.text;
  const typed = Object.entries(cells).map(([field, cell]) => {
    const old = typeof cell.value === "string" && cell.rules === undefined ? oldFontCell(cell.value, alphabet) : null;
    return [field, old ?? cell];
  });
  return { cells: Object.fromEntries(typed) as Cells, level2: says };
}
