import type { Question } from "../../roster/questions/question";
import type { Outcome } from "../paneState";

/** The one question that is asked now; null: the totals stand. */
export function openQuestion({ result }: Outcome): Question | null {
  return result.questions[0] ?? null;
}
