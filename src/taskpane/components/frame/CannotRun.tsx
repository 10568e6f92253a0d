import { makeStyles, tokens } from "@fluentui/react-components";
import type { Message } from "../../../text/texts";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`, maxWidth: "32rem", margin: "0 auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** The pane was opened where it cannot work: why, and where it does. */
export function CannotRun({ message }: { message: Message }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{message.title}</h1>
      <p className={styles.sentence}>{message.sentence}</p>
    </main>
  );
}
