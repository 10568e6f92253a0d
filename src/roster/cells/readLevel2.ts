import { Level2 } from "../roster";
import { Mark } from "./mark";

/** A level-2 reading and, where something is wrong with a cell, which of the columns holds it. */
export interface Level2Reading {
  level2: Level2;
  /** The column an unclear or erroneous mark stands in. */
  at: "level2" | "level2Not" | "level2Date";
  /** Where `pending`: approved and only to be activated. */
  approved: boolean;
}

/**
 * Marks of the three columns that can speak: "Đã …" or the only one, "Chưa …", the date of installing. Blank where
 * there is no column.
 */
export interface Level2Marks {
  done: Mark;
  not: Mark;
  date: Mark;
  reasonGiven: boolean;
  /** What stands for a reason says that the person is done: "Đã kích hoạt mức 2" among the notes. */
  reasonSaysDone: boolean;
  /** A note in words that nobody knows: it may be a reason. */
  isNoteOpen: boolean;
  /** The user said that nothing under a lone "Chưa …" means done. */
  blankMeansDone: boolean;
}

function give(reading: Level2Reading, level2: Level2, at: Level2Reading["at"] = "level2"): void {
  reading.level2 = level2;
  reading.at = at;
}

/**
 * Joins what the level-2 columns of a person say (design §5): a no under "Chưa" says nothing, a yes there means not
 * done; waiting words in either column make it pending; done in one and not done in the other is a contradiction; with
 * nothing marked a reason means not done, and one that says done leaves it unclear; the date speaks only where nothing
 * else does, the reason included. Blank means done only where the user says so, and not beside a note that may be a
 * reason.
 */
export function readLevel2(
  { done, not, date, reasonGiven, reasonSaysDone, isNoteOpen, blankMeansDone }: Level2Marks,
  reading: Level2Reading,
): void {
  reading.approved = done === Mark.approved || not === Mark.approved;
  const saysNot = not === Mark.yes;
  if (done === Mark.error) give(reading, Level2.error);
  else if (not === Mark.error) give(reading, Level2.error, "level2Not");
  else if (done === Mark.yes && saysNot) give(reading, Level2.contradiction);
  else if (done === Mark.waiting || not === Mark.waiting || reading.approved) give(reading, Level2.pending);
  else if (done === Mark.unclear) give(reading, Level2.unclear);
  else if (not === Mark.unclear) give(reading, Level2.unclear, "level2Not");
  else if (done === Mark.yes) give(reading, Level2.done);
  else if (done === Mark.no || saysNot) give(reading, Level2.no);
  else if (reasonGiven) give(reading, reasonSaysDone ? Level2.unclear : Level2.no);
  else if (date === Mark.yes) give(reading, Level2.done);
  else if (date === Mark.unclear) give(reading, Level2.unclear, "level2Date");
  else if (date === Mark.error) give(reading, Level2.error, "level2Date");
  else if (!blankMeansDone) give(reading, Level2.blank);
  else give(reading, isNoteOpen && not === Mark.blank ? Level2.unclear : Level2.done);
}
