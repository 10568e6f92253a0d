import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { shower } from "../../../roster/columns/shownColumns";
import { WORD_ANSWERS } from "../../../roster/questions/wordAnswers";
import type { UnclearWord } from "../../../roster/questions/wordTally";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { display: "grid", gap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "grid", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  answer: { minWidth: 0 },
});

/** The words of the level-2 columns that say nothing by themselves: what each means is said once for all who have it. */
export function UnclearWords({ words, busy }: { words: readonly UnclearWord[]; busy: boolean }) {
  const { pane, texts, numbers } = usePaneTools();
  const styles = useStyles();
  const { wordNotKept } = useStore(pane.questions);
  const show = shower(words.map(({ word }) => word));
  const open = words.filter(({ answer }) => answer === null).length;
  return (
    <Disclosure level={2} title={texts.questions.words} count={numbers.count(open)}>
      <p className={styles.about}>{texts.questions.wordsAbout}</p>
      {wordNotKept && <p className={styles.about}>{texts.questions.wordNotKept}</p>}
      <ul className={styles.list}>
        {words.map((word) => (
          <Word key={word.key} word={{ ...word, word: show(word.word) }} busy={busy} />
        ))}
      </ul>
    </Disclosure>
  );
}

function Word({ word: { key, word, people, answer }, busy }: { word: UnclearWord; busy: boolean }) {
  const { pane, texts, numbers } = usePaneTools();
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
              void pane.questions.answerWord(key, each);
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
              void pane.questions.answerWord(key, null);
            }}
          >
            {takeBack}
          </Button>
        )}
      </div>
    </li>
  );
}
