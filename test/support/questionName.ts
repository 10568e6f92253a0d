import type { Question } from "../../src/roster/questions/question";

/** What is asked in a word or three: kind, field and mark as far as the question has them. */
export function questionName(question: Question): string {
  const field = "field" in question ? question.field : "";
  const mark = "mark" in question ? question.mark : "";
  return [question.kind, field, mark].join(" ").trim();
}
