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
      const { column, legend, blankIsDone } = question;
      // that of a heading is part of the form
      if (yes && legend === column.heading)
        return { ...chooseColumn(choice, "level2Not", column.index), ...(blankIsDone && { blankMeansDone: true }) };
      const key = legendKey(legend);
      const legends = { ...choice.legends, [key]: yes ? { column: column.index, blankIsDone } : null };
      return { ...choice, legends, ...(yes && { legend: key }) };
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
