import type { Answer, FileAnswers, Untaken } from "../documents/takeBack/answer";
import { lineAnswers } from "../documents/takeBack/lineAnswers";
import { peopleAnswers } from "../documents/takeBack/peopleAnswers";
import type { ReturnedList } from "../documents/takeBack/returnedList";
import type { AnswerPreview } from "../documents/takeBack/planAnswers";
import type { CheckResult } from "../excel/check/checkResult";
import { inSlices } from "../excel/host/inSlices";
import { proposeAnswers } from "../excel/takeBack/proposeAnswers";
import { maskNumbers } from "../grid/maskNumbers";
import type { ReturnedFile } from "../gather/returnedFile";
import type { Unreadable } from "../gather/unreadableFile";
import type { Roster } from "../roster/roster";
import { supplementWords } from "../text/documents/supplement";
import { DeskLost, type FileDesk } from "./gather/deskOver";
import { untilAborted } from "./untilAborted";

/** What a file that came back gave. */
export type TakenFile = { /** Long numbers masked. */ name: string } & (
  | { kind: "unreadable"; why: Unreadable }
  | { kind: "nothing" }
  /** Nothing can be read on this machine. */
  | { kind: "noDesk" }
  | { kind: "read"; answers: number; untaken: readonly Untaken[] }
);

/** What all of them gave, and what would be written of it. */
export interface TakenBack {
  files: readonly TakenFile[];
  preview: AnswerPreview;
}

/** A file as the browser hands it over. */
export type GivenFile = Pick<File, "name" | "arrayBuffer">;

/**
 * Reads what came back in files, one after the other and away from the pane, and looks at the cells that it is about
 * (design §11). Nothing is written. Throws HostError; never for what a file is like.
 */
export async function takeBack(
  { sheetId, checked }: CheckResult,
  files: readonly GivenFile[],
  today: Date,
  signal: AbortSignal,
  startDesk: () => FileDesk,
): Promise<TakenBack> {
  if (checked === null) throw new Error("The check found no roster into which something could be taken back.");
  const { roster, findings } = checked;
  const taken: TakenFile[] = [];
  const answers: Answer[] = [];
  let desk: FileDesk | null = null;
  try {
    for (const file of files) {
      signal.throwIfAborted();
      const name = maskNumbers(file.name);
      desk ??= startDesk();
      const returned = await untilAborted(desk.returned(file, today), signal);
      if (returned.kind === "unreadable" || returned.kind === "nothing") {
        taken.push({ name, ...returned });
        continue;
      }
      const found = await inSlices(answersOf(returned, { roster, findings }));
      for (const answer of found.answers) answers.push(answer);
      taken.push({
        name,
        kind: "read",
        answers: found.answers.length + found.untaken.length,
        untaken: found.untaken,
      });
    }
  } catch (thrown) {
    if (!(thrown instanceof DeskLost)) throw thrown;
    for (const { name } of files.slice(taken.length)) taken.push({ name: maskNumbers(name), kind: "noDesk" });
  } finally {
    desk?.end();
  }
  signal.throwIfAborted();
  return { files: taken, preview: await proposeAnswers(sheetId, roster, answers, today) };
}

function answersOf(
  returned: Extract<ReturnedFile, { kind: "lines" | "people" }>,
  checked: Pick<NonNullable<CheckResult["checked"]>, "roster" | "findings">,
): Generator<void, FileAnswers> {
  if (returned.kind === "lines") return lineAnswers(returned.lines, checked, supplementWords);
  return answersOfLists(returned.lists, checked.roster);
}

/** What the lists of a file say, one after the other. */
function* answersOfLists(lists: readonly ReturnedList[], roster: Roster): Generator<void, FileAnswers> {
  const answers: Answer[] = [];
  const untaken: Untaken[] = [];
  for (const list of lists) {
    const found = yield* peopleAnswers(list, roster, supplementWords.choices.mark.texts);
    for (const answer of found.answers) answers.push(answer);
    for (const left of found.untaken) untaken.push(left);
  }
  return { answers, untaken };
}
