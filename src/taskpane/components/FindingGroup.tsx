import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Roster } from "../../roster/roster";
import type { FindingList } from "../../rules/findingList";
import { fixOf } from "../../rules/fixOf";
import { ruleTextFor } from "../../text/ruleTextFor";
import { usePaneTools } from "../paneContext";
import { FindingItem } from "./FindingItem";
import { PagedList } from "./PagedList";

const useStyles = makeStyles({
  group: { padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}` },
  advice: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
  why: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  fix: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}` },
});

interface Props {
  rule: string;
  /** The slice [from, to) of `findings` that is the rule's. */
  from: number;
  to: number;
  findings: FindingList;
  roster: Roster;
}

/** What one rule found, under what to do about it and why. */
export function FindingGroup({ rule, from, to, findings, roster }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const { name, sentence, advice, why, example } = ruleTextFor(texts, rule);
  return (
    <div className={styles.group}>
      <p className={styles.advice}>
        {sentence({})} {advice} {texts.pane.example(example)}
      </p>
      <p className={mergeClasses(styles.advice, styles.why)}>{why}</p>
      {fixOf(rule) !== undefined && (
        <Button
          className={styles.fix}
          aria-label={texts.fixes.fixAllOf(name)}
          onClick={() => {
            void pane.fixes.propose({ kind: "rule", rule });
          }}
        >
          {texts.fixes.fixAll}
        </Button>
      )}
      <PagedList
        label={name}
        count={to - from}
        item={(index) => (
          <FindingItem key={index} finding={findings.at(from + index)} index={from + index} roster={roster} />
        )}
      />
    </div>
  );
}
