import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useCallback, useId, useState } from "react";
import type { Roster } from "../../../roster/roster";
import type { FindingGroup as Group, FindingList } from "../../../rules/findingList";
import { ruleTextFor } from "../../../text/ruleTextFor";
import { guideOfRule } from "../../guide/guideLinks";
import type { FindingsState } from "../../findings/findingsState";
import { placeAmong } from "../../findings/placeAmong";
import { usePaneTools } from "../../paneContext";
import { useFixesWait } from "../fixes/useFixesWait";
import { FindingItem } from "./FindingItem";
import { GuideLink } from "../guide/GuideLink";
import { HiddenText } from "../parts/HiddenText";
import { LongList } from "../parts/LongList";

const useStyles = makeStyles({
  group: { paddingBottom: tokens.spacingVerticalS },
  advice: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  whyLink: { fontSize: "inherit", lineHeight: "inherit" },
  why: { overflowWrap: "anywhere" },
  fix: { margin: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
});

interface Props {
  /** A rule, and the slice of what is shown that it found. */
  group: Group;
  findings: FindingList;
  roster: Roster;
  list: FindingsState;
}

/** What one rule found, under what to do about it; why, an example and the guide are unfolded. */
export function FindingGroup({ group, findings, roster, list }: Props) {
  const styles = useStyles();
  const { pane, texts } = usePaneTools();
  const [explained, setExplained] = useState(false);
  const explanation = useId();
  const waits = useFixesWait();
  const whyWaits = useId();
  const { rule, fixable, from, to } = group;
  const { shown, current, reveal } = list;
  const { name, sentence, advice, why, example } = ruleTextFor(texts, rule);
  const guided = guideOfRule(rule);
  const indexAt = useCallback((place: number) => shown?.[from + place] ?? from + place, [shown, from]);
  const item = useCallback(
    (place: number, isCurrent: boolean) => {
      const index = indexAt(place);
      return <FindingItem finding={findings.at(index)} index={index} roster={roster} current={isCurrent} />;
    },
    [indexAt, findings, roster],
  );
  const moveTo = useCallback(
    (place: number, reveals: boolean) => {
      pane.findings.moveTo(indexAt(place), reveals);
    },
    [pane, indexAt],
  );
  const placeOf = (index: number | undefined) => placeAmong(shown, index, from, to);
  const revealed = placeOf(reveal?.index);
  return (
    <div className={styles.group}>
      <p className={styles.advice}>
        {advice}{" "}
        <Link
          as="button"
          inline
          className={styles.whyLink}
          aria-expanded={explained}
          aria-controls={explanation}
          onClick={() => {
            setExplained(!explained);
          }}
        >
          {texts.pane.why}
        </Link>
      </p>
      <div id={explanation}>
        {explained && (
          <p className={mergeClasses(styles.advice, styles.why)}>
            {sentence({})} {why} {texts.pane.example(example)} {guided !== undefined && <GuideLink at={guided} />}
          </p>
        )}
      </div>
      {fixable && to - from > 1 && (
        <Button
          size="small"
          className={styles.fix}
          disabledFocusable={waits !== ""}
          aria-describedby={whyWaits}
          aria-label={texts.fixes.fixAllOf(name)}
          onClick={() => {
            void pane.fixes.propose({ kind: "rule", rule });
          }}
        >
          {texts.fixes.fixAll}
        </Button>
      )}
      <HiddenText id={whyWaits}>{waits}</HiddenText>
      <LongList
        label={name}
        count={to - from}
        item={item}
        current={placeOf(current ?? undefined)}
        reveal={revealed === null ? null : { index: revealed, focus: reveal?.focus === true }}
        onRevealed={pane.findings.revealed}
        onMove={moveTo}
      />
    </div>
  );
}
