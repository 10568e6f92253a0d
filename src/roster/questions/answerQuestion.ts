import { chooseColumn, type LayoutChoice } from "../layoutChoice";
import { legendKey } from "./answeredLegend";
import type { Answer, Question } from "./question";

/** The choice with an answer in it: of a sheet that is read by it, the question is not asked again. */
export function answerQuestion(choice: LayoutChoice, question: Question, answer: Answer): LayoutChoice {
  const yes = answer.kind === "yes";
  switch (question.kind) {
    case "whichColumn":
      return chooseColumn(choice, question.field, answer.kind === "column" ? answer.column : null);
    case "blankMeansDone":
      return { ...choice, blankMeansDone: yes };
    case "marksNotDone": {
      const field = yes ? "level2Not" : "level2";
      const { column, legend, blankIsDone } = question;
      // another legend to which the same is said
      const others = choice.columns[field] === column.index ? (choice.legends ?? []) : [];
      return {
        ...chooseColumn(choice, field, column.index),
        ...(yes && blankIsDone && { blankMeansDone: true }),
        // that of a heading is part of the form
        ...(legend !== column.heading && { legends: [...others, legendKey(legend)] }),
      };
    }
    case "holdsLevels":
      return { ...choice, holdsLevels: yes };
    case "servesField":
      return chooseColumn(choice, question.field, yes ? question.column.index : (question.now ?? null));
    case "markSaysYes": {
      const { field, mark } = question;
      return { ...choice, marks: { ...choice.marks, [field]: { ...choice.marks?.[field], [mark]: yes } } };
    }
  }
}
