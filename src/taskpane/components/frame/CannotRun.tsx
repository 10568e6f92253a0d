import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Message } from "../../../text/message";

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalM, maxWidth: "32rem", margin: "0 auto" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  sentence: { color: tokens.colorNeutralForeground2 },
});

/** The pane cannot work: why, and what can be done. */
export function CannotRun({ message, children }: { message: Message; children?: ReactNode }) {
  const styles = useStyles();
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{message.title}</h1>
      <p className={styles.sentence}>{message.sentence}</p>
      {children}
    </main>
  );
}
