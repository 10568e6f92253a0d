import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneTools } from "../../paneContext";
import { useOutdated } from "./useOutdated";

const useStyles = makeStyles({
  line: {
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    ":empty": { display: "none" },
  },
});

/** On a page over the pane: why nothing can be written or copied of the result, while the user is at another sheet. */
export function Outdated() {
  const styles = useStyles();
  const { texts } = usePaneTools();
  const outdated = useOutdated();
  // there from the start, so that what comes into it is spoken
  return (
    <div aria-live="polite" className={styles.line}>
      {outdated && texts.report.waits}
    </div>
  );
}
