import { execFileSync } from "node:child_process";
import type { TwinSheet } from "./twinSheets";

type Asked = Pick<TwinSheet, "rows" | "questions">;

/**
 * What Univer's formula engine, which the workbench runs on, says to the questions about each sheet: whether the
 * highlight shows.
 */
export function askUniver(sheets: readonly Asked[]): readonly boolean[][] {
  const input = JSON.stringify(
    sheets.map(({ rows, questions }) => ({ rows, questions: questions.map(({ row, formula }) => ({ row, formula })) })),
  );
  const output = execFileSync(process.execPath, ["test/support/univerEngine.mjs"], { input, maxBuffer: 2 ** 26 });
  const answers = JSON.parse(output.toString()) as unknown[][];
  return answers.map((sheet) => sheet.map((answer) => answer === 1 || answer === true));
}
