import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTableRegular } from "@fluentui/react-icons";
import type { Message } from "../../../text/message";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalS },
  item: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  icon: { fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground2 },
  title: { fontWeight: tokens.fontWeightSemibold },
  sentence: { gridColumn: "2", color: tokens.colorNeutralForeground2 },
});

interface Props {
  messages: readonly Message[];
  /** Else the title of the only one stands above already. */
  titled: boolean;
}

/** What is said of the sheet as a whole. */
export function SheetMessages({ messages, titled }: Props) {
  const styles = useStyles();
  const { texts } = usePaneTools();
  return (
    <ul className={styles.list} aria-label={texts.pane.aboutSheet}>
      {messages.map(({ title, sentence }) => (
        <li key={title} className={styles.item}>
          <DocumentTableRegular className={styles.icon} aria-hidden />
          {titled && <span className={styles.title}>{title}</span>}
          <span className={styles.sentence}>{sentence}</span>
        </li>
      ))}
    </ul>
  );
}
