import type { Answer, AskedColumn, Question } from "../../roster/questions/question";
import type { Texts } from "../../text/texts";
import { columnName } from "../columns/columnName";
import type { NumberFormat } from "../numberFormat";

/** A question as it is shown: the columns it is about, each with its first values, and the answers to choose from. */
export interface QuestionText {
  ask: string;
  /** The name of a column where there are several. */
  columns: readonly { name: string | null; samples: string }[];
  answers: readonly { label: string; answer: Answer }[];
}

function samplesText({ samples }: AskedColumn, { questions }: Texts): string {
  return samples.length === 0 ? questions.noSamples : questions.samples(samples.join("; "));
}

function yesOrNo(yes: string, no: string): QuestionText["answers"] {
  return [
    { label: yes, answer: { kind: "yes" } },
    { label: no, answer: { kind: "no" } },
  ];
}

/** Gives the words of a question and of its answers. */
export function questionText(question: Question, texts: Texts, numbers: Pick<NumberFormat, "count">): QuestionText {
  const { questions: words } = texts;
  if (question.kind === "whichColumn") {
    const named = question.columns.map((column) => ({ column, name: columnName(column.index, column.heading, texts) }));
    return {
      ask: words.whichColumn(texts.fields[question.field]),
      columns: named.map(({ column, name }) => ({ name, samples: samplesText(column, texts) })),
      answers: [
        ...named.map(({ column, name }) => ({
          label: name,
          answer: { kind: "column", column: column.index } as const,
        })),
        { label: words.noneOfThem, answer: { kind: "no" } },
      ],
    };
  }
  const { heading } = question.column;
  const columns = [{ name: null, samples: samplesText(question.column, texts) }];
  switch (question.kind) {
    case "blankMeansDone":
      return { ask: words.blankMeansDone(heading), columns, answers: yesOrNo(words.blankIsDone, words.blankIsUnknown) };
    case "marksNotDone":
      return {
        ask: words.marksNotDone(heading, question.legend),
        columns,
        answers: yesOrNo(words.serves, words.servesNot),
      };
    case "holdsLevels":
      return { ask: words.holdsLevels(heading), columns, answers: yesOrNo(words.levels, words.marks) };
    case "servesField":
      return {
        ask: words.servesField(heading, texts.fields[question.field]),
        columns,
        answers: yesOrNo(words.serves, words.servesNot),
      };
    case "markSaysYes":
      return {
        ask: words.markSaysYes[question.field](heading, question.mark, numbers.count(question.people)),
        columns,
        answers: yesOrNo(words.serves, words.servesNot),
      };
  }
}
