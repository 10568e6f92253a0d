import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense, useState } from "react";
import type { Checked } from "../../../excel/check/checkResult";
import type { Message } from "../../../text/message";
import { hasToVerify } from "../../../summary/isDraft";
import { ruleTextFor } from "../../../text/ruleTextFor";
import { findingGroups } from "../../findings/findingGroups";
import { isFiltering } from "../../findings/findingFilter";
import { uncounted } from "../../totals/uncounted";
import { usePaneTools } from "../../paneContext";
import { useStore } from "../../useStore";
import { SheetMessages } from "../check/SheetMessages";
import { UndoButton } from "../fixes/UndoButton";
import { Legend } from "../highlights/Legend";
import { SeverityIcon } from "../highlights/SeverityIcon";
import { Disclosure } from "../parts/Disclosure";
import { HiddenText } from "../parts/HiddenText";
import { FindingChips } from "./FindingChips";
import { FindingFilterForm } from "./FindingFilterForm";
import { FindingGroup } from "./FindingGroup";
import { FindingSteps } from "./FindingSteps";

// few sheets have words that say nothing by themselves
const UnclearWords = lazy(async () => ({ default: (await import("../questions/UnclearWords")).UnclearWords }));

const useStyles = makeStyles({
  none: { margin: 0 },
  live: { position: "relative" },
});

interface Props {
  checked: Checked;
  /** What is said of the sheet as a whole. */
  messages: readonly Message[];
  busy: boolean;
  /** A question is open: what is found of the column in question is not known yet. */
  asked: boolean;
  /** No column tells level 2: what is said of that is unfolded. */
  lacksLevel2: boolean;
}

/**
 * What is to be put right: of the sheet as a whole, then the gravest first, grouped by rule; or what the filter wants.
 */
export function Findings({ checked: { findings, roster, summary }, messages, busy, asked, lacksLevel2 }: Props) {
  const styles = useStyles();
  const { pane, texts, numbers } = usePaneTools();
  const list = useStore(pane.findings);
  const [searching, setSearching] = useState(false);
  const some = findings.length > 0;
  // where nothing was found there is nothing to filter
  const shown = some ? list.shown : null;
  const count = texts.findings.countOf(numbers.count(shown?.length ?? 0), numbers.count(findings.length));
  return (
    <>
      {some && <FindingChips groups={findings.groups} filter={list.filter} />}
      {messages.length > 0 && (
        <Disclosure
          level={2}
          title={messages[0]?.title}
          {...(messages.length > 1 && { count: numbers.count(messages.length) })}
          openAtFirst={lacksLevel2}
        >
          <SheetMessages messages={messages} titled={messages.length > 1} />
        </Disclosure>
      )}
      {roster.unclearWords.length > 0 && (
        <Suspense>
          <UnclearWords words={roster.unclearWords} busy={busy} />
        </Suspense>
      )}
      {!some && !asked && (
        <p className={styles.none}>
          {uncounted(summary.totals).length > 0 ? texts.pane.noFindingsInPart : texts.pane.noFindings}
        </p>
      )}
      <div>
        {some && (
          <FindingSteps
            list={list}
            findings={findings}
            searching={searching}
            onSearch={() => {
              setSearching(!searching);
            }}
          />
        )}
        {some && (searching || isFiltering({ ...list.filter, severity: null })) && (
          <FindingFilterForm
            filter={list.filter}
            findings={findings}
            roster={roster}
            toVerify={hasToVerify(summary.totals)}
            focused={searching}
          />
        )}
        <div aria-live="polite" className={styles.live}>
          {shown?.length === 0 && (
            <p className={styles.none}>{list.filtering ? texts.findings.filtering : texts.findings.nothingFits}</p>
          )}
          {shown !== null && shown.length > 0 && <HiddenText>{count}</HiddenText>}
        </div>
        {findingGroups(findings, shown).flatMap(({ groups }) =>
          groups.map((group) => (
            <Disclosure
              key={group.rule}
              level={2}
              icon={<SeverityIcon severity={group.severity} />}
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
          )),
        )}
      </div>
      <UndoOffer />
      <Legend />
    </>
  );
}

/** "Hoàn tác" where no message offers it. */
function UndoOffer() {
  const { pane } = usePaneTools();
  const state = useStore(pane);
  const { undoable } = useStore(pane.fixes);
  const offered = "notice" in state && state.notice?.kind === "fixed" && state.desk.chosen === undoable?.sheetId;
  return offered ? null : (
    <div>
      <UndoButton />
    </div>
  );
}
