import { Button, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import { cellAddress } from "../../../grid/address";
import type { Finding } from "../../../rules/finding";
import { fixOf } from "../../../rules/fixOf";
import { TabStop } from "../parts/tabStop";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({ button: { flexShrink: 0, alignSelf: "center", minWidth: 0 } });

/** "Sửa…" beside one finding, where its rule can be put right. */
export function FixOneButton({ finding: { rule, cells }, index }: { finding: Finding; index: number }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const tabIndex = useContext(TabStop);
  const [cell] = cells;
  if (cell === undefined || fixOf(rule) === undefined) return null;
  return (
    <Button
      size="small"
      tabIndex={tabIndex}
      className={styles.button}
      aria-label={texts.fixes.fixCell(cellAddress(cell.row, cell.column))}
      onClick={() => {
        void pane.fixes.propose({ kind: "one", index });
      }}
    >
      {texts.fixes.fixOne}
    </Button>
  );
}
