import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { FindingGroup } from "../../../rules/findingList";
import type { Severity } from "../../../rules/rule";
import type { FindingFilter } from "../../findings/findingFilter";
import { shortCount } from "../parts/shortCount";
import { findingGroups } from "../../findings/findingGroups";
import { usePaneTools } from "../../paneContext";
import { Swatch } from "../highlights/Swatch";

const useStyles = makeStyles({
  chips: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  // four of them stand side by side in 320 px, whatever they count
  chip: {
    minWidth: 0,
    // alike with a picture and without, and no smaller than a finger needs (WCAG 2.2, 2.5.8)
    height: "24px",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
  },
  look: { width: "auto", height: "auto", marginRight: tokens.spacingHorizontalXXS },
});

interface Props {
  groups: readonly FindingGroup[];
  filter: FindingFilter;
}

/** Which severities are shown, with the look of each on the sheet: filter and legend in one. */
export function FindingChips({ groups, filter }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const choose = (severity: Severity | null) => () => {
    void pane.findings.setFilter({ ...filter, severity, rule: null }, texts);
  };
  return (
    <div role="group" aria-label={texts.findings.severity} className={styles.chips}>
      <ToggleButton size="small" className={styles.chip} checked={filter.severity === null} onClick={choose(null)}>
        {texts.findings.all}
      </ToggleButton>
      {findingGroups({ groups }, null)
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.chip}
            title={`${texts.severities[severity]}: ${numbers.count(count)}`}
            icon={{ className: styles.look, children: <Swatch highlight={severity} small /> }}
            checked={filter.severity === severity}
            onClick={choose(filter.severity === severity ? null : severity)}
          >
            {texts.severities[severity]} {shortCount(count, numbers)}
          </ToggleButton>
        ))}
    </div>
  );
}
