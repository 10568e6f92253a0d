import { makeStyles, tokens } from "@fluentui/react-components";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { ruleTextFor } from "../../text/ruleTextFor";
import type { Message } from "../../text/texts";
import { findingGroups } from "../findingGroups";
import { usePaneTools } from "../paneContext";
import { Disclosure } from "./Disclosure";
import { FindingGroup } from "./FindingGroup";
import { FixActions } from "./FixActions";
import { Section } from "./Section";
import { SeverityIcon } from "./SeverityIcon";
import { SheetMessages } from "./SheetMessages";

const useStyles = makeStyles({
  none: { margin: 0 },
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

/** All findings: of the sheet as a whole, then the gravest first, grouped by rule. */
export function Findings({ findings, roster, messages }: Props) {
  const styles = useStyles();
  const { texts, numbers } = usePaneTools();
  return (
    <Section title={texts.pane.findings} count={numbers.count(findings.length)}>
      {messages.length > 0 && <SheetMessages messages={messages} />}
      {findings.length === 0 && <p className={styles.none}>{texts.pane.noFindings}</p>}
      <FixActions findings={findings} />
      {findingGroups(findings).map(({ severity, count, groups }) => (
        <div key={severity}>
          <h3 className={styles.severity}>
            <SeverityIcon severity={severity} />
            {texts.severities[severity]}
            <span className={styles.count}>{numbers.count(count)}</span>
          </h3>
          {groups.map(({ rule, from, to }) => (
            <Disclosure key={rule} level={4} title={ruleTextFor(texts, rule).name} count={numbers.count(to - from)}>
              <FindingGroup rule={rule} from={from} to={to} findings={findings} roster={roster} />
            </Disclosure>
          ))}
        </div>
      ))}
    </Section>
  );
}
