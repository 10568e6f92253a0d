import type { Answer, FileAnswers, Untaken } from "../documents/takeBack/answer";
import { lineAnswers } from "../documents/takeBack/lineAnswers";
import { peopleAnswers } from "../documents/takeBack/peopleAnswers";
import type { AnswerPreview } from "../documents/takeBack/planAnswers";
import type { CheckResult } from "../excel/check/checkResult";
import { inSlices } from "../excel/host/inSlices";
import { proposeAnswers } from "../excel/takeBack/proposeAnswers";
import { maskNumbers } from "../grid/maskNumbers";
import { readReturned, type ReturnedFile } from "../gather/returnedFile";
import type { Unreadable } from "../gather/unreadableFile";
import { supplementWords } from "../text/documents/supplement";

/** What a file that came back gave. */
export type TakenFile = { /** Long numbers masked. */ name: string } & (
  | { kind: "unreadable"; why: Unreadable }
  | { kind: "nothing" }
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
 * Reads what came back in files, one after the other, and looks at the cells that it is about (design §11). Nothing is written. Throws HostError;
 * never for what a file is like.
 */
export async function takeBack(
  { sheetId, checked }: CheckResult,
  files: readonly GivenFile[],
  today: Date,
  signal: AbortSignal,
): Promise<TakenBack> {
  if (checked === null) throw new Error("The check found no roster into which something could be taken back.");
  const { roster, findings } = checked;
  const taken: TakenFile[] = [];
  const answers: Answer[] = [];
  for (const file of files) {
    signal.throwIfAborted();
    const name = maskNumbers(file.name);
    const returned = await readReturned(new Uint8Array(await file.arrayBuffer()), supplementWords, today);
    if (returned.kind === "unreadable" || returned.kind === "nothing") {
      taken.push({ name, ...returned });
      continue;
    }
    const found = await inSlices(answersOf(returned, { roster, findings }));
    answers.push(...found.answers);
    taken.push({
      name,
      kind: "read",
      answers: found.answers.length + found.untaken.length,
      untaken: found.untaken,
    });
  }
  signal.throwIfAborted();
  return { files: taken, preview: await proposeAnswers(sheetId, roster, answers, today) };
}

function answersOf(
  returned: Extract<ReturnedFile, { kind: "lines" | "people" }>,
  checked: Pick<NonNullable<CheckResult["checked"]>, "roster" | "findings">,
): Generator<void, FileAnswers> {
  if (returned.kind === "lines") return lineAnswers(returned.lines, checked, supplementWords);
  const { list, cellAt } = returned;
  return peopleAnswers(list, cellAt, checked.roster, supplementWords.choices.mark.texts);
}
