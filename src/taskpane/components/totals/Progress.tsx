import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Tally } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import { PROGRESS_PARTS, progressParts } from "../../../summary/progressParts";
import { ProgressBar } from "./ProgressBar";
import { useProgressStyles } from "./useProgressStyles";

const useStyles = makeStyles({
  picture: { display: "grid", gap: tokens.spacingVerticalXS },
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  key: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  sample: { width: "14px", height: "10px" },
});

/** How far level 2 has come, as a picture with its legend: done, not done, to verify. */
export function Progress({ tally }: { tally: Tally }) {
  const styles = useStyles();
  const looks = useProgressStyles();
  const { texts, numbers } = usePaneTools();
  const parts = progressParts(tally);
  if (parts === null) return null;
  return (
    <div className={styles.picture}>
      <ProgressBar tally={tally} />
      {/* screen readers have the same numbers from the bar itself, and from the table below */}
      <ul className={styles.legend} aria-hidden>
        {PROGRESS_PARTS.filter((part) => parts[part] > 0).map((part) => (
          <li key={part} className={styles.key}>
            <span className={mergeClasses(styles.sample, looks.part, looks[part])} />
            {texts.totals.progress[part]}: {numbers.count(parts[part])} ({numbers.percent(parts[part], tally.total)})
          </li>
        ))}
      </ul>
    </div>
  );
}
