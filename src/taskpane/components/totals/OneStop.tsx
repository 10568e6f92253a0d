import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled } from "@fluentui/react-icons";
import { usePaneTools } from "../../paneContext";
import { GuideLink } from "../guide/GuideLink";

const useStyles = makeStyles({
  box: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { fontSize: tokens.fontSizeBase500, alignSelf: "start" },
  reached: { color: tokens.colorStatusSuccessForeground1 },
  short: { color: tokens.colorStatusDangerForeground1 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums", textAlign: "end" },
  about: {
    gridColumn: "2 / -1",
    display: "flex",
    justifyContent: "space-between",
    color: tokens.colorNeutralForeground2,
  },
});

/** The front desk, which the letter wants at 100 %. */
export function OneStop({ total, done }: { total: number; done: number }) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  const reached = done === total;
  const Icon = reached ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div className={styles.box}>
      <Icon className={mergeClasses(styles.icon, reached ? styles.reached : styles.short)} aria-hidden />
      <span>{texts.totals.oneStop}</span>
      <span className={styles.count}>{texts.totals.ofTotal(numbers.count(done), numbers.count(total))}</span>
      <span className={styles.about}>
        {reached ? (
          <span>{texts.totals.oneStopAll}</span>
        ) : (
          <span>
            {texts.totals.oneStopShort} <GuideLink at="one-stop" />
          </span>
        )}
        <span>{numbers.percent(done, total)}</span>
      </span>
    </div>
  );
}
