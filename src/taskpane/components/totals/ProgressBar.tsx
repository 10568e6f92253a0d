import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Tally } from "../../../summary/summary";
import { usePaneTools } from "../../paneContext";
import { PROGRESS_PARTS, progressParts } from "../../../summary/progressParts";
import { useProgressStyles } from "./useProgressStyles";

const useStyles = makeStyles({
  bar: { display: "flex", height: "14px", gap: "1px" },
  thin: { height: "8px" },
  // however few: they are not to vanish beside the many
  part: { flexBasis: 0, minWidth: "5px" },
});

/**
 * Done, not done and to verify as parts of one bar, told to screen readers in numbers. Nothing where nobody can be
 * counted.
 */
export function ProgressBar({ tally, thin = false }: { tally: Tally; thin?: boolean }) {
  const styles = useStyles();
  const looks = useProgressStyles();
  const { texts, numbers } = usePaneTools();
  const parts = progressParts(tally);
  if (parts === null) return null;
  const { done, notDone, toVerify } = parts;
  return (
    <div
      role="img"
      aria-label={texts.totals.progressOf(numbers.count(done), numbers.count(notDone), numbers.count(toVerify))}
      className={mergeClasses(styles.bar, thin && styles.thin)}
    >
      {PROGRESS_PARTS.filter((part) => parts[part] > 0).map((part) => (
        <span
          key={part}
          className={mergeClasses(styles.part, looks.part, looks[part])}
          style={{ flexGrow: parts[part] }}
        />
      ))}
    </div>
  );
}
