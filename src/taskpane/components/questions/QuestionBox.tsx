import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Answer, Question } from "../../../roster/questions/question";
import { usePaneTools } from "../../paneContext";
import { questionText } from "../../questions/questionText";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    scrollMarginTop: tokens.spacingVerticalM,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
  ask: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  columns: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { minWidth: 0, overflowWrap: "anywhere" },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  question: Question;
  /** How many more follow. */
  more: number;
  busy: boolean;
  onAnswer: (answer: Answer) => void;
  /** Of what it is asked, where that is not what is in view. */
  of?: string;
  /** What becomes of the answer. */
  remembered: string;
}

/**
 * The one question that is asked, with the columns it is about, and few answers. Buttons that must wait keep the focus.
 */
export function QuestionBox({ question, more, busy, onAnswer, of, remembered }: Props) {
  const styles = useStyles();
  const id = useId();
  const { texts, numbers } = usePaneTools();
  const { ask, columns, answers } = questionText(question, texts, numbers);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // it stands above all else, whatever was read before it came
    box.current?.scrollIntoView({ block: "start" });
  }, [ask]);
  return (
    <section ref={box} className={styles.box} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {texts.questions.title}
      </h2>
      {of !== undefined && <p className={styles.line}>{of}</p>}
      <p id={`${id}-ask`} className={styles.ask}>
        {ask}
      </p>
      {columns.length === 1 ? (
        <p className={styles.line}>{columns[0]?.samples}</p>
      ) : (
        <ul className={styles.columns}>
          {columns.map(({ name, samples }) => (
            <li key={name}>
              {name}. {samples}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.answers} role="group" aria-labelledby={`${id}-ask`}>
        {answers.map(({ label, answer }) => (
          <Button
            key={label}
            className={styles.answer}
            disabledFocusable={busy}
            onClick={() => {
              onAnswer(answer);
            }}
          >
            {label}
          </Button>
        ))}
      </div>
      <p className={styles.quiet}>
        {remembered} {more > 0 && texts.questions.more(numbers.count(more))}
      </p>
    </section>
  );
}
