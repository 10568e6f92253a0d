import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useContext } from "react";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { TabStop } from "../parts/tabStop";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** In the row of the finding the user is at: that its row on the sheet is not in view, and the way to see it. */
export function HiddenRow() {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const tabIndex = useContext(TabStop);
  const { rowHidden } = useStore(pane.findings);
  if (!rowHidden) return null;
  return (
    <div className={styles.line}>
      {texts.findings.rowHidden}
      <Button
        size="small"
        tabIndex={tabIndex}
        onClick={() => {
          void pane.findings.showRow();
        }}
      >
        {texts.findings.showRow}
      </Button>
    </div>
  );
}
