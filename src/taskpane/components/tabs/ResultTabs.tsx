import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { usePaneTools } from "../../paneContext";
import type { Checked } from "../../../excel/check/checkResult";
import { TABS, type Tab as TabName } from "../../tabs/createTabs";
import { HiddenText } from "../parts/HiddenText";
import { LOW_PANE } from "../parts/lowPane";
import { shortCount } from "../parts/shortCount";

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    height: "40px",
    whiteSpace: "nowrap",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    justifyContent: "space-between",
    [LOW_PANE]: { height: "32px" },
  },
  tab: {
    paddingLeft: tokens.spacingHorizontalXXS,
    paddingRight: tokens.spacingHorizontalXXS,
    minWidth: 0,
    flexShrink: 0,
  },
  // a badge, not a number beside the words: "Mức 2" and 17 would be read as 217
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { outline: "1px solid CanvasText" },
  },
  dot: {
    display: "inline-block",
    width: "8px",
    height: "8px",
    marginLeft: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorStatusWarningForeground3,
    forcedColorAdjust: "none",
  },
});

interface Props {
  checked: Pick<Checked, "findings" | "toDos">;
  shown: TabName;
  /** The report in the workbook is not one on this result. */
  stale: boolean;
  /** Id of the element that shows the part in view. */
  panel: string;
}

/** The parts of a result, with how much each holds. */
export function ResultTabs({ checked, shown, stale, panel }: Props) {
  const styles = useStyles();
  const id = useId();
  const { pane, texts, numbers } = usePaneTools();
  const counts: Partial<Record<TabName, number>> = {
    findings: checked.findings.length,
    toDos: checked.toDos.length,
  };
  const aside = (tab: TabName) => {
    const count = counts[tab] ?? 0;
    if (count > 0)
      return (
        <span className={styles.count} aria-hidden>
          {shortCount(count, numbers)}
        </span>
      );
    return tab === "report" && stale && <span className={styles.dot} aria-hidden />;
  };
  const said = (tab: TabName): string => {
    if (tab === "report") return stale ? texts.report.stale : "";
    return tab === "totals" ? "" : texts.pane.countOf[tab](numbers.count(counts[tab] ?? 0));
  };
  return (
    <>
      <TabList
        size="small"
        className={styles.list}
        selectedValue={shown}
        onTabSelect={(_, { value }) => {
          pane.tabs.show(value as TabName);
        }}
      >
        {TABS.map((tab) => (
          <Tab
            key={tab}
            id={`${panel}-${tab}`}
            value={tab}
            className={styles.tab}
            aria-label={texts.pane.tabs[tab]}
            aria-controls={panel}
            title={[texts.pane.tabs[tab], said(tab)].filter(Boolean).join(": ")}
            {...(said(tab) !== "" && { "aria-describedby": `${id}-${tab}` })}
          >
            {tab === "toDos" ? texts.pane.toDosShort : texts.pane.tabs[tab]}
            {aside(tab)}
          </Tab>
        ))}
      </TabList>
      {TABS.map((tab) => (
        <HiddenText key={tab} id={`${id}-${tab}`}>
          {said(tab)}
        </HiddenText>
      ))}
    </>
  );
}
