import { makeStyles, tokens } from "@fluentui/react-components";
import type { Summary } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: `0 0 0 ${tokens.spacingHorizontalXXL}` },
  item: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Why people are not done, by category, most frequent first. */
export function Reasons({ reasons }: { reasons: Summary["reasons"] }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  return (
    <ul className={styles.list}>
      {reasons.map(({ category, label, count }) => (
        <li key={category} className={styles.item}>
          <span>{texts.reason(category, label)}</span>
          <span className={styles.count}>{numbers.count(count)}</span>
        </li>
      ))}
    </ul>
  );
}
