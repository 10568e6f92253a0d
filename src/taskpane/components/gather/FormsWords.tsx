import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { WordAnswer } from "../../../roster/questions/wordAnswers";
import type { GatherTexts } from "../../../text/gatherTexts";
import type { FormWords } from "../../gather/gatheredOf";
import { usePaneTools } from "../../paneContext";
import { Disclosure } from "../parts/Disclosure";
import { WordList } from "../questions/WordList";

const useStyles = makeStyles({
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  line: { margin: 0, overflowWrap: "anywhere" },
});

interface Props {
  words: GatherTexts;
  forms: readonly FormWords[];
  isReading: boolean;
  onAnswer: (signature: string, key: string, answer: WordAnswer | null) => void;
}

/** The unclear words of level 2 in the files, form by form: what each means is said once for all files of its form. */
export function FormsWords({ words: { page, count }, forms: now, isReading, onAnswer }: Props) {
  const styles = useStyles();
  // an answer has its files read again: until they are, what was asked stays, and the focus with it
  const [forms, setForms] = useState(now);
  if (!isReading && forms !== now) setForms(now);
  const { texts } = usePaneTools();
  const open = forms.flatMap(({ words }) => words.filter(({ answer }) => answer === null)).length;
  if (forms.length === 0) return null;
  return (
    <Disclosure level={3} title={texts.questions.words} count={count(open)}>
      <p className={styles.about}>
        {texts.questions.wordsAbout} {page.remembered}
      </p>
      {forms.map(({ signature, words, files }) => (
        <div key={signature}>
          <p className={styles.line}>
            {page.askedOf(count(files.length), files.map(({ file }) => file.name).join(", "))}
          </p>
          <WordList
            words={words}
            busy={isReading}
            onAnswer={(key, answer) => {
              onAnswer(signature, key, answer);
            }}
          />
        </div>
      ))}
    </Disclosure>
  );
}
