import { Button, makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { FindingGroup } from "../../../rules/findingList";
import type { Severity } from "../../../rules/rule";
import type { FindingFilter } from "../../findings/findingFilter";
import { findingGroups } from "../../findings/findingGroups";
import { usePaneTools } from "../../paneContext";
import { Swatch } from "../highlights/Swatch";

const useStyles = makeStyles({
  chips: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, whiteSpace: "nowrap" },
  chip: { minWidth: 0, paddingLeft: tokens.spacingHorizontalSNudge, paddingRight: tokens.spacingHorizontalSNudge },
  end: { marginLeft: "auto" },
});

interface Props {
  groups: readonly FindingGroup[];
  filter: FindingFilter;
  searching: boolean;
  onSearch: () => void;
}

/** Which severities are shown, with the look of each on the sheet: filter and legend in one; and the way to a finer filter. */
export function FindingChips({ groups, filter, searching, onSearch }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const choose = (severity: Severity | null) => () => {
    pane.findings.setFilter({ ...filter, severity, rule: null }, texts);
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
            icon={<Swatch highlight={severity} small />}
            checked={filter.severity === severity}
            onClick={choose(filter.severity === severity ? null : severity)}
          >
            {texts.severities[severity]} {numbers.count(count)}
          </ToggleButton>
        ))}
      <Button
        size="small"
        appearance={searching ? "primary" : "subtle"}
        className={styles.end}
        icon={<SearchRegular />}
        aria-label={texts.findings.filter}
        aria-expanded={searching}
        onClick={onSearch}
      />
    </div>
  );
}
