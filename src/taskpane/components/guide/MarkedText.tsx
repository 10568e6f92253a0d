import { makeStyles, tokens } from "@fluentui/react-components";
import { markWords } from "../../guide/markWords";

const useStyles = makeStyles({
  found: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A text, in which the searched words (folded) are marked. */
export function MarkedText({ text, searched }: { text: string; searched: readonly string[] }) {
  const styles = useStyles();
  return markWords(text, searched).map(({ text, found }, index) =>
    found ? (
      <mark key={index} className={styles.found}>
        {text}
      </mark>
    ) : (
      text
    ),
  );
}
