import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Texts } from "../../../text/texts";
import { failureText, type Failure } from "../../failure";

const useStyles = makeStyles({
  bar: { width: "100%", boxSizing: "border-box" },
  code: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  body: { overflowWrap: "anywhere" },
});

/** What could not be done, what to do, and the host's code small. */
export function FailureBar({ texts, failure, actions }: { texts: Texts; failure: Failure; actions?: ReactNode }) {
  const styles = useStyles();
  const { title, sentence, code } = failureText(texts, failure);
  return (
    <MessageBar intent="error" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <br />
        {sentence}
        {code !== null && <span className={styles.code}>{code}</span>}
      </MessageBarBody>
      {actions}
    </MessageBar>
  );
}
