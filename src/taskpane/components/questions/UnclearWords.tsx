import { makeStyles, tokens } from "@fluentui/react-components";
import { shower } from "../../../roster/columns/shownColumns";
import type { UnclearWord } from "../../../roster/questions/wordTally";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";
import { WordList } from "./WordList";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/**
 * The words of the level-2 columns that say nothing by themselves: what each means is said once for all who have it.
 */
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
      <WordList
        words={words.map((of) => ({ ...of, word: show(of.word) }))}
        busy={busy}
        onAnswer={(key, answer) => void pane.questions.answerWord(key, answer)}
      />
    </Disclosure>
  );
}
