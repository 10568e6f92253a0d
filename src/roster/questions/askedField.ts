import type { Field } from "../field";
import type { Question } from "./question";

/** The field of which a question asks which column serves it, or what its column says. */
export function askedField(question: Question): Field {
  switch (question.kind) {
    case "blankMeansDone":
      return "level2Not";
    case "marksNotDone":
    case "holdsLevels":
      return "level2";
    default:
      return question.field;
  }
}
