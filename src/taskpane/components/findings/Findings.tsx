import { makeStyles, tokens } from "@fluentui/react-components";
import type { Roster } from "../../../roster/roster";
import type { FindingList } from "../../../rules/findingList";
import { ruleTextFor } from "../../../text/ruleTextFor";
import type { Message } from "../../../text/message";
import { findingGroups } from "../../findings/findingGroups";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { Disclosure } from "../parts/Disclosure";
import { FindingFilterForm } from "./FindingFilterForm";
import { FindingGroup } from "./FindingGroup";
import { FindingSteps } from "./FindingSteps";
import { FixActions } from "../fixes/FixActions";
import { HiddenText } from "../parts/HiddenText";
import { Section } from "../parts/Section";
import { SeverityIcon } from "../highlights/SeverityIcon";
import { SheetMessages } from "../check/SheetMessages";

const useStyles = makeStyles({
  none: { margin: 0 },
  live: { position: "relative" },
  severity: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  count: { marginLeft: "auto", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  findings: FindingList;
  roster: Roster;
  /** What is said of the sheet as a whole. */
  messages: readonly Message[];
}

/** All findings: of the sheet as a whole, then the gravest first, grouped by rule; or those that the filter wants. */
export function Findings({ findings, roster, messages }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const list = useStore(pane.findings);
  const { filter } = list;
  const some = findings.length > 0;
  // where nothing was found there is nothing to filter
  const shown = some ? list.shown : null;
  const all = numbers.count(findings.length);
  const count = shown === null ? all : texts.findings.countOf(numbers.count(shown.length), all);
  return (
    <Section title={texts.pane.findings} count={count}>
      {messages.length > 0 && <SheetMessages messages={messages} />}
      {!some && <p className={styles.none}>{texts.pane.noFindings}</p>}
      <FixActions findings={findings} />
      {some && <FindingFilterForm filter={filter} findings={findings} roster={roster} />}
      <div aria-live="polite" className={styles.live}>
        {shown?.length === 0 && (
          <p className={styles.none}>{list.filtering ? texts.findings.filtering : texts.findings.nothingFits}</p>
        )}
        {shown !== null && shown.length > 0 && <HiddenText>{count}</HiddenText>}
      </div>
      {some && shown?.length !== 0 && <FindingSteps list={list} findings={findings} />}
      {findingGroups(findings, shown).map(({ severity, count, groups }) => (
        <div key={severity}>
          <h3 className={styles.severity}>
            <SeverityIcon severity={severity} />
            {texts.severities[severity]}
            <span className={styles.count}>{numbers.count(count)}</span>
          </h3>
          {groups.map((group) => (
            <Disclosure
              key={group.rule}
              level={4}
              title={ruleTextFor(texts, group.rule).name}
              count={numbers.count(group.to - group.from)}
              controlled={{
                open: list.open.has(group.rule),
                onToggle: (open) => {
                  pane.findings.setOpen(group.rule, open);
                },
              }}
            >
              <FindingGroup group={group} findings={findings} roster={roster} list={list} />
            </Disclosure>
          ))}
        </div>
      ))}
    </Section>
  );
}
