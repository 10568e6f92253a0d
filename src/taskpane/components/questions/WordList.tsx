import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { WORD_ANSWERS, type WordAnswer } from "../../../roster/questions/wordAnswers";
import type { UnclearWord } from "../../../roster/questions/wordTally";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { minWidth: 0 },
});

interface Props {
  /** As they are shown. */
  words: readonly UnclearWord[];
  busy: boolean;
  /** null takes the answer back. */
  onAnswer: (key: string, answer: WordAnswer | null) => void;
}

/** Unclear words, each with what it may mean. Buttons that must wait keep the focus. */
export function WordList({ words, busy, onAnswer }: Props) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {words.map((word) => (
        <Word
          key={word.key}
          word={word}
          busy={busy}
          onAnswer={(answer) => {
            onAnswer(word.key, answer);
          }}
        />
      ))}
    </ul>
  );
}

interface WordProps {
  word: UnclearWord;
  busy: boolean;
  onAnswer: (answer: WordAnswer | null) => void;
}

function Word({ word: { word, people, answer }, busy, onAnswer }: WordProps) {
  const { texts, numbers } = usePaneTools();
  const styles = useStyles();
  const id = useId();
  const { wordOf, wordMeans, takeBack } = texts.questions;
  return (
    <li className={styles.item}>
      <span id={id}>{wordOf(word, numbers.count(people))}</span>
      <div className={styles.answers} role="group" aria-labelledby={id}>
        {WORD_ANSWERS.map((each) => (
          <ToggleButton
            key={each}
            className={styles.answer}
            checked={answer === each}
            disabledFocusable={busy}
            onClick={() => {
              onAnswer(each);
            }}
          >
            {wordMeans[each]}
          </ToggleButton>
        ))}
        {answer !== null && (
          <Button
            appearance="subtle"
            disabledFocusable={busy}
            onClick={() => {
              onAnswer(null);
            }}
          >
            {takeBack}
          </Button>
        )}
      </div>
    </li>
  );
}
