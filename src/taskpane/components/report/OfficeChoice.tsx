import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { OfficeInWorkbook } from "../../../excel/report/particularsMemory";
import { usePaneTools } from "../../paneContext";

const useStyles = makeStyles({ body: { overflowWrap: "anywhere" } });

/**
 * Says that the workbook keeps the particulars of an office that may be another's, and lets her say whose are right.
 */
export function OfficeChoice({ inWorkbook: { particulars, used } }: { inWorkbook: OfficeInWorkbook }) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { foreign, takeWorkbooks, keepThese } = texts.report;
  const settle = (take: boolean) => () => {
    void pane.report.settleOffice(take);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{foreign[used ? "used" : "unused"](particulars.office)}</MessageBarBody>
      <MessageBarActions>
        {!used && <Button onClick={settle(true)}>{takeWorkbooks}</Button>}
        <Button onClick={settle(false)}>{keepThese}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
