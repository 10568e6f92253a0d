import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  name: { display: "block" },
  words: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A person's name, and below it what is to be said of them; `words` may be empty. */
export function PersonWords({ name, words }: { name: string; words: string }) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  return (
    <>
      <span className={styles.name}>{name === "" ? texts.pane.noName : name}</span>{" "}
      {words !== "" && <span className={styles.words}>{words}</span>}
    </>
  );
}
