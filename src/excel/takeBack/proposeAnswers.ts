import type { Answer } from "../../documents/takeBack/answer";
import { cellsOfAnswers, planAnswers, type AnswerPreview } from "../../documents/takeBack/planAnswers";
import { dateCodeOf } from "../../grid/excelDate";
import type { Roster } from "../../roster/roster";
import { lookAtCells } from "../fixes/proposeFixes";
import { inSlices } from "../host/inSlices";

/**
 * Looks at the cells that answers are about and says what would be written: the sheet may have changed since the check.
 * Round trips and errors as of `lookAtCells`; none where nothing was answered.
 */
export async function proposeAnswers(
  sheetName: string,
  roster: Roster,
  answers: readonly Answer[],
  today: Date,
): Promise<AnswerPreview> {
  const { targets, wanted } = cellsOfAnswers(roster, answers);
  const { now, merged } =
    targets.length === 0 ? { now: new Map(), merged: [] } : await lookAtCells(sheetName, wanted, targets);
  return inSlices(planAnswers(roster, answers, now, merged, dateCodeOf(today)));
}
